/** Tables of audit time that the body has brought in. */
@NullMarked
package org.assay.register.time;

import org.jspecify.annotations.NullMarked;
