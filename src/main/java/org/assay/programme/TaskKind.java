package org.assay.programme;

import static org.assay.programme.Holder.CLIENT;
import static org.assay.programme.Holder.DECISION_MAKER;
import static org.assay.programme.Holder.IMPARTIALITY_OFFICER;
import static org.assay.programme.Holder.LEAD_AUDITOR;
import static org.assay.programme.Holder.PROGRAMME_MANAGER;
import static org.assay.programme.Holder.TEAM;
import static org.assay.programme.Holder.TECHNICAL_REVIEWER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assay.file.Worded;

/**
 * What can be awaited of somebody on a file: in words that go on after a name, of whom, and which line of what is due tells its
 * day. What is within the body is not told to the client. Names are kept in rows, which are written anew at the next start.
 */
public enum TaskKind implements Worded {
    SUBMIT_APPLICATION("to submit the application", of(CLIENT)),
    COMPLETE_APPLICATION("to complete the application", of(CLIENT)),
    REVIEW_APPLICATION("to review the application", of(PROGRAMME_MANAGER), DueKind.APPLICATION_REVIEW),
    LOOK_AT_IMPARTIALITY("to look at an impartiality question", of(IMPARTIALITY_OFFICER)),
    SETTLE_CONDITIONS("to settle what the application review left open", of(PROGRAMME_MANAGER)),
    DETERMINE_TIME("to determine audit time and offer the agreement", of(PROGRAMME_MANAGER)),
    OFFER_AGREEMENT("to offer the agreement", of(PROGRAMME_MANAGER)),
    ANSWER_OFFER("to answer the fixed-price offer", of(CLIENT), DueKind.OFFER_TO_ANSWER),
    SIGN_AGREEMENT("to sign the agreement", of(CLIENT)),
    HAND_IN("to hand in documents", of(CLIENT), DueKind.DATES_TO_CONFIRM, DueKind.AUDIT_TO_BEGIN),
    SET_PROGRAMME("to set the audit programme", of(PROGRAMME_MANAGER)),
    REPEAT_STAGE_1("to programme another Stage 1, for the client was not ready", of(PROGRAMME_MANAGER)),

    PROPOSE_DATES("to propose dates and team", of(PROGRAMME_MANAGER), proposed()),
    PROPOSE_OTHER_DATES("postponed, other dates are to be proposed", of(PROGRAMME_MANAGER), proposed()),
    CONFIRM_DATES(
            "to confirm dates and team, or to object", of(CLIENT), DueKind.DATES_TO_CONFIRM, DueKind.AUDIT_TO_BEGIN),
    ANSWER_OBJECTION_TO_DATES("to answer the objection", of(PROGRAMME_MANAGER), proposed()),
    CLEAR_TEAM(
            "to look at the team in the client's place",
            of(PROGRAMME_MANAGER),
            DueKind.DATES_TO_CONFIRM,
            DueKind.AUDIT_TO_BEGIN),
    DECLARE("to declare that nothing ties them to the client", within(TEAM), DueKind.DECLARATION),
    CONFIRM_TEAM("to confirm the team's competence", within(PROGRAMME_MANAGER), DueKind.AUDIT_TO_BEGIN),
    PLAN_AUDIT("to plan the audit", of(LEAD_AUDITOR), DueKind.DATES_TO_CONFIRM, DueKind.AUDIT_TO_BEGIN),
    PLAN_OR_BEGIN_AUDIT("to plan or begin the audit", of(LEAD_AUDITOR), DueKind.AUDIT_TO_BEGIN),
    BEGIN_AUDIT("to begin the audit", of(LEAD_AUDITOR), DueKind.AUDIT_TO_BEGIN),
    CONCLUDE_AUDIT("under way, to be carried out and concluded", of(LEAD_AUDITOR), DueKind.AUDIT_TO_END),
    RESUME_AUDIT("adjourned, to resume", of(LEAD_AUDITOR), DueKind.AUDIT_TO_END),
    ENTER_SAMPLE("to enter what was sampled, then to release the report", of(LEAD_AUDITOR)),
    RELEASE_REPORT("to release the report", of(LEAD_AUDITOR)),
    REVIEW_REPORT("to review the report", of(TECHNICAL_REVIEWER), DueKind.REPORT_REVIEW),
    AGREE_TO_CHANGE("to agree to the change of team or days, or to object", of(CLIENT)),
    ANSWER_OBJECTION_TO_CHANGE("to answer the objection to a change", of(PROGRAMME_MANAGER)),
    LOOK_AT_TIME("to look at the audit time again", within(PROGRAMME_MANAGER, LEAD_AUDITOR), DueKind.TIME_TO_LOOK_AT),
    APPROVE_DAYS(
            "to approve days that leave the method", within(PROGRAMME_MANAGER, LEAD_AUDITOR), DueKind.TIME_TO_LOOK_AT),
    SIGN_DAYS("to sign the change order for more days", of(CLIENT)),

    TELL_FINDING("to be told to the client, or dropped", within(LEAD_AUDITOR)),
    ANSWER_FINDING("to answer", of(CLIENT), DueKind.ANSWER),
    JUDGE_PLAN("to accept or return the plan", of(LEAD_AUDITOR), DueKind.PLAN_TO_JUDGE),
    CARRY_OUT("to carry out the corrective action that was planned", of(CLIENT), DueKind.CORRECTION),
    SHOW_EVIDENCE("to show what was done", of(CLIENT), DueKind.EVIDENCE),
    VERIFY("to verify", of(LEAD_AUDITOR), DueKind.VERIFICATION),
    GIVE_TIME("to give more time, or none", of(LEAD_AUDITOR), DueKind.EXTENSION),
    ANSWER_OBJECTION_TO_FINDING("to answer the objection", of(LEAD_AUDITOR, TECHNICAL_REVIEWER)),
    CONFIRM_ENTRY(
            "to confirm what was entered late or taken back", of(LEAD_AUDITOR, TECHNICAL_REVIEWER, PROGRAMME_MANAGER)),

    LOOK_AT_CHANGE("to look at", of(PROGRAMME_MANAGER), DueKind.CHANGE_TO_LOOK_AT),
    PROGRAMME_SPECIAL_AUDIT("to programme the special audit that follows from it", within(PROGRAMME_MANAGER)),
    REVIEW_EXTENSION("to review", of(PROGRAMME_MANAGER), DueKind.EXTENSION_REVIEW),
    SIGN_CHANGE_ORDER("to sign the change order for the wider scope", of(CLIENT)),

    SEND_PROOF("to send the client a certificate proof", within(PROGRAMME_MANAGER), DueKind.RECERTIFICATION_REQUESTED),
    CHECK_PROOF("to check the certificate proof", of(CLIENT)),
    CHANGE_PROOF("to change the certificate proof", of(PROGRAMME_MANAGER)),
    ASK_FOR_DECISION("to ask for a decision", within(LEAD_AUDITOR), DueKind.RECERTIFICATION_REQUESTED),
    DECIDE("to be weighed", within(DECISION_MAKER), DueKind.DECISION),
    GIVE_INFORMATION("to give the information that was asked for", within(LEAD_AUDITOR), DueKind.DECISION),
    LOOK_AT_GROUND("to see what follows for the certificate, which rests on it", within(DECISION_MAKER)),
    PROGRAMME_CYCLE("to set the programme of the cycle", within(PROGRAMME_MANAGER), DueKind.PROGRAMME_TO_SET),
    RESTORE(
            "expired, to have the recertification finished and its restoration decided",
            within(PROGRAMME_MANAGER),
            DueKind.RESTORATION),

    ANSWER_THE_CLIENT("to answer", of(PROGRAMME_MANAGER, LEAD_AUDITOR), DueKind.LETTER_TO_ANSWER),
    ANSWER_APPEAL(
            "an appeal, to be answered by somebody who neither audited nor decided",
            of(PROGRAMME_MANAGER),
            DueKind.LETTER_TO_ANSWER),
    ANSWER_COMPLAINT(
            "a complaint, to be answered by somebody whom it is not about and who neither audited nor decided",
            of(PROGRAMME_MANAGER),
            DueKind.LETTER_TO_ANSWER),
    ANSWER_THE_BODY("to answer", of(CLIENT), DueKind.LETTER_FOR_CLIENT);

    private record Whom(List<Holder> holders, boolean told) {}

    private final String words;
    private final Whom whom;
    private final Set<DueKind> days;

    TaskKind(String words, Whom whom, DueKind... days) {
        this.words = words;
        this.whom = whom;
        this.days = EnumSet.noneOf(DueKind.class);
        this.days.addAll(List.of(days));
    }

    private static Whom of(Holder... holders) {
        return new Whom(List.of(holders), true);
    }

    private static Whom within(Holder... holders) {
        return new Whom(List.of(holders), false);
    }

    private static DueKind[] proposed() {
        return new DueKind[] {DueKind.DATES_TO_PROPOSE, DueKind.RECERTIFICATION_DATED, DueKind.STAGE_2_TO_BEGIN};
    }

    @Override
    public String words() {
        return words;
    }

    /** Of whom it is awaited: of whichever of them comes first. */
    public List<Holder> holders() {
        return whom.holders();
    }

    public boolean awaits(Holder holder) {
        return whom.holders().contains(holder);
    }

    /** Whether the client is told that somebody is awaited for it. */
    public boolean told() {
        return whom.told();
    }

    /** Whether the programme manager sees that the client is awaited: days and teams are hers. */
    public boolean seenByTheProgramme() {
        return this == CONFIRM_DATES || this == AGREE_TO_CHANGE;
    }

    /** The kinds of what is due of which one tells its day; none where it has no day. */
    public Set<DueKind> days() {
        return days;
    }

    /** Whether what it is about is said after what is to be done. */
    boolean namesLast() {
        return this == HAND_IN || this == SETTLE_CONDITIONS || this == ASK_FOR_DECISION;
    }

    /** Whether it is awaited only while it is due, which follows from the law of a day as well as from the file. */
    boolean whileDue() {
        return this == CARRY_OUT || this == RESTORE;
    }
}
