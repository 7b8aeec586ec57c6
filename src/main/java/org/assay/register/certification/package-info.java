/** Certification files: the reader of the whole file, and what a happening writes. */
@NullMarked
package org.assay.register.certification;

import org.jspecify.annotations.NullMarked;
