package org.assay.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where other frameworks speak of the same as ISO/IEC 42001.
 *
 * @param asOf the day on which it was compiled
 */
public record Crosswalks(LocalDate asOf, List<Framework> frameworks, List<CrosswalkRow> rows) {
    public Crosswalks {
        Given.value("crosswalks", "asOf", asOf);
        frameworks = Given.all("crosswalks", "frameworks", frameworks);
        rows = Given.all("crosswalks", "rows", rows);
        Given.once(frameworks.stream().map(Framework::id));
        Given.once(rows.stream().map(CrosswalkRow::id));
        Set<String> known = frameworks.stream().map(Framework::id).collect(Collectors.toSet());
        rows.forEach(r -> Given.known(r.id(), "framework", known, List.of(r.framework())));
    }

    /** The rows that name this clause or control. */
    public List<CrosswalkRow> to(String id) {
        return rows.stream().filter(r -> r.to().contains(id)).toList();
    }

    /** The rows of one framework. */
    public List<CrosswalkRow> of(Framework framework) {
        return rows.stream().filter(r -> r.framework().equals(framework.id())).toList();
    }
}
