package org.assay.lifecycle;

import java.util.Optional;
import org.assay.file.Application;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.ChangeNotice;
import org.assay.file.Concern;
import org.assay.file.Finding;
import org.assay.file.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whether a move means anything for the thing that it is about, beyond the standing that it starts from: nothing is approved,
 * answered or signed that nobody has asked for, and nothing twice. Where a rule of the move judges that already, the rule does.
 */
public final class Awaited {
    private Awaited() {}

    /** Why nobody awaits the move of this audit; empty where somebody does. */
    public static Optional<String> not(AuditMove move, Audit a, CertificationFile file) {
        return switch (move) {
            case AGREE_TO_CHANGE, OBJECT_TO_CHANGE ->
                unless(a.awaitsConsent(), "Days and team have not changed since the client answered.");
            case ANSWER_OBJECTION_TO_CHANGE -> unless(a.objectedTo(), "The client has not objected.");
            case HOLD_VISIT, MISS_VISIT -> unless(!a.openVisits().isEmpty(), "No visit of it is open.");
            case CHANGE_PROGRAMME ->
                unless(a.occasion() != null, "The stages of the initial audit are in no programme of a cycle.");
            case CONFIRM_TEAM -> confirmsTeam(a, file);
            case CLEAR_TEAM -> unless(!a.cleared(), "Somebody has looked at this team already.");
            case APPROVE_SHORTFALL -> shortfall(a, file);
            case LOOK_AT_TIME -> unless(file.time() != null, "No audit days were determined in this file.");
            case TELL_FINDINGS ->
                unless(!file.untold(a).isEmpty(), "Every nonconformity of this audit that stands is told.");
            case DISPOSE_OF_QUESTION ->
                unless(a.concerns().stream().anyMatch(Concern::open), "No question is open in this audit.");
            case SIGN_DAYS ->
                unless(
                        file.risen().filter(r -> r.id().equals(a.id())).isPresent(),
                        "No days have risen after it that are not signed for.");
            case APPROVE_LOOK ->
                unless(
                        a.timeLook() != null && a.timeLook().awaitsASecond(),
                        "After it no days that leave the method await a second person.");
            case PROGRAMME,
                    PROGRAMME_CYCLE,
                    PROGRAMME_AUDIT,
                    PROGRAMME_UNANNOUNCED,
                    SCHEDULE,
                    DECLARE,
                    CONFIRM,
                    OBJECT,
                    ANSWER_OBJECTION,
                    PLAN,
                    POSTPONE,
                    CANCEL,
                    START,
                    ADJOURN,
                    RESUME,
                    REPLACE_MEMBER,
                    ADD_VISIT,
                    REVISE_PLAN,
                    RECORD_PAPER,
                    TAKE_EVIDENCE,
                    DRAW_SAMPLE,
                    RAISE_QUESTION,
                    CONCLUDE,
                    TERMINATE,
                    RECORD_TIME,
                    RECORD_SAMPLING,
                    RELEASE_REPORT,
                    RETURN_REPORT,
                    REVIEW_REPORT,
                    EXHAUST -> Optional.empty();
        };
    }

    /** Why nobody awaits the move of this nonconformity; empty where somebody does. */
    public static Optional<String> not(FindingMove move, Finding f) {
        return switch (move) {
            case ANSWER_OBJECTION -> unless(f.terms().objected(), "Nobody has objected to it.");
            case CONFIRM_LATE_ENTRY ->
                unless(!f.way().unconfirmed().isEmpty(), "Nothing about it was entered late or taken back.");
            case PROPOSE_DOWNGRADE ->
                unless(f.major(), "It is minor already.")
                        .or(() -> unless(f.way().downgradeProposedBy() == null, "That is proposed already."));
            case PROPOSE_WITHDRAWAL ->
                unless(f.major(), "A minor nonconformity is withdrawn by one person.")
                        .or(() -> unless(f.way().withdrawalProposedBy() == null, "That is proposed already."));
            case RAISE,
                    TELL,
                    REGRADE_UNTOLD,
                    DROP,
                    ANSWER,
                    RETURN_PLAN,
                    ACCEPT_PLAN,
                    HAND_IN_EVIDENCE,
                    ASK_FOR_MORE,
                    VERIFY,
                    FOLLOW_UP,
                    RECTIFY_VERIFICATION,
                    RECTIFY_ACCEPTANCE,
                    JUDGE_EFFECT,
                    ASK_EXTENSION,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    OBJECT,
                    REGRADE,
                    WITHDRAW,
                    SUPERSEDE -> Optional.empty();
        };
    }

    /** Why nobody awaits the move of this application; empty where somebody does. */
    public static Optional<String> not(ApplicationMove move, Application a) {
        return switch (move) {
            case SETTLE_CONDITION -> unless(!a.openConditions().isEmpty(), "No point of the review is open.");
            case APPROVE_TIME -> override(a.time());
            case SUBMIT,
                    HOLD,
                    RESUME,
                    RETURN,
                    ACCEPT,
                    DECLINE,
                    WITHDRAW,
                    LAPSE,
                    DETERMINE_TIME,
                    OFFER,
                    SIGN,
                    SEND_QUOTE,
                    ACCEPT_QUOTE,
                    HAND_IN_SOA,
                    HAND_IN_DOCUMENT,
                    LET_EVIDENCE_BE_TAKEN -> Optional.empty();
        };
    }

    /** Why nobody awaits the move of this notice; empty where somebody does. */
    public static Optional<String> not(ChangeMove move, ChangeNotice n) {
        return move == ChangeMove.SIGN_ORDER
                ? unless(n.order() == null, "Its change order is signed already.")
                : Optional.empty();
    }

    /** Why nobody awaits a notice of a change to this file; empty where somebody does. */
    public static Optional<String> tells(CertificationFile file) {
        return unless(file.agreement() != null, "There is no agreement yet; write to the body of what has changed.");
    }

    /** Why nobody awaits this person's word that nothing ties them: they have given it for this team and these days. */
    public static Optional<String> declares(Audit a, Person person) {
        return unless(
                a.everybody().noneMatch(m -> m.person().equals(person) && m.declaredOn() != null),
                "You have declared for this team and these days already.");
    }

    /** Whether a stage of the initial audit is still to be programmed; what was brought forward had its own before. */
    public static boolean initial(CertificationFile file) {
        return file.broughtForward() == null
                && (file.audit(AuditKind.STAGE_1).isEmpty()
                        || file.audit(AuditKind.STAGE_2).isEmpty());
    }

    /** Whether the cycle that runs still has no surveillance in its programme. */
    public static boolean cycle(CertificationFile file) {
        return file.ofCycle(file.certification().cycles().size()).stream()
                .noneMatch(a -> a.kind() == AuditKind.SURVEILLANCE && !a.before());
    }

    /** After Stage 1, and of the team that goes on: what Stage 1 shows may ask for another one (ISO/IEC 42006, 9.3.2.1). */
    private static Optional<String> confirmsTeam(Audit a, CertificationFile file) {
        return unless(a.kind() == AuditKind.STAGE_2, "The team of a Stage 2 is confirmed, after Stage 1.")
                .or(() -> unless(
                        file.stage1Before(a)
                                .filter(s -> s.standing().conducted())
                                .isPresent(),
                        "Stage 1 has not been conducted."));
    }

    private static Optional<String> shortfall(Audit a, CertificationFile file) {
        return unless(
                        !a.work().presences().isEmpty() && a.delivered() < file.determined(a),
                        "No less time was entered than was determined.")
                .or(() -> unless(a.work().shortfallApprovedBy() == null, "Its shortfall is approved already."));
    }

    private static Optional<String> override(@Nullable AuditTime time) {
        return time == null
                ? Optional.empty()
                : unless(time.override(), "The days leave neither the table nor its method.")
                        .or(() -> unless(time.approvedBy() == null, "The days are approved already."));
    }

    private static Optional<String> unless(boolean awaited, String why) {
        return awaited ? Optional.empty() : Optional.of(why);
    }
}
