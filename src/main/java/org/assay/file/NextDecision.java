package org.assay.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The decision that an audit calls for and nobody has asked for yet (ISO/IEC 17021-1, 9.5 and 9.6): of whoever led the audit
 * it is awaited that she asks for it, and before a first certificate of the programme manager that the client sees a proof.
 *
 * @param verb what would be asked for
 * @param audit that it rests on
 * @param proof whether a proof has to be sent to the client first
 */
public record NextDecision(Verb verb, Audit audit, boolean proof) {
    /** Empty while the report is not reviewed, a nonconformity waits, a decision is open, or one followed the audit. */
    public static Optional<NextDecision> of(CertificationFile file, LocalDate today) {
        if (file.closedOn(today)
                || file.openDecision().isPresent()
                || !file.result().findings().stream().allMatch(NextDecision::settled)) {
            return Optional.empty();
        }
        return file.audits().stream()
                .filter(a -> a.standing().conducted() && a.kind().regular())
                .max(Comparator.comparing(a -> a.lastDay().orElse(LocalDate.MIN)))
                .filter(a -> a.standing() == AuditStanding.REVIEWED && !followed(file, a))
                .flatMap(a -> verb(file.standingOn(today), a.kind())
                        .map(v -> new NextDecision(
                                v,
                                a,
                                a.kind() == AuditKind.STAGE_2 && file.paper().standing() == PaperStanding.NONE)))
                .filter(n -> n.proof || n.audit.kind() != AuditKind.STAGE_2 || proved(file));
    }

    /** While the client looks at a proof, or objects to it, somebody else is awaited. */
    private static boolean proved(CertificationFile file) {
        return switch (file.paper().standing()) {
            case APPROVED, ISSUED -> true;
            case NONE, PROOF, OBJECTED -> false;
        };
    }

    private static boolean settled(Finding f) {
        return f.major() ? f.standing().closed() : f.standing().planned();
    }

    /** What can be asked for from where the certification stands: while it is suspended, its lifting comes first. */
    private static Optional<Verb> verb(Standing standing, AuditKind kind) {
        return switch (kind) {
            case STAGE_2 ->
                standing == Standing.NONE
                        ? Optional.of(Verb.GRANT)
                        : standing == Standing.EXPIRED ? Optional.of(Verb.GRANT_ANEW) : Optional.empty();
            case SURVEILLANCE -> standing == Standing.CERTIFIED ? Optional.of(Verb.MAINTAIN) : Optional.empty();
            case RECERTIFICATION ->
                standing == Standing.CERTIFIED
                        ? Optional.of(Verb.RENEW)
                        : standing == Standing.EXPIRED ? Optional.of(Verb.RESTORE) : Optional.empty();
            case STAGE_1, FOLLOW_UP, SPECIAL -> Optional.empty();
        };
    }

    /** Whether a decision that rests on such an audit was taken since; suspending or extending answers none. */
    private static boolean followed(CertificationFile file, Audit audit) {
        LocalDate last = audit.lastDay().orElse(LocalDate.MIN);
        return file.decisions().stream().filter(d -> answers(d.verb())).anyMatch(d -> d.takenOn(audit, last));
    }

    /** Whether a decision of this kind rests on an audit as a whole. */
    public static boolean answers(Verb verb) {
        return switch (verb) {
            case GRANT, GRANT_PART, REFUSE, MAINTAIN, RENEW, REFUSE_RENEWAL, RESTORE, GRANT_ANEW -> true;
            case SUSPEND, LIFT_SUSPENSION, WITHDRAW, EXTEND, REDUCE, SUSPEND_PART, LIFT_PART, END, TRANSFER_OUT ->
                false;
        };
    }
}
