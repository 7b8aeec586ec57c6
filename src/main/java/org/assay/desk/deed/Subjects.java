package org.assay.desk.deed;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.desk.NotThere;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Decision;
import org.assay.file.Finding;
import org.assay.file.Letter;
import org.assay.file.cycle.CarriedOver;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.FindingLife;
import org.assay.lifecycle.LetterMove;

/** What in a file an operation can be about, and where that stands. */
final class Subjects {
    private Subjects() {}

    /** Refuses a subject that the file does not hold. */
    static void find(Operation operation, CertificationFile file, UUID subject) {
        boolean there =
                switch (operation.about()) {
                    case FILE -> file.id().equals(subject);
                    case AUDIT -> file.audit(subject).isPresent();
                    case FINDING -> file.finding(subject).isPresent();
                    case DECISION -> file.decision(subject).isPresent();
                    case LETTER -> file.letter(subject).isPresent();
                    case CHANGE -> file.change(subject).isPresent();
                };
        if (!there) {
            throw new NotThere();
        }
    }

    /** Everything in the file from whose standing the operation starts. */
    static List<UUID> open(Operation operation, CertificationFile file) {
        Set<? extends Enum<?>> from = operation.move().from();
        return switch (operation.about()) {
            case FILE -> fits(operation, file) ? List.of(file.id()) : List.of();
            case AUDIT ->
                operation == Operation.RAISE_FINDING
                        ? file.audits().stream()
                                .filter(a -> FindingLife.raises(a))
                                .map(Audit::id)
                                .toList()
                        : file.audits().stream()
                                .filter(a -> from.contains(a.standing()) && awaits(operation, a, file))
                                .map(Audit::id)
                                .toList();
            case FINDING ->
                file.findings().stream()
                        .filter(f -> from.contains(f.standing()) && awaits(operation, f, file))
                        .map(Finding::id)
                        .toList();
            case LETTER ->
                file.mail().stream()
                        .filter(l -> from.contains(l.standing()))
                        .map(Letter::id)
                        .toList();
            case CHANGE ->
                file.changes().stream()
                        .filter(n -> from.contains(n.standing()))
                        .filter(n -> operation != Operation.SIGN_CHANGE_ORDER || n.order() == null)
                        .map(ChangeNotice::id)
                        .toList();
            case DECISION ->
                file.decisions().stream()
                        .filter(d -> from.contains(d.standing()))
                        .map(Decision::id)
                        .toList();
        };
    }

    /** Whether only the body does this to what it is about: an audit at short notice is not put off by its client. */
    static boolean ofTheBodyAlone(Operation operation, CertificationFile file, UUID subject) {
        return operation == Operation.POSTPONE_AUDIT
                && file.audit(subject).flatMap(Audit::announcement).isPresent();
    }

    /** Nothing is agreed to or answered that nobody has changed or asked. */
    private static boolean awaits(Operation operation, Audit a, CertificationFile file) {
        return switch (operation) {
            case AGREE_TO_CHANGE, OBJECT_TO_CHANGE -> a.awaitsConsent();
            case ANSWER_OBJECTION_TO_CHANGE -> a.objectedTo();
            case HOLD_VISIT, MISS_VISIT -> !a.openVisits().isEmpty();
            case APPROVE_SHORTFALL -> !a.work().presences().isEmpty() && a.delivered() < file.determined(a);
            case LOOK_AT_TIME -> file.time() != null;
            case SIGN_DAYS -> file.risen().filter(r -> r.id().equals(a.id())).isPresent();
            case APPROVE_LOOK -> a.timeLook() != null && a.timeLook().awaitsASecond();
            case CHANGE_PROGRAMME -> a.occasion() != null;
            case CONFIRM_AUDIT, OBJECT_TO_AUDIT -> a.announcement().isEmpty();
            case CONFIRM_TEAM -> a.kind() == AuditKind.STAGE_2;
            case CLEAR_TEAM -> a.announcement().isPresent() && !a.cleared();
            case PLAN_AUDIT ->
                a.standing() != AuditStanding.SCHEDULED || a.announcement().isPresent();
            case EXHAUST_AUDIT ->
                a.kind() == AuditKind.STAGE_2
                        && file.certification().grantedOn() == null
                        && file.result().majors().findAny().isPresent();
            default -> true;
        };
    }

    /** Nothing is answered that nobody has asked. */
    private static boolean awaits(Operation operation, Finding f, CertificationFile file) {
        return switch (operation) {
            case JUDGE_EFFECT ->
                file.audits().stream().filter(CarriedOver::speaks).anyMatch(a -> CarriedOver.precedes(f, a, file));
            case ANSWER_OBJECTION_TO_FINDING -> f.terms().objected();
            case GRANT_EXTENSION, REFUSE_EXTENSION -> f.terms().asked() != null;
            case CONFIRM_LATE_ENTRY -> !f.way().unconfirmed().isEmpty();
            case PROPOSE_DOWNGRADE -> f.major() && f.way().downgradeProposedBy() == null;
            case PROPOSE_WITHDRAWAL -> f.major() && f.way().withdrawalProposedBy() == null;
            default -> true;
        };
    }

    /** Nothing is programmed twice, and no cycle before there is a certification. */
    private static boolean programmes(AuditMove move, CertificationFile file) {
        int cycles = file.certification().cycles().size();
        return switch (move) {
            case PROGRAMME ->
                file.agreement() != null
                        && Arrays.stream(AuditKind.values())
                                .filter(AuditKind::initial)
                                .anyMatch(k -> file.audit(k).isEmpty());
            case PROGRAMME_CYCLE ->
                cycles > 0 && file.ofCycle(cycles).stream().noneMatch(a -> a.kind() == AuditKind.SURVEILLANCE);
            default -> cycles > 0;
        };
    }

    /** Whether nothing has been granted or refused, so that an application can still end as one. */
    private static boolean undecided(CertificationFile file) {
        return file.certification().cycles().isEmpty() && file.certification().refusedOn() == null;
    }

    private static boolean fits(Operation operation, CertificationFile file) {
        return switch (operation.move()) {
            case ApplicationMove m ->
                m.from().contains(file.application().standing())
                        && (m != ApplicationMove.SETTLE_CONDITION
                                || !file.application().openConditions().isEmpty())
                        && (m != ApplicationMove.ACCEPT_QUOTE
                                || file.application().quote() != null)
                        && ((m != ApplicationMove.WITHDRAW && m != ApplicationMove.LAPSE) || undecided(file));
            case LetterMove _ -> true;
            case ChangeMove m ->
                file.agreement() != null
                        && (m == ChangeMove.NOTIFY
                                || !file.certification().cycles().isEmpty());
            case CertificateMove m ->
                m.from().contains(file.paper().standing())
                        && (m != CertificateMove.WITHDRAW_PROOF || file.paper().revision() > 0)
                        && (m != CertificateMove.REFUSE_REISSUE || file.paper().reissue() != null);
            case AuditMove m -> programmes(m, file);
            default -> false;
        };
    }
}
