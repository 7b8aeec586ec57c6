/** One table of moves per life; what a table offers, decides and leaves behind. */
@NullMarked
package org.assay.lifecycle;

import org.jspecify.annotations.NullMarked;
