/** The press: from a page of XHTML to a tagged PDF (PDF/A-3a, PDF/UA-1), with nothing fetched and nothing left to chance. */
@NullMarked
package org.assay.paper.press;

import org.jspecify.annotations.NullMarked;
