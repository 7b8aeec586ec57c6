/** Prices: lists of them, and the fixed-price offers made from them; nobody who reviews or decides reads one. */
@NullMarked
package org.assay.desk.quote;

import org.jspecify.annotations.NullMarked;
