/** Papers: each a template and a record, drawn up after the act that ordered it, tagged, archivable, the same bytes each time. */
@NullMarked
package org.assay.paper;

import org.jspecify.annotations.NullMarked;
