/** A whole audit plan, proposed from what is known: who looks when at what, and why. */
@NullMarked
package org.assay.programme.plan;

import org.jspecify.annotations.NullMarked;
