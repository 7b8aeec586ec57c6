/** The local world of {@code bin/run} and of the tests: a PostgreSQL, a Keycloak and the application on one machine. */
@NullMarked
package org.assay.house.local;

import org.jspecify.annotations.NullMarked;
