/** Papers: what one is drawn up from, how it is drawn up once, and what a file has. */
@NullMarked
package org.assay.desk.paper;

import org.jspecify.annotations.NullMarked;
