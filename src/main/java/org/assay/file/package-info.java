/** The certification file as one immutable record, and who wants to do what with it. */
@NullMarked
package org.assay.file;

import org.jspecify.annotations.NullMarked;
