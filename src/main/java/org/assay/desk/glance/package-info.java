/** What a decision maker reads before deciding, block by block, and what is kept of it. */
@NullMarked
package org.assay.desk.glance;

import org.jspecify.annotations.NullMarked;
