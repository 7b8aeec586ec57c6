/** The programs' door: REST under /api/v1, by bearer token, additive only. */
@NullMarked
package org.assay.api;

import org.jspecify.annotations.NullMarked;
