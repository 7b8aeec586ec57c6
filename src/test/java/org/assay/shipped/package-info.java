/** The image and the manifests: what is shipped beside the code. */
@NullMarked
package org.assay.shipped;

import org.jspecify.annotations.NullMarked;
