/** What follows from a certification file for the days ahead: what is due, by when, and who holds it. */
@NullMarked
package org.assay.programme;

import org.jspecify.annotations.NullMarked;
