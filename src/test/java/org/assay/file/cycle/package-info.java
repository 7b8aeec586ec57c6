@NullMarked
package org.assay.file.cycle;

import org.jspecify.annotations.NullMarked;
