package org.assay.desk.deed;

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
import org.assay.lifecycle.Awaited;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.FindingLife;
import org.assay.lifecycle.FindingMove;
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
                        .filter(n ->
                                Awaited.not((ChangeMove) operation.move(), n).isEmpty())
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

    /** What nobody awaits is not listed, nor what a rule of the move would refuse whatever is typed. */
    private static boolean awaits(Operation operation, Audit a, CertificationFile file) {
        return Awaited.not((AuditMove) operation.move(), a, file).isEmpty()
                && switch (operation) {
                    case CONFIRM_AUDIT, OBJECT_TO_AUDIT -> a.announcement().isEmpty();
                    case CLEAR_TEAM -> a.announcement().isPresent();
                    case PLAN_AUDIT ->
                        a.standing() != AuditStanding.SCHEDULED
                                || a.announcement().isPresent();
                    case EXHAUST_AUDIT ->
                        a.kind() == AuditKind.STAGE_2
                                && file.certification().grantedOn() == null
                                && file.result().majors().findAny().isPresent();
                    default -> true;
                };
    }

    private static boolean awaits(Operation operation, Finding f, CertificationFile file) {
        return Awaited.not((FindingMove) operation.move(), f).isEmpty()
                && switch (operation) {
                    case JUDGE_EFFECT ->
                        file.audits().stream()
                                .filter(CarriedOver::speaks)
                                .anyMatch(a -> CarriedOver.precedes(f, a, file));
                    case GRANT_EXTENSION, REFUSE_EXTENSION -> f.terms().asked() != null;
                    default -> true;
                };
    }

    /** Nothing is programmed twice, and no cycle before there is a certification. */
    private static boolean programmes(AuditMove move, CertificationFile file) {
        int cycles = file.certification().cycles().size();
        return switch (move) {
            case PROGRAMME -> file.agreement() != null && Awaited.initial(file);
            case PROGRAMME_CYCLE -> cycles > 0 && Awaited.cycle(file);
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
                        && Awaited.not(m, file.application()).isEmpty()
                        && (m != ApplicationMove.ACCEPT_QUOTE
                                || file.application().quote() != null)
                        && ((m != ApplicationMove.WITHDRAW && m != ApplicationMove.LAPSE) || undecided(file));
            case LetterMove _ -> true;
            case ChangeMove m ->
                Awaited.tells(file).isEmpty()
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
