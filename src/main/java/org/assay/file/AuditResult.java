package org.assay.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the audits of a file have left behind, as one: computed, never stored.
 *
 * @param lastDayOfStage2 the last day of the Stage 2 that counts; null while none has been conducted
 * @param parts everybody's, in every audit
 * @param findings all but those that left the scope with a part of it
 */
public record AuditResult(@Nullable LocalDate lastDayOfStage2, List<Participation> parts, List<Finding> findings) {
    public AuditResult {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }

    static AuditResult of(CertificationFile file) {
        var parts = new ArrayList<Participation>();
        for (Audit audit : file.audits().stream()
                .filter(a -> a.standing() != AuditStanding.CANCELLED)
                .toList()) {
            audit.everybody()
                    .map(m -> new Participation(m.person(), m.part(), audit.id()))
                    .forEach(parts::add);
            if (audit.reviewedBy() != null) {
                parts.add(new Participation(audit.reviewedBy(), Part.TECHNICAL_REVIEWER, audit.id()));
            }
        }
        Person reviewer = file.application().reviewer();
        if (reviewer != null) {
            parts.add(new Participation(reviewer, Part.APPLICATION_REVIEWER));
        }
        return new AuditResult(
                file.audit(AuditKind.STAGE_2)
                        .filter(a -> a.standing().conducted())
                        .flatMap(Audit::lastDay)
                        .orElse(null),
                parts.stream().distinct().toList(),
                file.findings().stream().filter(f -> !file.leftWithAPart(f)).toList());
    }

    /** The last day of Stage 2, once it has been conducted. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDayOfStage2);
    }

    public Stream<Finding> majors() {
        return findings.stream().filter(f -> f.major() && f.standing().counts());
    }

    public Stream<Finding> minors() {
        return findings.stream().filter(f -> !f.major() && f.standing().counts());
    }
}
