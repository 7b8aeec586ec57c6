/** Opening certification files, and looking at them. */
@NullMarked
package org.assay.desk.certification;

import org.jspecify.annotations.NullMarked;
