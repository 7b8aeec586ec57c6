/** Certifications that ran before this register did, as they were handed in to be taken over. */
@NullMarked
package org.assay.register.portfolio;

import org.jspecify.annotations.NullMarked;
