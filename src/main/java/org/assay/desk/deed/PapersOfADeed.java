package org.assay.desk.deed;

import static org.assay.file.PaperKind.AGREEMENT;
import static org.assay.file.PaperKind.APPLICATION_LETTER;
import static org.assay.file.PaperKind.APPOINTMENT;
import static org.assay.file.PaperKind.AUDIT_PLAN;
import static org.assay.file.PaperKind.AUDIT_PROGRAMME;
import static org.assay.file.PaperKind.AUDIT_REPORT;
import static org.assay.file.PaperKind.CERTIFICATE;
import static org.assay.file.PaperKind.NONCONFORMITY_RECORD;
import static org.assay.file.PaperKind.NONCONFORMITY_SHEET;
import static org.assay.file.PaperKind.STAGE_1_REPORT;
import static org.assay.file.PaperKind.TEAM_NOTIFICATION;
import static org.assay.file.PaperKind.TIME_WORKSHEET;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.desk.PaperAsked;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.CertificationFile;
import org.assay.file.PaperKind;

/** The papers that follow from an operation. */
final class PapersOfADeed {
    private static final Map<Operation, List<PaperKind>> PAPERS = Map.ofEntries(
            Map.entry(Operation.WITHDRAW_APPLICATION, List.of(APPLICATION_LETTER)),
            Map.entry(Operation.LAPSE_APPLICATION, List.of(APPLICATION_LETTER)),
            Map.entry(Operation.DECLINE_APPLICATION, List.of(APPLICATION_LETTER)),
            Map.entry(Operation.OFFER_AGREEMENT, List.of(AGREEMENT)),
            Map.entry(Operation.SIGN_AGREEMENT, List.of(AGREEMENT)),
            Map.entry(Operation.SIGN_CHANGE_ORDER, List.of(AGREEMENT)),
            Map.entry(Operation.SIGN_DAYS, List.of(AGREEMENT)),
            Map.entry(Operation.DETERMINE_TIME, List.of(TIME_WORKSHEET)),
            Map.entry(Operation.APPROVE_TIME, List.of(TIME_WORKSHEET)),
            Map.entry(Operation.SET_PROGRAMME, List.of(AUDIT_PROGRAMME)),
            Map.entry(Operation.PROGRAMME_CYCLE, List.of(AUDIT_PROGRAMME)),
            Map.entry(Operation.CHANGE_PROGRAMME, List.of(AUDIT_PROGRAMME)),
            Map.entry(Operation.SCHEDULE_AUDIT, List.of(TEAM_NOTIFICATION, APPOINTMENT)),
            Map.entry(Operation.REPLACE_MEMBER, List.of(TEAM_NOTIFICATION, APPOINTMENT)),
            Map.entry(Operation.ADD_VISIT, List.of(TEAM_NOTIFICATION, APPOINTMENT)),
            Map.entry(Operation.REVISE_PLAN, List.of(AUDIT_PLAN)),
            Map.entry(Operation.PLAN_AUDIT, List.of(AUDIT_PLAN)),
            Map.entry(Operation.CONCLUDE_AUDIT, List.of(NONCONFORMITY_SHEET)),
            Map.entry(Operation.RELEASE_REPORT, List.of(AUDIT_REPORT)),
            Map.entry(Operation.ACCEPT_PLAN, List.of(NONCONFORMITY_RECORD)),
            Map.entry(Operation.VERIFY_FINDING, List.of(NONCONFORMITY_RECORD)),
            Map.entry(Operation.RECTIFY_VERIFICATION, List.of(NONCONFORMITY_RECORD)),
            Map.entry(Operation.RECTIFY_ACCEPTANCE, List.of(NONCONFORMITY_RECORD)),
            Map.entry(Operation.WITHDRAW_FINDING, List.of(NONCONFORMITY_RECORD)),
            Map.entry(Operation.REISSUE_CERTIFICATE, List.of(CERTIFICATE)));

    private PapersOfADeed() {}

    static List<PaperAsked> of(Operation operation, CertificationFile now, UUID subject) {
        return PAPERS.getOrDefault(operation, List.of()).stream()
                .filter(k -> k != AGREEMENT
                        || !subject.equals(now.id())
                        || now.application().offered() != null)
                .filter(k -> k != NONCONFORMITY_SHEET || raised(now, subject))
                .filter(k -> k != TEAM_NOTIFICATION || !untold(now, subject))
                .filter(k -> k != AUDIT_PROGRAMME || !untold(now, subject))
                .map(k -> k == AUDIT_PROGRAMME
                        ? new PaperAsked(k, now.id())
                        : new PaperAsked(k == AUDIT_REPORT && stage1(now, subject) ? STAGE_1_REPORT : k, subject))
                .toList();
    }

    /** A sheet without a nonconformity is not left behind. */
    private static boolean raised(CertificationFile now, UUID audit) {
        return now.findings().stream()
                .anyMatch(f -> f.raised().filter(r -> r.audit().equals(audit)).isPresent());
    }

    /** Nobody is told of an unannounced audit beforehand. */
    private static boolean untold(CertificationFile now, UUID audit) {
        return now.audit(audit).filter(Audit::untold).isPresent();
    }

    private static boolean stage1(CertificationFile now, UUID audit) {
        return now.audit(audit).filter(a -> a.kind() == AuditKind.STAGE_1).isPresent();
    }
}
