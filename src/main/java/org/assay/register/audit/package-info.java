/** Who took which part in an audit. */
@NullMarked
package org.assay.register.audit;

import org.jspecify.annotations.NullMarked;
