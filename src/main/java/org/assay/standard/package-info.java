/** What the world outside has laid down: documents, clauses, controls, forces, lists, and the dated numbers of the law. */
@NullMarked
package org.assay.standard;

import org.jspecify.annotations.NullMarked;
