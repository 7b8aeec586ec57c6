package org.assay.file;

import java.util.List;
import java.util.Set;

/**
 * The audit programme of a cycle.
 *
 * @param audits in the order of their days
 * @param missing clauses of the standard that neither surveillance names
 */
public record CycleProgramme(List<Intended> audits, Set<String> missing) implements Said {
    public CycleProgramme {
        audits = List.copyOf(audits);
        missing = InOrder.of(missing);
    }
}
