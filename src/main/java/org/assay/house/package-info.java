/** What stands beside the certification body's rules: the local world, the clock, the reading of files. */
@NullMarked
package org.assay.house;

import org.jspecify.annotations.NullMarked;
