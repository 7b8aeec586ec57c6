/** The records: one place where transactions begin, one journal, one reader of certification files. */
@NullMarked
package org.assay.register;

import org.jspecify.annotations.NullMarked;
