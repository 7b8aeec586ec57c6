/** Whether what is kept is what journals tell, for those who have to know. */
@NullMarked
package org.assay.desk.integrity;

import org.jspecify.annotations.NullMarked;
