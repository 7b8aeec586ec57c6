/** Working papers while a team writes them: each a thing of its own, until one deed makes it a record. */
@NullMarked
package org.assay.desk.fieldwork;

import org.jspecify.annotations.NullMarked;
