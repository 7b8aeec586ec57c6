/** Registering clients and admitting their members. */
@NullMarked
package org.assay.desk.client;

import org.jspecify.annotations.NullMarked;
