/** What anybody may ask about certificates. */
@NullMarked
package org.assay.desk.certificate;

import org.jspecify.annotations.NullMarked;
