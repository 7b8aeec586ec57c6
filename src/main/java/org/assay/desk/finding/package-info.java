/** What is done about nonconformities. */
@NullMarked
package org.assay.desk.finding;

import org.jspecify.annotations.NullMarked;
