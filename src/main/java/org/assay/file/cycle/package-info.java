/** What the audits of a certification tell together: derived from the file, never stored. */
@NullMarked
package org.assay.file.cycle;

import org.jspecify.annotations.NullMarked;
