/** Methods of audit time: what they reckon, and the tables that the body brings in for them. */
@NullMarked
package org.assay.desk.time;

import org.jspecify.annotations.NullMarked;
