/** Asking for a certification decision, and deciding. */
@NullMarked
package org.assay.desk.decision;

import org.jspecify.annotations.NullMarked;
