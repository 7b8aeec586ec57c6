package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the initial audit left behind: the last day of Stage 2, who took which part, and the findings. */
public record AuditResult(LocalDate lastDayOfStage2, List<Participation> parts, List<Finding> findings) {
    public AuditResult {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }

    /** The parts of a person that count as having audited, in the order of the enum. */
    public List<Part> auditedAs(Person person) {
        return parts.stream()
                .filter(p -> p.person().equals(person))
                .map(Participation::part)
                .filter(Part::audited)
                .sorted()
                .toList();
    }

    public Stream<Finding> majors() {
        return findings.stream().filter(Finding::major);
    }

    public Optional<Finding> finding(UUID id) {
        return findings.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The same result with one finding exchanged for its successor of the same id. */
    public AuditResult with(Finding changed) {
        return new AuditResult(
                lastDayOfStage2,
                parts,
                findings.stream()
                        .map(f -> f.id().equals(changed.id()) ? changed : f)
                        .toList());
    }

    AuditResult withoutWords() {
        return new AuditResult(
                lastDayOfStage2,
                parts,
                findings.stream().map(Finding::withoutWords).toList());
    }
}
