/** Wiring: configuration, the body's calendar, the law as data, the sample town. */
@NullMarked
package org.assay.house;

import org.jspecify.annotations.NullMarked;
