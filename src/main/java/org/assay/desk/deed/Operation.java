package org.assay.desk.deed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.access.Acting;
import org.assay.desk.FileDeed;
import org.assay.desk.Form;
import org.assay.desk.NotYours;
import org.assay.desk.PaperAsked;
import org.assay.desk.Unprinted;
import org.assay.desk.WithFiles;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.PaperKind;
import org.assay.file.Verb;
import org.assay.lifecycle.About;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.Move;
import org.assay.register.certification.Audience;

/**
 * Everything that is done to a file. Names stand in addresses and stay; what an operation is, is said by its
 * row, beside the other rows of its noun. API, pages, buttons and the table of rights all read this one table. What roles
 * cannot say (of the team, leading, having audited) is said by the rules of the move.
 */
public enum Operation {
    SUBMIT_APPLICATION(ApplicationOperations.SUBMIT),
    WITHDRAW_APPLICATION(ApplicationOperations.WITHDRAW),
    HOLD_APPLICATION(ApplicationOperations.HOLD),
    RESUME_APPLICATION(ApplicationOperations.RESUME),
    RETURN_APPLICATION(ApplicationOperations.RETURN),
    ACCEPT_APPLICATION(ApplicationOperations.ACCEPT),
    DECLINE_APPLICATION(ApplicationOperations.DECLINE),
    LAPSE_APPLICATION(ApplicationOperations.LAPSE),
    DETERMINE_TIME(ApplicationOperations.DETERMINE_TIME),
    APPROVE_TIME(ApplicationOperations.APPROVE_TIME),
    OFFER_AGREEMENT(ApplicationOperations.OFFER),
    SIGN_AGREEMENT(ApplicationOperations.SIGN),
    SEND_QUOTE(ApplicationOperations.SEND_QUOTE),
    ACCEPT_QUOTE(ApplicationOperations.ACCEPT_QUOTE),
    HAND_IN_SOA(ApplicationOperations.HAND_IN_SOA),
    HAND_IN_DOCUMENT(ApplicationOperations.HAND_IN_DOCUMENT),
    LET_EVIDENCE_BE_TAKEN(ApplicationOperations.LET_EVIDENCE_BE_TAKEN),
    SETTLE_CONDITION(ApplicationOperations.SETTLE_CONDITION),

    SET_PROGRAMME(PlanningOperations.PROGRAMME),
    PROGRAMME_CYCLE(PlanningOperations.PROGRAMME_CYCLE),
    PROGRAMME_AUDIT(PlanningOperations.PROGRAMME_AUDIT),
    PROGRAMME_UNANNOUNCED(PlanningOperations.PROGRAMME_UNANNOUNCED),
    CHANGE_PROGRAMME(PlanningOperations.CHANGE_PROGRAMME),
    SCHEDULE_AUDIT(PlanningOperations.SCHEDULE),
    DECLARE_FREEDOM(PlanningOperations.DECLARE),
    CONFIRM_AUDIT(PlanningOperations.CONFIRM),
    OBJECT_TO_AUDIT(PlanningOperations.OBJECT),
    ANSWER_OBJECTION_TO_AUDIT(PlanningOperations.ANSWER_OBJECTION),
    CONFIRM_TEAM(PlanningOperations.CONFIRM_TEAM),
    CLEAR_TEAM(PlanningOperations.CLEAR_TEAM),
    PLAN_AUDIT(PlanningOperations.PLAN),
    POSTPONE_AUDIT(PlanningOperations.POSTPONE),
    CANCEL_AUDIT(PlanningOperations.CANCEL),

    START_AUDIT(AuditOperations.START),
    REPLACE_MEMBER(AuditOperations.REPLACE_MEMBER),
    AGREE_TO_CHANGE(AuditOperations.AGREE_TO_CHANGE),
    OBJECT_TO_CHANGE(AuditOperations.OBJECT_TO_CHANGE),
    ANSWER_OBJECTION_TO_CHANGE(AuditOperations.ANSWER_OBJECTION_TO_CHANGE),
    ADD_VISIT(AuditOperations.ADD_VISIT),
    HOLD_VISIT(AuditOperations.HOLD_VISIT),
    MISS_VISIT(AuditOperations.MISS_VISIT),
    REVISE_PLAN(AuditOperations.REVISE_PLAN),
    ADJOURN_AUDIT(AuditOperations.ADJOURN),
    RESUME_AUDIT(AuditOperations.RESUME),
    WRITE_PAPERS(AuditOperations.RECORD_PAPER),
    TAKE_EVIDENCE(AuditOperations.TAKE_EVIDENCE),
    DRAW_SAMPLE(AuditOperations.DRAW_SAMPLE),
    ASK_QUESTION(AuditOperations.RAISE_QUESTION),
    DISPOSE_OF_QUESTION(AuditOperations.DISPOSE_OF_QUESTION),
    TELL_FINDINGS(AuditOperations.TELL_FINDINGS),
    CONCLUDE_AUDIT(AuditOperations.CONCLUDE),
    TERMINATE_AUDIT(AuditOperations.TERMINATE),
    EXHAUST_AUDIT(AuditOperations.EXHAUST),
    RECORD_TIME(AuditOperations.RECORD_TIME),
    APPROVE_SHORTFALL(AuditOperations.APPROVE_SHORTFALL),
    LOOK_AT_TIME(AuditOperations.LOOK_AT_TIME),
    SIGN_DAYS(AuditOperations.SIGN_DAYS),
    APPROVE_LOOK(AuditOperations.APPROVE_LOOK),
    RECORD_SAMPLING(AuditOperations.RECORD_SAMPLING),
    RELEASE_REPORT(AuditOperations.RELEASE_REPORT),
    RETURN_REPORT(AuditOperations.RETURN_REPORT),
    REVIEW_REPORT(AuditOperations.REVIEW_REPORT),

    RAISE_FINDING(FindingOperations.RAISE),
    REGRADE_UNTOLD_FINDING(FindingOperations.REGRADE_UNTOLD),
    DROP_FINDING(FindingOperations.DROP),
    ANSWER_FINDING(FindingOperations.ANSWER),
    RETURN_PLAN(FindingOperations.RETURN_PLAN),
    ACCEPT_PLAN(FindingOperations.ACCEPT_PLAN),
    HAND_IN_EVIDENCE(FindingOperations.HAND_IN_EVIDENCE),
    ASK_FOR_MORE_EVIDENCE(FindingOperations.ASK_FOR_MORE),
    VERIFY_FINDING(FindingOperations.VERIFY),
    RECORD_FOLLOW_UP(FindingOperations.FOLLOW_UP),
    JUDGE_EFFECT(FindingOperations.JUDGE_EFFECT),
    RECTIFY_VERIFICATION(FindingOperations.RECTIFY_VERIFICATION),
    RECTIFY_ACCEPTANCE(FindingOperations.RECTIFY_ACCEPTANCE),
    CONFIRM_LATE_ENTRY(FindingOperations.CONFIRM_LATE_ENTRY),
    ASK_EXTENSION(FindingOperations.ASK_EXTENSION),
    GRANT_EXTENSION(FindingOperations.GRANT_EXTENSION),
    REFUSE_EXTENSION(FindingOperations.REFUSE_EXTENSION),
    OBJECT_TO_FINDING(FindingOperations.OBJECT),
    ANSWER_OBJECTION_TO_FINDING(FindingOperations.ANSWER_OBJECTION),
    PROPOSE_DOWNGRADE(FindingOperations.PROPOSE_DOWNGRADE),
    PROPOSE_WITHDRAWAL(FindingOperations.PROPOSE_WITHDRAWAL),
    REGRADE_FINDING(FindingOperations.REGRADE),
    WITHDRAW_FINDING(FindingOperations.WITHDRAW),

    REQUEST_DECISION(DecisionOperations.REQUEST),
    SET_REQUEST_ASIDE(DecisionOperations.SET_ASIDE),
    ASK_FOR_INFORMATION(DecisionOperations.ASK_INFORMATION),
    GIVE_INFORMATION(DecisionOperations.GIVE_INFORMATION),
    WITHDRAW_QUESTION(DecisionOperations.WITHDRAW_QUESTION),

    GRANT(CertificationOperations.GRANT),
    GRANT_PART(CertificationOperations.GRANT_PART),
    REFUSE(CertificationOperations.REFUSE),
    SUSPEND(CertificationOperations.SUSPEND),
    LIFT_SUSPENSION(CertificationOperations.LIFT_SUSPENSION),
    WITHDRAW(CertificationOperations.WITHDRAW),
    MAINTAIN(CertificationOperations.MAINTAIN),
    RENEW(CertificationOperations.RENEW),
    REFUSE_RENEWAL(CertificationOperations.REFUSE_RENEWAL),
    RESTORE(CertificationOperations.RESTORE),
    GRANT_ANEW(CertificationOperations.GRANT_ANEW),
    EXTEND(CertificationOperations.EXTEND),
    REDUCE(CertificationOperations.REDUCE),
    SUSPEND_PART(CertificationOperations.SUSPEND_PART),
    LIFT_PART(CertificationOperations.LIFT_PART),
    END(CertificationOperations.END),
    TRANSFER_OUT(CertificationOperations.TRANSFER_OUT),

    DRAFT_PROOF(CertificateOperations.DRAFT_PROOF),
    APPROVE_PROOF(CertificateOperations.APPROVE_PROOF),
    ASK_FOR_CHANGES(CertificateOperations.ASK_FOR_CHANGES),
    WITHDRAW_PROOF(CertificateOperations.WITHDRAW_PROOF),
    ASK_REISSUE(CertificateOperations.ASK_REISSUE),
    REISSUE_CERTIFICATE(CertificateOperations.REISSUE),
    REFUSE_REISSUE(CertificateOperations.REFUSE_REISSUE),

    WRITE_TO_CLIENT(LetterOperations.WRITE_TO_CLIENT),
    WRITE_TO_BODY(LetterOperations.WRITE_TO_BODY),
    ANSWER_THE_BODY(LetterOperations.ANSWER_THE_BODY),
    ANSWER_THE_CLIENT(LetterOperations.ANSWER_THE_CLIENT),
    CLOSE_LETTER(LetterOperations.CLOSE),

    NOTIFY_CHANGE(ChangeOperations.NOTIFY),
    APPLY_FOR_EXTENSION(ChangeOperations.APPLY),
    TRIAGE_CHANGE(ChangeOperations.TRIAGE),
    REVIEW_EXTENSION(ChangeOperations.REVIEW),
    SIGN_CHANGE_ORDER(ChangeOperations.SIGN_ORDER),
    CLOSE_CHANGE(ChangeOperations.CLOSE);

    private static final List<Operation> DEEDS =
            Arrays.stream(values()).filter(o -> !o.is(Trait.APART)).toList();
    private static final Map<String, Operation> JOURNALED =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Operation::journaled, o -> o));

    private final Row row;

    Operation(Row row) {
        this.row = row;
    }

    public Move<?> move() {
        return row.move;
    }

    /** As a button says it. */
    public String words() {
        return row.words;
    }

    /** As whoever reads it afterwards is told it. */
    public String happened() {
        return row.happened;
    }

    public Class<? extends Form> form() {
        return row.form;
    }

    /** Whether files can be handed in with it. */
    public boolean takesFiles() {
        return WithFiles.class.isAssignableFrom(form());
    }

    /** Who may read what was typed. */
    public Audience audience() {
        return row.audience;
    }

    /** The roles that may do it, in the order of the alphabet. */
    public List<String> roles() {
        return List.copyOf(new TreeSet<>(row.roles));
    }

    /** Whether one of her roles may do it. */
    public boolean isFor(Acting who) {
        return row.roles.stream().anyMatch(who::is);
    }

    public boolean is(Trait trait) {
        return row.traits.contains(trait);
    }

    /** Whether it is offered, beyond the standing that its move starts from. */
    boolean listed(CertificationFile file, UUID subject) {
        return row.listed.so(file, subject);
    }

    /** Whether no client does this to what it is about, whatever the roles say. */
    boolean bodyAlone(CertificationFile file, UUID subject) {
        return row.bodyAlone.so(file, subject);
    }

    /** Whether it was done already, or nothing calls for it: it may still be done, and stands out only while it is awaited. */
    boolean standsBack(CertificationFile file, UUID subject) {
        return row.standsBack.so(file, subject);
    }

    /** Fills what its form begins with, where nothing was typed in it before. */
    void propose(ProposalsForADeed.Proposing into) {
        row.proposal.accept(into);
    }

    /** Puts into its form what stands there each time, over what was typed in it before. */
    void refresh(ProposalsForADeed.Proposing into) {
        row.refreshed.accept(into);
    }

    /** Whether its form can begin with something that is told in words. */
    boolean begins() {
        return row.begins != null;
    }

    /** From what its form begins, in words; empty where it begins with nothing. */
    Optional<String> beginsFrom(ProposalsForADeed.Proposing form) {
        return row.begins == null ? Optional.empty() : row.begins.apply(form);
    }

    /** Whether its form goes on from what was typed in a deed. */
    boolean writtenIn(String deed) {
        return journaled().equals(deed) || row.before.contains(deed);
    }

    /** Who may read what was typed of this thing: what is said of an audit that a client does not know of stays with the body. */
    public Audience audience(CertificationFile file, UUID subject) {
        boolean kept = is(Trait.KEPT_WITH_THE_AUDIT)
                && file.audit(subject).filter(Audit::untold).isPresent();
        return kept ? Audience.BODY : audience();
    }

    List<PaperKind> papers() {
        return row.papers;
    }

    /** The papers that follow, as far as its subject gives cause. */
    public List<PaperAsked> papers(CertificationFile now, UUID subject) {
        return PapersOfADeed.of(this, now, subject);
    }

    /** What the revision of a certificate that comes with it changes, as the revision says it; empty where none comes. */
    public String revises() {
        return row.revises;
    }

    /** Who is told of it by mail, and how; each person by the first line that is for her. */
    public List<News> news() {
        return List.copyOf(row.news);
    }

    /** When the mails that tell of it are worded. */
    public FileDeed.Telling telling() {
        return row.news.isEmpty()
                ? FileDeed.Telling.NOBODY
                : is(Trait.ENDS_DAYS) ? FileDeed.Telling.OF_BEFORE : FileDeed.Telling.OF_NOW;
    }

    /** The names under which is journaled what it answers, confirms or judges; none where it is read beside all or nothing. */
    public List<String> answered() {
        return row.answered.stream().map(Move::journaled).toList();
    }

    /** Whether what is typed may come to stand on a paper, and is held to the letters that papers have. */
    boolean prints() {
        return !form().isAnnotationPresent(Unprinted.class) && !is(Trait.UNPRINTED);
    }

    /**
     * Refuses whoever may not do it.
     *
     * @throws NotYours where her roles do not reach
     */
    public void allow(Acting who) {
        if (!isFor(who)) {
            throw new NotYours("This is done in the role " + String.join(" or ", roles()) + ".");
        }
    }

    public About about() {
        return move().about();
    }

    /** Its place in addresses: {@code submit-application}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that have the one page and the one address of operations: every one but those that stand apart. */
    public static List<Operation> deeds() {
        return DEEDS;
    }

    /** The one of them at an address. */
    public static Optional<Operation> at(String path) {
        return DEEDS.stream().filter(o -> o.path().equals(path)).findFirst();
    }

    /** The decision that a verb names. */
    public static Operation of(Verb verb) {
        return valueOf(verb.name());
    }

    /** Whether it decides about the certification. */
    public boolean decides() {
        return move() instanceof CertificationMove;
    }

    /** The name under which it is journaled: {@code AuditMove.START}. */
    public String journaled() {
        return move().journaled();
    }

    /** The operation that is journaled under a name; empty where what happened is none. */
    public static Optional<Operation> under(String journaled) {
        return Optional.ofNullable(JOURNALED.get(journaled));
    }
}
