/** Audit days: methods, each with an id and a table of its own, and how a number came about. */
@NullMarked
package org.assay.audittime;

import org.jspecify.annotations.NullMarked;
