/** What every request meets before anybody decides on it: one path, one identity, bounds of size, time and number. */
@NullMarked
package org.assay.house.edge;

import org.jspecify.annotations.NullMarked;
