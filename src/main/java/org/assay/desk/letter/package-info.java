/** What client and body write to each other. */
@NullMarked
package org.assay.desk.letter;

import org.jspecify.annotations.NullMarked;
