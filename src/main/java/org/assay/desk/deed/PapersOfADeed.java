package org.assay.desk.deed;

import static org.assay.file.PaperKind.AGREEMENT;
import static org.assay.file.PaperKind.AUDIT_PROGRAMME;
import static org.assay.file.PaperKind.AUDIT_REPORT;
import static org.assay.file.PaperKind.CERTIFICATE;
import static org.assay.file.PaperKind.NONCONFORMITY_SHEET;
import static org.assay.file.PaperKind.STAGE_1_REPORT;
import static org.assay.file.PaperKind.TEAM_NOTIFICATION;

import java.util.List;
import java.util.UUID;
import org.assay.desk.PaperAsked;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.PaperKind;
import org.assay.file.TimeLook;

/** The papers that follow from an operation. */
final class PapersOfADeed {
    private PapersOfADeed() {}

    static List<PaperAsked> of(Operation operation, CertificationFile now, UUID subject) {
        return operation.papers().stream()
                .filter(k -> k != AGREEMENT
                        || !subject.equals(now.id())
                        || now.application().offered() != null)
                .filter(k -> k != NONCONFORMITY_SHEET || raised(now, subject))
                .filter(k -> k != TEAM_NOTIFICATION || !untold(now, subject))
                .filter(k -> k != AUDIT_PROGRAMME || (!untold(now, subject) && tellsOtherDays(operation, now, subject)))
                .map(k -> new PaperAsked(
                        k == AUDIT_REPORT && stage1(now, subject) ? STAGE_1_REPORT : k,
                        k == AUDIT_PROGRAMME || k == CERTIFICATE ? now.id() : subject,
                        first(operation, k)))
                .toList();
    }

    /** Of a decision there is no paper yet; of a certificate only where it is no revision. */
    private static boolean first(Operation operation, PaperKind kind) {
        return operation.decides()
                && (kind != CERTIFICATE || operation.revises().isEmpty());
    }

    /** A sheet without a nonconformity is not left behind. */
    private static boolean raised(CertificationFile now, UUID audit) {
        return now.told().findings().stream()
                .anyMatch(f -> f.raised().filter(r -> r.audit().equals(audit)).isPresent());
    }

    /** Days that change what is programmed make another paper of it; days that stand, or that nothing is programmed by, do not. */
    private static boolean tellsOtherDays(Operation operation, CertificationFile now, UUID subject) {
        boolean looked = operation == Operation.LOOK_AT_TIME || operation == Operation.APPROVE_LOOK;
        boolean stands = looked
                && now.audit(subject)
                        .map(Audit::timeLook)
                        .filter(l -> l.outcome() != TimeLook.Outcome.STANDS && !l.awaitsASecond())
                        .isEmpty();
        return (!looked && operation != Operation.DETERMINE_TIME) || (!stands && ahead(now));
    }

    /** Whether an audit is programmed that has not begun. */
    private static boolean ahead(CertificationFile now) {
        return now.audits().stream()
                .anyMatch(a -> (a.kind().initial() || a.kind().regular())
                        && a.standing().ahead());
    }

    /** Nobody is told of an unannounced audit beforehand. */
    private static boolean untold(CertificationFile now, UUID audit) {
        return now.audit(audit).filter(Audit::untold).isPresent();
    }

    private static boolean stage1(CertificationFile now, UUID audit) {
        return now.audit(audit).filter(a -> a.kind() == AuditKind.STAGE_1).isPresent();
    }
}
