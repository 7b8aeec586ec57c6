/** Audits: who took which part, when, and who is booked. */
@NullMarked
package org.assay.register.audit;

import org.jspecify.annotations.NullMarked;
