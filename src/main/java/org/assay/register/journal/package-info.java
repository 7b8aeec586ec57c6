/** What happened, append-only, one hash chain per stream. */
@NullMarked
package org.assay.register.journal;

import org.jspecify.annotations.NullMarked;
