/** Compares what is kept with what journals tell, and keeps what differs. */
@NullMarked
package org.assay.register.integrity;

import org.jspecify.annotations.NullMarked;
