package org.assay.file.cycle;

import static org.assay.file.FindingStanding.IMPLEMENTED;
import static org.assay.file.FindingStanding.PLAN_ACCEPTED;
import static org.assay.file.FindingStanding.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.Effect;
import org.assay.file.Effectiveness;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Link;
import org.assay.file.Person;
import org.jspecify.annotations.Nullable;

/**
 * A nonconformity that an audit finds there from an earlier one (ISO/IEC 17021-1, 9.6.2.2, 9.6.3.1).
 *
 * @param word what the audit says of its corrective action; null while it says nothing
 * @param awaits whether the audit still has to say it
 * @param next the new nonconformity that the audit tied to it; null where there is none
 */
public record CarriedOver(
        Finding finding,
        @Nullable Effectiveness word,
        boolean awaits,
        @Nullable Finding next) {
    private static final Set<FindingStanding> ACTED_ON = Set.of(PLAN_ACCEPTED, IMPLEMENTED, VERIFIED);
    private static final Set<AuditStanding> SAYS_SO =
            Set.of(AuditStanding.IN_PROGRESS, AuditStanding.ADJOURNED, AuditStanding.CONDUCTED);

    /** Everything that an audit finds there and none before it has done with, in the order in which it was raised. */
    public static List<CarriedOver> into(Audit audit, CertificationFile file) {
        return file.findings().stream()
                .filter(f -> precedes(f, audit, file) && f.standing().counts() && !settled(f, audit, file))
                .filter(f -> !file.isOutOfSight(f))
                .map(f -> new CarriedOver(
                        f,
                        f.way().word(audit.id()).orElse(null),
                        mustBeJudged(f, audit),
                        next(f, audit, file).orElse(null)))
                .toList();
    }

    /** Whether its action was not found effective, and nothing has been raised anew. */
    public boolean unraised() {
        return word != null && word.effect() == Effect.NOT_EFFECTIVE && next == null;
    }

    /** The audits that a person can speak for now: those that speak, and that she audits in. */
    public static Stream<Audit> spokenForBy(Person person, CertificationFile file) {
        return file.audits().stream().filter(CarriedOver::speaks).filter(a -> a.auditedBy(person));
    }

    /** Whether an audit can say now how earlier ones ended: its fieldwork has begun, and its report is not out. */
    public static boolean speaks(Audit audit) {
        return audit.kind().formal() && SAYS_SO.contains(audit.standing());
    }

    /** Whether an audit raised it before another one ended. */
    public static boolean precedes(Finding finding, Audit audit, CertificationFile file) {
        LocalDate ends = audit.lastDay().orElse(LocalDate.MAX);
        return finding.raised()
                .map(r -> !r.audit().equals(audit.id()) && !r.on().isAfter(ends))
                .orElse(
                        file.broughtForward(finding)
                                ? !audit.before()
                                : file.ofStage2(finding) && audit.kind() != AuditKind.STAGE_2);
    }

    /** Whether an audit before found it effective, or raised it anew, so that the newer one is carried on. */
    private static boolean settled(Finding finding, Audit audit, CertificationFile file) {
        LocalDate begins = audit.firstDay().orElse(LocalDate.MAX);
        return finding.way().word(audit.id()).isEmpty()
                && finding.way().words().stream()
                        .filter(w -> w.on().isBefore(begins))
                        .anyMatch(w -> w.effect() == Effect.EFFECTIVE
                                || tied(finding, file).findAny().isPresent());
    }

    /** Of surveillance and recertification: what was acted on, but for an action that is not due before the audit ends. */
    private static boolean mustBeJudged(Finding finding, Audit audit) {
        LocalDate due = finding.terms().dueOn();
        boolean later = finding.standing() != VERIFIED
                && due != null
                && audit.lastDay().filter(due::isAfter).isPresent();
        return looksBack(audit)
                && ACTED_ON.contains(finding.standing())
                && finding.way().word(audit.id()).isEmpty()
                && !later
                && !verifiedIn(audit, finding);
    }

    private static boolean looksBack(Audit audit) {
        return audit.kind() == AuditKind.SURVEILLANCE || audit.kind() == AuditKind.RECERTIFICATION;
    }

    /** Who verifies it in the audit has looked at it there. */
    private static boolean verifiedIn(Audit audit, Finding finding) {
        return finding.verified()
                .filter(v -> audit.firstDay().filter(d -> !v.on().isBefore(d)).isPresent())
                .filter(v -> audit.everybody().anyMatch(m -> m.person().equals(v.by()) && m.audits()))
                .isPresent();
    }

    private static Optional<Finding> next(Finding finding, Audit audit, CertificationFile file) {
        return tied(finding, file)
                .filter(f ->
                        f.raised().filter(r -> r.audit().equals(audit.id())).isPresent())
                .findFirst();
    }

    /** Newer ones that are tied to it. */
    private static Stream<Finding> tied(Finding finding, CertificationFile file) {
        return file.findings().stream().filter(f -> f.standing().counts()).filter(f -> Optional.ofNullable(
                        f.way().link())
                .map(Link::finding)
                .filter(finding.id()::equals)
                .isPresent());
    }
}
