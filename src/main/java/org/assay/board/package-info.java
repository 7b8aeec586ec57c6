/** Clock work: what is noted because a day comes near or has passed. */
@NullMarked
package org.assay.board;

import org.jspecify.annotations.NullMarked;
