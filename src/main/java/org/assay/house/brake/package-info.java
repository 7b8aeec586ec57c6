/** Who asks too much: how often one address may do what nobody signs in for, and how that is refused. */
@NullMarked
package org.assay.house.brake;

import org.jspecify.annotations.NullMarked;
