/** What clients tell the body of, and what follows. */
@NullMarked
package org.assay.desk.change;

import org.jspecify.annotations.NullMarked;
