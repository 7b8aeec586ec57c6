/** Nonconformities. */
@NullMarked
package org.assay.register.finding;

import org.jspecify.annotations.NullMarked;
