package org.assay.standard;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The clauses of ISO/IEC 42001:2023 in their order. Refuses a number that comes twice, a parent that is not there, and a count
 * other than the standard's.
 */
public record Clauses(String standard, List<Requirement> requirements) {
    private static final int ALL = 43;
    private static final int AUDITABLE = 32;

    public Clauses {
        Given.words("clauses", "standard", standard);
        requirements = Given.all("clauses", "requirements", requirements);
        Given.once(requirements.stream().map(Requirement::id));
        Set<String> ids = requirements.stream().map(Requirement::id).collect(Collectors.toUnmodifiableSet());
        Set<String> headings = requirements.stream()
                .map(Requirement::parent)
                .filter(parent -> parent != null)
                .collect(Collectors.toUnmodifiableSet());
        for (Requirement r : requirements) {
            Given.known(r.id(), "parent", ids, r.parent() == null ? List.of() : List.of(r.parent()));
            Given.that(
                    r.auditable() != headings.contains(r.id()),
                    r.id(),
                    "auditable is for clauses without others below");
        }
        Given.count("clauses", "requirements", ALL, requirements.size());
        Predicate<Requirement> audited = Requirement::auditable;
        Given.count(
                "clauses",
                "auditable requirements",
                AUDITABLE,
                Math.toIntExact(requirements.stream().filter(audited).count()));
    }
}
