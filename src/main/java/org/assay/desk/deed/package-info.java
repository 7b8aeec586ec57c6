/** The table of everything that is done to a file, and the one way to do it. */
@NullMarked
package org.assay.desk.deed;

import org.jspecify.annotations.NullMarked;
