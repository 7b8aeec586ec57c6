/** The rules of the trade, one enum per chapter: each cites its clause, says its remedy and tests one thing. */
@NullMarked
package org.assay.rule;

import org.jspecify.annotations.NullMarked;
