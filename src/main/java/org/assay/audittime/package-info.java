/**
 * Audit days: methods, each with a dated table of its own, and how a number came about, line by line. It knows no file and no
 * application: what a method is asked is {@link org.assay.audittime.Inputs}. All arithmetic about days is here.
 */
@NullMarked
package org.assay.audittime;

import org.jspecify.annotations.NullMarked;
