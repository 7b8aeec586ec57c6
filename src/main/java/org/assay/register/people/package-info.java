/** Persons, and who signs in as whom. */
@NullMarked
package org.assay.register.people;

import org.jspecify.annotations.NullMarked;
