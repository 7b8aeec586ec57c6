/** Acts and questions: one class each, called alike by pages and API; here is what they share. */
@NullMarked
package org.assay.desk;

import org.jspecify.annotations.NullMarked;
