package org.assay.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.DecisionMove;
import org.assay.lifecycle.FindingMove;
import org.assay.lifecycle.LetterMove;
import org.assay.lifecycle.Move;
import org.jspecify.annotations.Nullable;

/**
 * Who is told by mail of what, in the one sentence that a mail says: what happened or waits, and nothing that is confidential.
 * It names no person and no outcome. Where a deed has several lines, each person is told by the first that is for her.
 */
public enum News {
    APPLICATION_SUBMITTED(
            ApplicationMove.SUBMIT, To.PROGRAMME, Weight.WAITS, "An application awaits its review.", Page.APPLICATION),
    APPLICATION_RETURNED(
            ApplicationMove.RETURN,
            To.CLIENT,
            Weight.WAITS,
            "The application was returned to be completed.",
            Page.APPLICATION),
    APPLICATION_DECLINED(
            ApplicationMove.DECLINE,
            To.CLIENT,
            Weight.BINDING,
            "The body has answered the application.",
            Page.APPLICATION),
    APPLICATION_LAPSED(
            ApplicationMove.LAPSE, To.CLIENT, Weight.BINDING, "The body lets the application lapse.", Page.APPLICATION),
    APPLICATION_WITHDRAWN(
            ApplicationMove.WITHDRAW, To.PROGRAMME, Weight.TOLD, "An application was withdrawn.", Page.APPLICATION),
    APPLICATION_HELD(
            ApplicationMove.HOLD,
            To.IMPARTIALITY,
            Weight.WAITS,
            "A question of impartiality awaits your look.",
            Page.APPLICATION),
    AGREEMENT_OFFERED(
            ApplicationMove.OFFER, To.CLIENT, Weight.WAITS, "The agreement awaits your signature.", Page.FILE),
    ORDER_WAITS(
            ChangeMove.REVIEW,
            To.CLIENT,
            Weight.WAITS,
            Sentence.ORDER_WAITS,
            Page.FILE,
            (file, _) -> file.agreement() != null),
    ORDER_SIGNED(ChangeMove.SIGN_ORDER, To.PROGRAMME, Weight.TOLD, Sentence.ORDER_SIGNED, Page.FILE),
    ORDER_SIGNED_RECEIPT(ChangeMove.SIGN_ORDER, To.CLIENT, Weight.TOLD, Sentence.ORDER_SIGNED, Page.AGREEMENT),
    /** Of days that rose: it waits from the look on, or where fewer than the method comes to need a second person, from her word on. */
    DAYS_WAIT(AuditMove.LOOK_AT_TIME, To.CLIENT, Weight.WAITS, Sentence.ORDER_WAITS, Page.FILE, News::daysWait),
    DAYS_WAIT_APPROVED(
            AuditMove.APPROVE_LOOK, To.CLIENT, Weight.WAITS, Sentence.ORDER_WAITS, Page.FILE, News::daysWait),
    DAYS_SIGNED(AuditMove.SIGN_DAYS, To.PROGRAMME, Weight.TOLD, Sentence.ORDER_SIGNED, Page.FILE),
    DAYS_SIGNED_RECEIPT(AuditMove.SIGN_DAYS, To.CLIENT, Weight.TOLD, Sentence.ORDER_SIGNED, Page.AGREEMENT),
    QUOTE_SENT(ApplicationMove.SEND_QUOTE, To.CLIENT, Weight.WAITS, "An offer awaits your answer.", Page.FILE),
    AGREEMENT_SIGNED(
            ApplicationMove.SIGN,
            To.PROGRAMME,
            Weight.WAITS,
            "The agreement is signed; the programme is to be set.",
            Page.FILE),
    AGREEMENT_SIGNED_RECEIPT(
            ApplicationMove.SIGN,
            To.CLIENT,
            Weight.TOLD,
            "The agreement is signed; its text can be read.",
            Page.AGREEMENT),
    QUOTE_ACCEPTED_RECEIPT(
            ApplicationMove.ACCEPT_QUOTE, To.CLIENT, Weight.TOLD, "The offer is accepted; it can be read.", Page.FILE),

    DATES_PROPOSED(
            AuditMove.SCHEDULE,
            To.CLIENT,
            Weight.WAITS,
            "%s: dates and team await your word.",
            Page.AUDIT,
            a -> a.announcement().isEmpty()),
    DATES_AT_SHORT_NOTICE(
            AuditMove.SCHEDULE,
            To.CLIENT,
            Weight.TOLD,
            "%s: days and team can be read.",
            Page.AUDIT,
            a -> a.announcement().isPresent() && !a.untold()),
    TEAM_PROPOSED(
            AuditMove.SCHEDULE,
            To.TEAM,
            Weight.WAITS,
            "%s: you are proposed; your declaration is awaited.",
            Page.AUDIT),
    DATES_OBJECTED(AuditMove.OBJECT, To.PROGRAMME, Weight.WAITS, "%s: an objection awaits an answer.", Page.AUDIT),
    OBJECTION_ANSWERED(
            AuditMove.ANSWER_OBJECTION, To.CLIENT, Weight.WAITS, "%s: your objection is answered.", Page.AUDIT),
    DATES_AGREED(AuditMove.CONFIRM, To.CLIENT, Weight.TOLD, "%s: dates and team are agreed.", Page.AUDIT),
    DATES_AGREED_TO_PLAN(
            AuditMove.CONFIRM,
            To.LEADER,
            Weight.WAITS,
            "%s: dates and team are agreed; the audit is to be planned.",
            Page.AUDIT),
    DATES_AGREED_FOR_THE_TEAM(AuditMove.CONFIRM, To.TEAM, Weight.TOLD, "%s: dates and team are agreed.", Page.AUDIT),
    TEAM_CLEARED_TO_PLAN(AuditMove.CLEAR_TEAM, To.LEADER, Weight.WAITS, "%s: the audit is to be planned.", Page.AUDIT),
    TEAM_CLEARED(AuditMove.CLEAR_TEAM, To.TEAM, Weight.TOLD, "%s: dates and team stand.", Page.AUDIT),
    POSTPONED(AuditMove.POSTPONE, To.CLIENT, Weight.TOLD, "%s was postponed; its dates no longer hold.", Page.AUDIT),
    POSTPONED_TO_DATE(
            AuditMove.POSTPONE, To.PROGRAMME, Weight.WAITS, "%s was postponed; dates are to be proposed.", Page.AUDIT),
    POSTPONED_FOR_THE_TEAM(
            AuditMove.POSTPONE, To.TEAM, Weight.TOLD, "%s was postponed; its dates no longer hold.", Page.AUDIT),
    CALLED_OFF(AuditMove.CANCEL, To.CLIENT, Weight.TOLD, "%s was called off.", Page.AUDIT),
    CALLED_OFF_FOR_THE_TEAM(AuditMove.CANCEL, To.TEAM, Weight.TOLD, "%s was called off.", Page.AUDIT),
    PLANNED(AuditMove.PLAN, To.CLIENT, Weight.TOLD, "%s: the audit plan can be read.", Page.AUDIT),
    PLANNED_FOR_THE_TEAM(AuditMove.PLAN, To.TEAM, Weight.TOLD, "%s: the audit plan can be read.", Page.AUDIT),
    MEMBER_REPLACED(
            AuditMove.REPLACE_MEMBER,
            To.CLIENT,
            Weight.WAITS,
            "%s: a change of the team awaits your word.",
            Page.AUDIT,
            a -> a.consent() != null),
    MEMBER_REPLACED_FOR_THE_TEAM(
            AuditMove.REPLACE_MEMBER, To.TEAM, Weight.TOLD, "%s: the team has changed.", Page.AUDIT),
    VISIT_ADDED(
            AuditMove.ADD_VISIT,
            To.CLIENT,
            Weight.WAITS,
            "%s: another visit awaits your word.",
            Page.AUDIT,
            a -> a.consent() != null),
    CHANGE_AGREED(AuditMove.AGREE_TO_CHANGE, To.CLIENT, Weight.TOLD, "%s: the change is agreed.", Page.AUDIT),
    CHANGE_AGREED_FOR_THE_TEAM(
            AuditMove.AGREE_TO_CHANGE, To.TEAM, Weight.TOLD, "%s: the change is agreed.", Page.AUDIT),
    CHANGE_OBJECTED(
            AuditMove.OBJECT_TO_CHANGE, To.PROGRAMME, Weight.WAITS, "%s: an objection awaits an answer.", Page.AUDIT),
    CHANGE_ANSWERED(
            AuditMove.ANSWER_OBJECTION_TO_CHANGE,
            To.CLIENT,
            Weight.WAITS,
            "%s: your objection is answered.",
            Page.AUDIT),
    REPORT_RELEASED(AuditMove.RELEASE_REPORT, To.CLIENT, Weight.TOLD, "%s: the report can be read.", Page.AUDIT),
    REPORT_TO_REVIEW(
            AuditMove.RELEASE_REPORT, To.REVIEWERS, Weight.WAITS, "%s: a report awaits its review.", Page.AUDIT),
    REPORT_RETURNED(AuditMove.RETURN_REPORT, To.LEADER, Weight.WAITS, "%s: the report was returned.", Page.AUDIT),
    REPORT_REVIEWED(AuditMove.REVIEW_REPORT, To.LEADER, Weight.TOLD, "%s: the report is reviewed.", Page.AUDIT),

    FINDING_RAISED(
            FindingMove.RAISE,
            To.CLIENT,
            Weight.WAITS,
            "Nonconformity %s was raised and awaits your answer.",
            Page.FINDING),
    FINDING_ANSWERED(
            FindingMove.ANSWER, To.LEADER, Weight.WAITS, "Nonconformity %s: an answer awaits your look.", Page.FINDING),
    PLAN_RETURNED(
            FindingMove.RETURN_PLAN,
            To.CLIENT,
            Weight.WAITS,
            "Nonconformity %s: your answer was returned.",
            Page.FINDING),
    PLAN_ACCEPTED(
            FindingMove.ACCEPT_PLAN, To.CLIENT, Weight.WAITS, "Nonconformity %s: your plan is accepted.", Page.FINDING),
    EVIDENCE_HANDED_IN(
            FindingMove.HAND_IN_EVIDENCE,
            To.LEADER,
            Weight.WAITS,
            "Nonconformity %s: evidence awaits your look.",
            Page.FINDING),
    MORE_EVIDENCE(
            FindingMove.ASK_FOR_MORE,
            To.CLIENT,
            Weight.WAITS,
            "Nonconformity %s: more evidence is asked for.",
            Page.FINDING),
    VERIFIED(FindingMove.VERIFY, To.CLIENT, Weight.TOLD, "Nonconformity %s is verified.", Page.FINDING),
    VERIFICATION_TAKEN_BACK(
            FindingMove.RECTIFY_VERIFICATION,
            To.CLIENT,
            Weight.WAITS,
            "Nonconformity %s: that it was verified was entered wrongly and is taken back.",
            Page.FINDING),
    ACCEPTANCE_TAKEN_BACK(
            FindingMove.RECTIFY_ACCEPTANCE,
            To.CLIENT,
            Weight.TOLD,
            "Nonconformity %s: that your plan was accepted was entered wrongly and is taken back.",
            Page.FINDING),
    EFFECT_JUDGED(
            FindingMove.JUDGE_EFFECT,
            To.CLIENT,
            Weight.TOLD,
            "Nonconformity %s: the audit has looked at what was done about it.",
            Page.FINDING),
    EXTENSION_ASKED(
            FindingMove.ASK_EXTENSION,
            To.LEADER,
            Weight.WAITS,
            "Nonconformity %s: more time is asked for.",
            Page.FINDING),
    EXTENSION_GRANTED(
            FindingMove.GRANT_EXTENSION, To.CLIENT, Weight.TOLD, "Nonconformity %s: another day is set.", Page.FINDING),
    EXTENSION_REFUSED(
            FindingMove.REFUSE_EXTENSION, To.CLIENT, Weight.TOLD, "Nonconformity %s: the day stands.", Page.FINDING),
    FINDING_OBJECTED(
            FindingMove.OBJECT,
            To.LEADER,
            Weight.WAITS,
            "Nonconformity %s: an objection awaits an answer.",
            Page.FINDING),
    FINDING_OBJECTION_ANSWERED(
            FindingMove.ANSWER_OBJECTION,
            To.CLIENT,
            Weight.TOLD,
            "Nonconformity %s: your objection is answered.",
            Page.FINDING),
    REGRADED(FindingMove.REGRADE, To.CLIENT, Weight.WAITS, "Nonconformity %s is graded anew.", Page.FINDING),
    FINDING_WITHDRAWN(FindingMove.WITHDRAW, To.CLIENT, Weight.TOLD, "Nonconformity %s is withdrawn.", Page.FINDING),

    DECISION_ASKED(DecisionMove.REQUEST, To.DECIDERS, Weight.WAITS, "A decision is asked for.", Page.FILE),
    INFORMATION_ASKED(
            DecisionMove.ASK_INFORMATION,
            To.LEADER,
            Weight.WAITS,
            "The decision maker asks for information.",
            Page.FILE),
    INFORMATION_GIVEN(
            DecisionMove.GIVE_INFORMATION,
            To.DECIDERS,
            Weight.WAITS,
            "Information for a decision is given.",
            Page.FILE),
    GRANTED(CertificationMove.GRANT, To.CLIENT, Weight.TOLD, Sentence.DECIDED, Page.LETTERS),
    GRANTED_IN_PART(CertificationMove.GRANT_PART, To.CLIENT, Weight.BINDING, Sentence.DECIDED, Page.LETTERS),
    REFUSED(CertificationMove.REFUSE, To.CLIENT, Weight.BINDING, Sentence.DECIDED, Page.LETTERS),
    SUSPENDED(CertificationMove.SUSPEND, To.CLIENT, Weight.BINDING, Sentence.DECIDED, Page.LETTERS),
    LIFTED(CertificationMove.LIFT_SUSPENSION, To.CLIENT, Weight.BINDING, Sentence.DECIDED, Page.LETTERS),
    CERTIFICATION_WITHDRAWN(CertificationMove.WITHDRAW, To.CLIENT, Weight.BINDING, Sentence.DECIDED, Page.LETTERS),

    MAINTAINED(CertificationMove.MAINTAIN, To.CLIENT, Weight.TOLD, Sentence.DECIDED, Page.LETTERS),
    RENEWED(CertificationMove.RENEW, To.CLIENT, Weight.TOLD, Sentence.DECIDED, Page.LETTERS),
    RENEWAL_REFUSED(CertificationMove.REFUSE_RENEWAL, To.CLIENT, Weight.BINDING, Sentence.DECIDED, Page.LETTERS),
    RESTORED(CertificationMove.RESTORE, To.CLIENT, Weight.TOLD, Sentence.DECIDED, Page.LETTERS),
    GRANTED_ANEW(CertificationMove.GRANT_ANEW, To.CLIENT, Weight.TOLD, Sentence.DECIDED, Page.LETTERS),
    EXTENDED(CertificationMove.EXTEND, To.CLIENT, Weight.TOLD, Sentence.DECIDED, Page.LETTERS),
    REDUCED(CertificationMove.REDUCE, To.CLIENT, Weight.BINDING, Sentence.DECIDED, Page.LETTERS),
    PART_SUSPENDED(CertificationMove.SUSPEND_PART, To.CLIENT, Weight.BINDING, Sentence.DECIDED, Page.LETTERS),
    PART_LIFTED(CertificationMove.LIFT_PART, To.CLIENT, Weight.BINDING, Sentence.DECIDED, Page.LETTERS),
    ENDED(CertificationMove.END, To.CLIENT, Weight.BINDING, Sentence.DECIDED, Page.LETTERS),
    TRANSFERRED(CertificationMove.TRANSFER_OUT, To.CLIENT, Weight.BINDING, Sentence.DECIDED, Page.LETTERS),

    PROOF_SENT(
            CertificateMove.DRAFT_PROOF,
            To.CLIENT,
            Weight.WAITS,
            "A certificate proof awaits your look.",
            Page.CERTIFICATE),
    PROOF_APPROVED(
            CertificateMove.APPROVE_PROOF, To.PROGRAMME, Weight.TOLD, "The proof is approved.", Page.CERTIFICATE),
    PROOF_TO_CHANGE(
            CertificateMove.ASK_FOR_CHANGES,
            To.PROGRAMME,
            Weight.WAITS,
            "Changes to the proof are asked for.",
            Page.CERTIFICATE),
    PROOF_WITHDRAWN(
            CertificateMove.WITHDRAW_PROOF,
            To.CLIENT,
            Weight.TOLD,
            "The certificate proof is withdrawn.",
            Page.CERTIFICATE),
    REISSUE_ASKED(
            CertificateMove.ASK_REISSUE,
            To.PROGRAMME,
            Weight.WAITS,
            "A new print of the certificate is asked for.",
            Page.CERTIFICATE),
    REISSUE_REFUSED(
            CertificateMove.REFUSE_REISSUE,
            To.CLIENT,
            Weight.TOLD,
            "The certificate is not printed anew; the reason can be read.",
            Page.CERTIFICATE),
    REISSUED(CertificateMove.REISSUE, To.CLIENT, Weight.TOLD, "The certificate was printed anew.", Page.CERTIFICATE),

    LETTER_TO_CLIENT(LetterMove.WRITE_TO_CLIENT, To.CLIENT, Weight.WAITS, "A letter awaits your answer.", Page.RECORDS),
    LETTER_TO_BODY(LetterMove.WRITE_TO_BODY, To.PROGRAMME, Weight.WAITS, "A letter awaits an answer.", Page.RECORDS),
    CLIENT_HAS_ANSWERED(LetterMove.ANSWER_THE_BODY, To.PROGRAMME, Weight.TOLD, "A letter is answered.", Page.RECORDS),
    BODY_HAS_ANSWERED(LetterMove.ANSWER_THE_CLIENT, To.CLIENT, Weight.TOLD, "Your letter is answered.", Page.RECORDS);

    private static final Map<String, List<News>> BY_DEED =
            Arrays.stream(values()).collect(Collectors.groupingBy(n -> n.deed));

    /** Whom a line is for. */
    public enum To {
        CLIENT,
        /** Who is competent to review applications or to choose teams. */
        PROGRAMME,
        LEADER,
        TEAM,
        /** Who is competent to safeguard impartiality. */
        IMPARTIALITY,
        /** Who is competent to review reports and did not audit. */
        REVIEWERS,
        /** Who is competent to decide and did not audit. */
        DECIDERS
    }

    /** How much it matters to whom it is told. */
    public enum Weight {
        TOLD,
        /** Something waits for her. */
        WAITS,
        /** The body has to tell it, whatever she has chosen. */
        BINDING
    }

    /** Where it is read on. */
    public enum Page {
        FILE,
        APPLICATION,
        AGREEMENT,
        AUDIT,
        FINDING,
        CERTIFICATE,
        LETTERS,
        RECORDS
    }

    private static final Set<News> RECEIPTS =
            Set.of(AGREEMENT_SIGNED_RECEIPT, QUOTE_ACCEPTED_RECEIPT, ORDER_SIGNED_RECEIPT, DAYS_SIGNED_RECEIPT);

    private final String deed;
    private final Move<?> move;
    private final To to;
    private final Weight weight;
    private final String sentence;
    private final Page page;

    private final Fits fits;

    /** Whether a line is for such a file, and for such an audit where the deed was about one. */
    private interface Fits {
        boolean in(CertificationFile file, @Nullable Audit audit);
    }

    News(Move<?> move, To to, Weight weight, String sentence, Page page) {
        this(move, to, weight, sentence, page, a -> to != To.CLIENT || !a.untold());
    }

    News(Move<?> move, To to, Weight weight, String sentence, Page page, Predicate<Audit> fits) {
        this(move, to, weight, sentence, page, (_, audit) -> audit == null || fits.test(audit));
    }

    News(Move<?> move, To to, Weight weight, String sentence, Page page, Fits fits) {
        this.deed = move.journaled();
        this.move = move;
        this.to = to;
        this.weight = weight;
        this.sentence = sentence;
        this.page = page;
        this.fits = fits;
    }

    private static final class Sentence {
        static final String ORDER_WAITS = "A change order awaits your signature.";

        static final String ORDER_SIGNED = "The change order is signed; its text can be read.";

        /** Neither a good nor a bad outcome is told by mail. */
        static final String DECIDED = "A decision was taken; its letter awaits you.";
    }

    /** The lines of a deed, by the name under which it is journaled; none where nobody is told. */
    public static List<News> of(String deed) {
        return BY_DEED.getOrDefault(deed, List.of());
    }

    /** Whether it is told from how the file stood before: what a deed takes away is named once more. */
    public static boolean looksBack(String deed) {
        return of(deed).stream().anyMatch(News::endsDates);
    }

    public To to() {
        return to;
    }

    private static boolean daysWait(CertificationFile file, @Nullable Audit audit) {
        return audit == null
                || (!audit.untold()
                        && file.risen().filter(a -> a.id().equals(audit.id())).isPresent());
    }

    /**
     * Whether the line fits the file as the deed left it: a client is told nothing of an unannounced audit before it has begun, is not
     * asked for its word at short notice, and is asked for no signature where none waits.
     *
     * @param audit that the deed was about; null where it was about none
     */
    public boolean fits(CertificationFile file, @Nullable Audit audit) {
        return fits.in(file, audit);
    }

    public Weight weight() {
        return weight;
    }

    /** The sentence, with what it is about. */
    public String sentence(String about) {
        return sentence.formatted(about);
    }

    public Page page() {
        return page;
    }

    /** Whether it tells whoever did the deed as well: what she signed, for her records. */
    public boolean receipt() {
        return RECEIPTS.contains(this);
    }

    /** Whether the days are agreed by it, so that a calendar file goes with it. */
    public boolean agreesDates() {
        return move == AuditMove.CONFIRM || move == AuditMove.CLEAR_TEAM || move == AuditMove.AGREE_TO_CHANGE;
    }

    /** Whether days that stood no longer stand. */
    public boolean endsDates() {
        return move == AuditMove.POSTPONE || move == AuditMove.CANCEL;
    }
}
