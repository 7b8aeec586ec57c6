/** Certification agreements: the text that is offered, read and signed, and the terms that it rests on. */
@NullMarked
package org.assay.desk.agreement;

import org.jspecify.annotations.NullMarked;
