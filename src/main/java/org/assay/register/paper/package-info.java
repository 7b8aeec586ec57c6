/** Papers: what was ordered, what is being prepared, and the bytes that stay. */
@NullMarked
package org.assay.register.paper;

import org.jspecify.annotations.NullMarked;
