/** What happens at start: the first administrator is linked, a sample town moves in by acts. */
@NullMarked
package org.assay.house.start;

import org.jspecify.annotations.NullMarked;
