package org.assay.desk.deed;

import static org.assay.access.Role.AUDITOR;
import static org.assay.access.Role.CLIENT;
import static org.assay.access.Role.COMMERCIAL;
import static org.assay.access.Role.DECISION_MAKER;
import static org.assay.access.Role.IMPARTIALITY_OFFICER;
import static org.assay.access.Role.LEAD_AUDITOR;
import static org.assay.access.Role.PROGRAMME_MANAGER;
import static org.assay.access.Role.TECHNICAL_EXPERT;
import static org.assay.access.Role.TECHNICAL_REVIEWER;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.access.Acting;
import org.assay.desk.Because;
import org.assay.desk.Form;
import org.assay.desk.Note;
import org.assay.desk.WithFiles;
import org.assay.desk.agreement.SignForm;
import org.assay.desk.agreement.SignOrderForm;
import org.assay.desk.application.AcceptForm;
import org.assay.desk.application.ApplicationForm;
import org.assay.desk.application.DocumentForm;
import org.assay.desk.application.SettleForm;
import org.assay.desk.application.SoaForm;
import org.assay.desk.application.TimeForm;
import org.assay.desk.audit.AgreeForm;
import org.assay.desk.audit.AnotherAuditForm;
import org.assay.desk.audit.BeginForm;
import org.assay.desk.audit.CallOffForm;
import org.assay.desk.audit.ConclusionForm;
import org.assay.desk.audit.CycleForm;
import org.assay.desk.audit.DispositionForm;
import org.assay.desk.audit.HeldForm;
import org.assay.desk.audit.MissedForm;
import org.assay.desk.audit.ObjectForm;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.audit.ProgrammeChangeForm;
import org.assay.desk.audit.ProgrammeForm;
import org.assay.desk.audit.QuestionForm;
import org.assay.desk.audit.ReplacementForm;
import org.assay.desk.audit.ReportForm;
import org.assay.desk.audit.SamplingForm;
import org.assay.desk.audit.ScheduleForm;
import org.assay.desk.audit.TerminationForm;
import org.assay.desk.audit.TimeSheetForm;
import org.assay.desk.audit.UnannouncedAuditForm;
import org.assay.desk.audit.VisitForm;
import org.assay.desk.certificate.PrintingForm;
import org.assay.desk.certificate.ProofForm;
import org.assay.desk.certificate.ReissueForm;
import org.assay.desk.change.ExtensionReviewForm;
import org.assay.desk.change.NoticeForm;
import org.assay.desk.change.TriageForm;
import org.assay.desk.finding.AnswerForm;
import org.assay.desk.finding.EffectForm;
import org.assay.desk.finding.EvidenceForm;
import org.assay.desk.finding.ExtensionForm;
import org.assay.desk.finding.FollowUpForm;
import org.assay.desk.finding.RaisingForm;
import org.assay.desk.finding.RegradingForm;
import org.assay.desk.finding.SeenForm;
import org.assay.desk.finding.VerifyingForm;
import org.assay.desk.letter.AnswerLetterForm;
import org.assay.desk.letter.LetterForm;
import org.assay.desk.quote.AcceptQuoteForm;
import org.assay.desk.quote.SendQuoteForm;
import org.assay.file.AuditStanding;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.CertificateMove;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.ChangeMove;
import org.assay.lifecycle.DecisionMove;
import org.assay.lifecycle.FindingMove;
import org.assay.lifecycle.LetterMove;
import org.assay.lifecycle.Move;
import org.assay.lifecycle.PortfolioMove;
import org.assay.register.certification.Audience;

/**
 * Everything that is done to a file, but for deciding: the move it makes, what is typed, who may, and who reads it later.
 * API, pages, buttons and the table of rights all read this one table. What roles cannot say (of the team, leading, having
 * audited) is said by the rules of the move.
 */
public enum Operation {
    SUBMIT_APPLICATION(
            ApplicationMove.SUBMIT, "Submit the application", ApplicationForm.class, Audience.CLIENT, CLIENT),
    WITHDRAW_APPLICATION(ApplicationMove.WITHDRAW, "Withdraw the application", Because.class, Audience.CLIENT, CLIENT),
    HOLD_APPLICATION(
            ApplicationMove.HOLD,
            "Hold for impartiality",
            Because.class,
            Audience.BODY,
            PROGRAMME_MANAGER,
            IMPARTIALITY_OFFICER),
    RESUME_APPLICATION(ApplicationMove.RESUME, "Resume the review", Because.class, Audience.BODY, IMPARTIALITY_OFFICER),
    RETURN_APPLICATION(
            ApplicationMove.RETURN, "Return to the client", Because.class, Audience.CLIENT, PROGRAMME_MANAGER),
    ACCEPT_APPLICATION(
            ApplicationMove.ACCEPT, "Accept the application", AcceptForm.class, Audience.BODY, PROGRAMME_MANAGER),
    DECLINE_APPLICATION(
            ApplicationMove.DECLINE,
            "Decline the application",
            Because.class,
            Audience.CLIENT,
            PROGRAMME_MANAGER,
            IMPARTIALITY_OFFICER),
    LAPSE_APPLICATION(ApplicationMove.LAPSE, "Let it lapse", Because.class, Audience.CLIENT, PROGRAMME_MANAGER),
    DETERMINE_TIME(
            ApplicationMove.DETERMINE_TIME, "Determine audit time", TimeForm.class, Audience.BODY, PROGRAMME_MANAGER),
    APPROVE_TIME(
            ApplicationMove.APPROVE_TIME,
            "Approve the days",
            Because.class,
            Audience.BODY,
            PROGRAMME_MANAGER,
            LEAD_AUDITOR),
    OFFER_AGREEMENT(ApplicationMove.OFFER, "Offer the agreement", Note.class, Audience.CLIENT, PROGRAMME_MANAGER),
    SIGN_AGREEMENT(ApplicationMove.SIGN, "Sign the agreement", SignForm.class, Audience.CLIENT, CLIENT),
    SEND_QUOTE(
            ApplicationMove.SEND_QUOTE, "Send the fixed-price offer", SendQuoteForm.class, Audience.CLIENT, COMMERCIAL),
    ACCEPT_QUOTE(
            ApplicationMove.ACCEPT_QUOTE,
            "Accept the fixed-price offer",
            AcceptQuoteForm.class,
            Audience.CLIENT,
            CLIENT),
    HAND_IN_SOA(
            ApplicationMove.HAND_IN_SOA,
            "Hand in the statement of applicability",
            SoaForm.class,
            Audience.CLIENT,
            CLIENT),
    HAND_IN_DOCUMENT(
            ApplicationMove.HAND_IN_DOCUMENT, "Hand in a document", DocumentForm.class, Audience.CLIENT, CLIENT),
    SETTLE_CONDITION(
            ApplicationMove.SETTLE_CONDITION,
            "Settle a point of the review",
            SettleForm.class,
            Audience.BODY,
            PROGRAMME_MANAGER),

    SET_PROGRAMME(
            AuditMove.PROGRAMME, "Set the audit programme", ProgrammeForm.class, Audience.CLIENT, PROGRAMME_MANAGER),
    PROGRAMME_CYCLE(
            AuditMove.PROGRAMME_CYCLE,
            "Set the programme of the cycle",
            CycleForm.class,
            Audience.CLIENT,
            PROGRAMME_MANAGER),
    PROGRAMME_AUDIT(
            AuditMove.PROGRAMME_AUDIT,
            "Programme another audit",
            AnotherAuditForm.class,
            Audience.CLIENT,
            PROGRAMME_MANAGER),
    PROGRAMME_UNANNOUNCED(
            AuditMove.PROGRAMME_UNANNOUNCED,
            "Audit at short notice or unannounced",
            UnannouncedAuditForm.class,
            Audience.BODY,
            PROGRAMME_MANAGER),
    CHANGE_PROGRAMME(
            AuditMove.CHANGE_PROGRAMME,
            "Change the programme",
            ProgrammeChangeForm.class,
            Audience.CLIENT,
            PROGRAMME_MANAGER),
    SCHEDULE_AUDIT(
            AuditMove.SCHEDULE, "Propose dates and team", ScheduleForm.class, Audience.CLIENT, PROGRAMME_MANAGER),
    DECLARE_FREEDOM(
            AuditMove.DECLARE,
            "Declare that nothing ties you",
            Note.class,
            Audience.BODY,
            LEAD_AUDITOR,
            AUDITOR,
            TECHNICAL_EXPERT),
    CONFIRM_AUDIT(AuditMove.CONFIRM, "Confirm dates and team", AgreeForm.class, Audience.CLIENT, CLIENT),
    OBJECT_TO_AUDIT(AuditMove.OBJECT, "Object to dates or team", ObjectForm.class, Audience.CLIENT, CLIENT),
    ANSWER_OBJECTION_TO_AUDIT(
            AuditMove.ANSWER_OBJECTION, "Answer the objection", Because.class, Audience.CLIENT, PROGRAMME_MANAGER),
    CONFIRM_TEAM(
            AuditMove.CONFIRM_TEAM, "Confirm the team's competence", Because.class, Audience.BODY, PROGRAMME_MANAGER),
    CLEAR_TEAM(
            AuditMove.CLEAR_TEAM,
            "Look at the team in the client's place",
            Note.class,
            Audience.BODY,
            PROGRAMME_MANAGER),
    PLAN_AUDIT(AuditMove.PLAN, "Plan the sessions", PlanForm.class, Audience.CLIENT, LEAD_AUDITOR),
    POSTPONE_AUDIT(
            AuditMove.POSTPONE, "Postpone the audit", CallOffForm.class, Audience.CLIENT, PROGRAMME_MANAGER, CLIENT),
    CANCEL_AUDIT(AuditMove.CANCEL, "Call the audit off", CallOffForm.class, Audience.CLIENT, PROGRAMME_MANAGER),
    START_AUDIT(AuditMove.START, "Begin the audit", BeginForm.class, Audience.BODY, LEAD_AUDITOR),
    REPLACE_MEMBER(
            AuditMove.REPLACE_MEMBER, "Replace a member", ReplacementForm.class, Audience.CLIENT, PROGRAMME_MANAGER),
    AGREE_TO_CHANGE(AuditMove.AGREE_TO_CHANGE, "Agree to the change", AgreeForm.class, Audience.CLIENT, CLIENT),
    OBJECT_TO_CHANGE(AuditMove.OBJECT_TO_CHANGE, "Object to the change", ObjectForm.class, Audience.CLIENT, CLIENT),
    ANSWER_OBJECTION_TO_CHANGE(
            AuditMove.ANSWER_OBJECTION_TO_CHANGE,
            "Answer the objection",
            Because.class,
            Audience.CLIENT,
            PROGRAMME_MANAGER),
    ADD_VISIT(AuditMove.ADD_VISIT, "Add a visit", VisitForm.class, Audience.CLIENT, PROGRAMME_MANAGER),
    HOLD_VISIT(AuditMove.HOLD_VISIT, "Record a visit as held", HeldForm.class, Audience.CLIENT, LEAD_AUDITOR),
    MISS_VISIT(AuditMove.MISS_VISIT, "Record a visit as missed", MissedForm.class, Audience.CLIENT, LEAD_AUDITOR),
    REVISE_PLAN(AuditMove.REVISE_PLAN, "Revise the plan", PlanForm.class, Audience.CLIENT, LEAD_AUDITOR),
    ADJOURN_AUDIT(AuditMove.ADJOURN, "Adjourn the audit", Because.class, Audience.CLIENT, LEAD_AUDITOR),
    RESUME_AUDIT(AuditMove.RESUME, "Resume the audit", Because.class, Audience.CLIENT, LEAD_AUDITOR),
    WRITE_PAPERS(
            AuditMove.RECORD_PAPER, "Write working papers", PapersForm.class, Audience.TEAM, LEAD_AUDITOR, AUDITOR),
    ASK_QUESTION(
            AuditMove.RAISE_QUESTION,
            "Note a question",
            QuestionForm.class,
            Audience.TEAM,
            LEAD_AUDITOR,
            AUDITOR,
            TECHNICAL_EXPERT),
    DISPOSE_OF_QUESTION(
            AuditMove.DISPOSE_OF_QUESTION, "Dispose of a question", DispositionForm.class, Audience.TEAM, LEAD_AUDITOR),
    CONCLUDE_AUDIT(AuditMove.CONCLUDE, "Conclude the audit", ConclusionForm.class, Audience.CLIENT, LEAD_AUDITOR),
    TERMINATE_AUDIT(AuditMove.TERMINATE, "Terminate the audit", TerminationForm.class, Audience.CLIENT, LEAD_AUDITOR),
    EXHAUST_AUDIT(AuditMove.EXHAUST, "Mark it as exhausted", Because.class, Audience.CLIENT, PROGRAMME_MANAGER),
    RECORD_TIME(AuditMove.RECORD_TIME, "Enter who was there", TimeSheetForm.class, Audience.BODY, LEAD_AUDITOR),
    APPROVE_SHORTFALL(
            AuditMove.APPROVE_SHORTFALL,
            "Approve the shortfall of time",
            Because.class,
            Audience.BODY,
            PROGRAMME_MANAGER,
            TECHNICAL_REVIEWER),
    LOOK_AT_TIME(
            AuditMove.LOOK_AT_TIME,
            "Look at the audit time again",
            TimeForm.class,
            Audience.BODY,
            PROGRAMME_MANAGER,
            LEAD_AUDITOR),
    SIGN_DAYS(AuditMove.SIGN_DAYS, "Sign the change order for more days", SignOrderForm.class, Audience.CLIENT, CLIENT),
    APPROVE_LOOK(
            AuditMove.APPROVE_LOOK,
            "Approve the fewer days",
            Because.class,
            Audience.BODY,
            PROGRAMME_MANAGER,
            LEAD_AUDITOR),
    RECORD_SAMPLING(
            AuditMove.RECORD_SAMPLING, "Enter what was sampled", SamplingForm.class, Audience.BODY, LEAD_AUDITOR),
    RELEASE_REPORT(AuditMove.RELEASE_REPORT, "Release the report", ReportForm.class, Audience.CLIENT, LEAD_AUDITOR),
    RETURN_REPORT(AuditMove.RETURN_REPORT, "Return the report", Because.class, Audience.BODY, TECHNICAL_REVIEWER),
    REVIEW_REPORT(AuditMove.REVIEW_REPORT, "Review the report", Because.class, Audience.BODY, TECHNICAL_REVIEWER),

    RAISE_FINDING(
            FindingMove.RAISE, "Raise a nonconformity", RaisingForm.class, Audience.CLIENT, LEAD_AUDITOR, AUDITOR),
    ANSWER_FINDING(FindingMove.ANSWER, "Answer the nonconformity", AnswerForm.class, Audience.CLIENT, CLIENT),
    RETURN_PLAN(FindingMove.RETURN_PLAN, "Return the plan", Because.class, Audience.CLIENT, LEAD_AUDITOR),
    ACCEPT_PLAN(FindingMove.ACCEPT_PLAN, "Accept the plan", SeenForm.class, Audience.BODY, LEAD_AUDITOR),
    HAND_IN_EVIDENCE(FindingMove.HAND_IN_EVIDENCE, "Hand in evidence", EvidenceForm.class, Audience.CLIENT, CLIENT),
    ASK_FOR_MORE_EVIDENCE(
            FindingMove.ASK_FOR_MORE, "Ask for more evidence", Because.class, Audience.CLIENT, LEAD_AUDITOR),
    VERIFY_FINDING(
            FindingMove.VERIFY, "Verify the corrective action", VerifyingForm.class, Audience.BODY, LEAD_AUDITOR),
    RECORD_FOLLOW_UP(
            FindingMove.FOLLOW_UP,
            "Record a follow-up visit",
            FollowUpForm.class,
            Audience.CLIENT,
            LEAD_AUDITOR,
            AUDITOR),
    JUDGE_EFFECT(
            FindingMove.JUDGE_EFFECT,
            "Say whether it was effective",
            EffectForm.class,
            Audience.CLIENT,
            LEAD_AUDITOR,
            AUDITOR),
    RECTIFY_VERIFICATION(
            FindingMove.RECTIFY_VERIFICATION,
            "Take a wrong verification back",
            Because.class,
            Audience.CLIENT,
            LEAD_AUDITOR,
            TECHNICAL_REVIEWER,
            PROGRAMME_MANAGER),
    RECTIFY_ACCEPTANCE(
            FindingMove.RECTIFY_ACCEPTANCE,
            "Take a wrong acceptance back",
            Because.class,
            Audience.CLIENT,
            LEAD_AUDITOR,
            TECHNICAL_REVIEWER,
            PROGRAMME_MANAGER),
    CONFIRM_LATE_ENTRY(
            FindingMove.CONFIRM_LATE_ENTRY,
            "Confirm what was entered late or taken back",
            Because.class,
            Audience.BODY,
            LEAD_AUDITOR,
            TECHNICAL_REVIEWER,
            PROGRAMME_MANAGER),
    ASK_EXTENSION(FindingMove.ASK_EXTENSION, "Ask for more time", ExtensionForm.class, Audience.CLIENT, CLIENT),
    GRANT_EXTENSION(FindingMove.GRANT_EXTENSION, "Give more time", ExtensionForm.class, Audience.CLIENT, LEAD_AUDITOR),
    REFUSE_EXTENSION(FindingMove.REFUSE_EXTENSION, "Give no more time", Because.class, Audience.CLIENT, LEAD_AUDITOR),
    OBJECT_TO_FINDING(FindingMove.OBJECT, "Object to the nonconformity", Because.class, Audience.CLIENT, CLIENT),
    ANSWER_OBJECTION_TO_FINDING(
            FindingMove.ANSWER_OBJECTION,
            "Answer the objection",
            Because.class,
            Audience.CLIENT,
            LEAD_AUDITOR,
            TECHNICAL_REVIEWER),
    PROPOSE_DOWNGRADE(
            FindingMove.PROPOSE_DOWNGRADE,
            "Propose to grade it down",
            Because.class,
            Audience.BODY,
            LEAD_AUDITOR,
            TECHNICAL_REVIEWER),
    PROPOSE_WITHDRAWAL(
            FindingMove.PROPOSE_WITHDRAWAL,
            "Propose to withdraw it",
            Because.class,
            Audience.BODY,
            LEAD_AUDITOR,
            TECHNICAL_REVIEWER),
    REGRADE_FINDING(
            FindingMove.REGRADE,
            "Change the grade",
            RegradingForm.class,
            Audience.CLIENT,
            LEAD_AUDITOR,
            TECHNICAL_REVIEWER),
    WITHDRAW_FINDING(
            FindingMove.WITHDRAW,
            "Withdraw the nonconformity",
            Because.class,
            Audience.CLIENT,
            LEAD_AUDITOR,
            TECHNICAL_REVIEWER),

    ASK_FOR_INFORMATION(
            DecisionMove.ASK_INFORMATION, "Ask for information", Because.class, Audience.BODY, DECISION_MAKER),
    GIVE_INFORMATION(
            DecisionMove.GIVE_INFORMATION,
            "Give the information",
            Because.class,
            Audience.BODY,
            LEAD_AUDITOR,
            PROGRAMME_MANAGER,
            TECHNICAL_REVIEWER),
    WITHDRAW_QUESTION(
            DecisionMove.WITHDRAW_QUESTION, "Withdraw the question", Because.class, Audience.BODY, DECISION_MAKER),

    DRAFT_PROOF(
            CertificateMove.DRAFT_PROOF,
            "Send a certificate proof",
            ProofForm.class,
            Audience.CLIENT,
            PROGRAMME_MANAGER),
    APPROVE_PROOF(CertificateMove.APPROVE_PROOF, "Approve the proof", Note.class, Audience.CLIENT, CLIENT),
    ASK_FOR_CHANGES(
            CertificateMove.ASK_FOR_CHANGES, "Ask for changes to the proof", Because.class, Audience.CLIENT, CLIENT),
    WITHDRAW_PROOF(
            CertificateMove.WITHDRAW_PROOF, "Withdraw the proof", Because.class, Audience.CLIENT, PROGRAMME_MANAGER),
    ASK_REISSUE(
            CertificateMove.ASK_REISSUE,
            "Ask to print the certificate anew",
            ReissueForm.class,
            Audience.CLIENT,
            PROGRAMME_MANAGER,
            CLIENT),
    REISSUE_CERTIFICATE(
            CertificateMove.REISSUE,
            "Print the certificate anew",
            PrintingForm.class,
            Audience.BODY,
            PROGRAMME_MANAGER),
    REFUSE_REISSUE(
            CertificateMove.REFUSE_REISSUE,
            "Refuse to print it anew",
            Because.class,
            Audience.CLIENT,
            PROGRAMME_MANAGER),

    WRITE_TO_CLIENT(
            LetterMove.WRITE_TO_CLIENT,
            "Write to the client",
            LetterForm.class,
            Audience.CLIENT,
            PROGRAMME_MANAGER,
            LEAD_AUDITOR),
    WRITE_TO_BODY(LetterMove.WRITE_TO_BODY, "Write to the body", LetterForm.class, Audience.CLIENT, CLIENT),
    ANSWER_THE_BODY(
            LetterMove.ANSWER_THE_BODY, "Answer the body's letter", AnswerLetterForm.class, Audience.CLIENT, CLIENT),
    ANSWER_THE_CLIENT(
            LetterMove.ANSWER_THE_CLIENT,
            "Answer the client's letter",
            AnswerLetterForm.class,
            Audience.CLIENT,
            PROGRAMME_MANAGER,
            LEAD_AUDITOR),
    CLOSE_LETTER(
            LetterMove.CLOSE,
            "Close it without an answer",
            Because.class,
            Audience.CLIENT,
            PROGRAMME_MANAGER,
            LEAD_AUDITOR),

    NOTIFY_CHANGE(ChangeMove.NOTIFY, "Tell the body of a change", NoticeForm.class, Audience.CLIENT, CLIENT),
    APPLY_FOR_EXTENSION(ChangeMove.APPLY, "Apply for a wider scope", ApplicationForm.class, Audience.CLIENT, CLIENT),
    TRIAGE_CHANGE(ChangeMove.TRIAGE, "Say what follows from it", TriageForm.class, Audience.CLIENT, PROGRAMME_MANAGER),
    REVIEW_EXTENSION(
            ChangeMove.REVIEW,
            "Accept the wider scope for audit",
            ExtensionReviewForm.class,
            Audience.BODY,
            PROGRAMME_MANAGER),
    SIGN_CHANGE_ORDER(ChangeMove.SIGN_ORDER, "Sign the change order", SignOrderForm.class, Audience.CLIENT, CLIENT),
    CLOSE_CHANGE(ChangeMove.CLOSE, "Close it", Because.class, Audience.CLIENT, PROGRAMME_MANAGER);

    private final Move<?> move;
    private final String words;
    private final Class<? extends Form> form;
    private final Audience audience;
    private final Set<String> roles;

    Operation(Move<?> move, String words, Class<? extends Form> form, Audience audience, String... roles) {
        this.move = move;
        this.words = words;
        this.form = form;
        this.audience = audience;
        this.roles = Set.of(roles);
    }

    /** What an operation is about. */
    public enum About {
        FILE,
        AUDIT,
        FINDING,
        DECISION,
        LETTER,
        CHANGE
    }

    public Move<?> move() {
        return move;
    }

    /** As a button says it. */
    public String words() {
        return words;
    }

    public Class<? extends Form> form() {
        return form;
    }

    /** Whether files can be handed in with it. */
    public boolean takesFiles() {
        return WithFiles.class.isAssignableFrom(form);
    }

    /** Who may read what was typed. */
    public Audience audience() {
        return audience;
    }

    /** The roles that may do it, in the order of the alphabet. */
    public List<String> roles() {
        return List.copyOf(new TreeSet<>(roles));
    }

    /** Whether one of her roles may do it. */
    public boolean isFor(Acting who) {
        return roles.stream().anyMatch(who::is);
    }

    public About about() {
        return switch (move) {
            case AuditMove m -> m.from().contains(AuditStanding.NONE) ? About.FILE : About.AUDIT;
            case FindingMove m -> m == FindingMove.RAISE ? About.AUDIT : About.FINDING;
            case DecisionMove _ -> About.DECISION;
            case LetterMove m -> m.writes() ? About.FILE : About.LETTER;
            case ChangeMove m -> m.tells() ? About.FILE : About.CHANGE;
            case ApplicationMove _, CertificateMove _, CertificationMove _, PortfolioMove _ -> About.FILE;
        };
    }

    /** Its place in addresses: {@code submit-application}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Operation> at(String path) {
        return Arrays.stream(values()).filter(o -> o.path().equals(path)).findFirst();
    }

    /** The name under which it is journaled: {@code AuditMove.START}. */
    public String journaled() {
        return move.getClass().getSimpleName() + "." + move.name();
    }
}
