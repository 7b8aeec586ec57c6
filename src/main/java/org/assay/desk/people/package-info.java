/** Registering persons and linking their sign-ins. */
@NullMarked
package org.assay.desk.people;

import org.jspecify.annotations.NullMarked;
