package org.assay.file;

import java.util.Set;

/**
 * The clauses that an audit programme names for the initial audit.
 *
 * @param missing clauses of the standard that it does not name
 */
public record Programme(Set<String> clauses, Set<String> missing) implements Said {
    public Programme {
        clauses = InOrder.of(clauses);
        missing = InOrder.of(missing);
    }
}
