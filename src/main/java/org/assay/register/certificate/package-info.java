/** Certificate documents, and what anybody may read about them. */
@NullMarked
package org.assay.register.certificate;

import org.jspecify.annotations.NullMarked;
