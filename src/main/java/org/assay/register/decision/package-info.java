/** Certification decisions and what the decider answered for. */
@NullMarked
package org.assay.register.decision;

import org.jspecify.annotations.NullMarked;
