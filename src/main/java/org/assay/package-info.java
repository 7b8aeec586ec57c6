/** Assay: from application to certificate, and every cycle after it. */
@NullMarked
package org.assay;

import org.jspecify.annotations.NullMarked;
