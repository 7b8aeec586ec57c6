/** Certification agreements: the text that is offered, read and signed, and the terms that it rests on. */
@NullMarked
package org.assay.register.agreement;

import org.jspecify.annotations.NullMarked;
