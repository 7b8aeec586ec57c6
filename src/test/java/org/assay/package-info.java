/** The world in which the tests run: one application, one PostgreSQL and one Keycloak for all of them. */
@NullMarked
package org.assay;

import org.jspecify.annotations.NullMarked;
