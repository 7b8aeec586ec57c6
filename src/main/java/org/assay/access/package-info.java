/** From a token to a person: who is asking, and in which roles. */
@NullMarked
package org.assay.access;

import org.jspecify.annotations.NullMarked;
