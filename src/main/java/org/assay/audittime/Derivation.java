package org.assay.audittime;

import java.util.List;

/**
 * Days, and how they came about.
 *
 * @param proposed half-days that the method comes to
 * @param chosen half-days that a person chose; as proposed where nobody chose otherwise
 * @param surveillance half-days of a surveillance audit
 * @param recertification half-days of a recertification audit
 * @param why in a few sentences for whoever is audited
 */
public record Derivation(
        Edition edition,
        Bounds bounds,
        Chosen proposed,
        Chosen chosen,
        int surveillance,
        int recertification,
        List<Line> lines,
        String why) {
    public Derivation {
        lines = List.copyOf(lines);
    }
}
