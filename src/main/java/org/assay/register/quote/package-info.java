/** Prices: lists of them, and the fixed-price offers made from them; nobody who reviews or decides reads one. */
@NullMarked
package org.assay.register.quote;

import org.jspecify.annotations.NullMarked;
