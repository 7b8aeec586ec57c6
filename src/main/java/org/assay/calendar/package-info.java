/** Pure date algebra: days in, days out, no clock. */
@NullMarked
package org.assay.calendar;

import org.jspecify.annotations.NullMarked;
