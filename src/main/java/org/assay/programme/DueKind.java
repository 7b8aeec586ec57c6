package org.assay.programme;

import static org.assay.programme.Holder.CLIENT;
import static org.assay.programme.Holder.DECISION_MAKER;
import static org.assay.programme.Holder.LEAD_AUDITOR;
import static org.assay.programme.Holder.PROGRAMME_MANAGER;
import static org.assay.programme.Holder.TEAM;
import static org.assay.programme.Holder.TECHNICAL_REVIEWER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.file.Worded;
import org.assay.standard.Clause;
import org.assay.standard.Document;
import org.jspecify.annotations.Nullable;

/**
 * What can be due on a certification file: who holds it, where that is said, and what follows where the day passes. Nothing of
 * it happens by itself. Names are kept in records and never change their meaning.
 */
public enum DueKind implements Worded {
    APPLICATION_REVIEW(PROGRAMME_MANAGER, iso("9.1.2"), "Application to be reviewed", "The applicant waits"),
    OFFER_TO_ANSWER(
            CLIENT,
            iso("5.1.2"),
            "Fixed-price offer to be answered",
            "The offer lapses, and another one is drawn up where the client wants it"),
    LETTER_TO_ANSWER(PROGRAMME_MANAGER, house("DUE-04"), "Letter to be answered", "The client waits for its answer"),
    LETTER_FOR_CLIENT(CLIENT, house("DUE-04"), "Letter that awaits the client's answer", "The body goes on without it"),

    CHANGE_TO_LOOK_AT(
            PROGRAMME_MANAGER,
            iso("8.5.3"),
            "Change that a client has told of",
            "The client waits to hear what follows"),
    EXTENSION_REVIEW(
            PROGRAMME_MANAGER, iso("9.6.4.1"), "Application for a wider scope to be reviewed", "The client waits"),

    DATES_TO_CONFIRM(CLIENT, iso("9.2.3"), "Dates and team to be confirmed", "Other dates are proposed"),
    DECLARATION(TEAM, iso("5.2.12"), "To declare that nothing ties them to the client", "The audit cannot begin"),
    COMPETENCE_ENDS(
            PROGRAMME_MANAGER,
            iso("7.2"),
            "Competence of a booked member ends before the audit does",
            "The member cannot audit: competence is granted anew, or another member is named"),
    DATES_TO_PROPOSE(
            PROGRAMME_MANAGER,
            house("DUE-05"),
            "Dates and team to be proposed",
            "The audit does not take place by the day that it is meant for"),
    MEMBER_IS_BARRED(
            PROGRAMME_MANAGER,
            iso("5.2.10"),
            "Member of a team to be replaced: tied to the client, or competent no more",
            "They work no more in this audit, and it neither begins nor is concluded with them"),
    AUDIT_TO_BEGIN(LEAD_AUDITOR, iso("9.2.3"), "Audit to begin", "Other dates are proposed"),
    AUDIT_TO_END(LEAD_AUDITOR, iso("9.2.3"), "Audit under way, to end", "It goes beyond the days that were agreed"),
    STAGE_2_TO_BEGIN(
            PROGRAMME_MANAGER,
            house("HOUSE-12"),
            "Stage 2 to begin",
            "Stage 1 counts as old: to begin nevertheless takes a recorded reason"),
    REPORT_REVIEW(TECHNICAL_REVIEWER, iso("9.5.2"), "Report to be reviewed", "No decision can be asked for"),

    TIME_TO_LOOK_AT(
            PROGRAMME_MANAGER,
            house("HOUSE-181"),
            "Audit time to be looked at again, or days to be approved",
            "The next audit is not dated in its cycle, and does not begin"),

    ANSWER(CLIENT, house("NC-05"), "Nonconformity to be answered", "A new finding that escalates it is proposed"),
    EXTENSION(LEAD_AUDITOR, house("NC-05"), "Request for more time to be answered", "The day that was set stands"),
    PLAN_TO_JUDGE(LEAD_AUDITOR, iso("9.4.9"), "Answer to be accepted or returned", "The client waits"),
    EVIDENCE(CLIENT, house("NC-05"), "Corrective action to be shown", "A new finding that escalates it is proposed"),
    CORRECTION(
            CLIENT,
            house("NC-05"),
            "Corrective action of a minor to be carried out",
            "It stays open, and the next audit looks at it"),
    VERIFICATION(LEAD_AUDITOR, iso("9.4.10"), "Corrective action to be verified", "The certification decision waits"),
    MAJORS_VERIFIED(
            LEAD_AUDITOR,
            iso("9.5.3.2"),
            "Major nonconformities to be verified",
            "Another Stage 2 comes before certification can be recommended"),

    DECISION(DECISION_MAKER, iso("9.5.3"), "Decision to be taken", "Client and body wait"),
    PROGRAMME_TO_SET(
            PROGRAMME_MANAGER,
            iso("9.1.3.2"),
            "Programme of the cycle to be set",
            "No audit of the cycle is planned, while its limits run on"),
    FIRST_SURVEILLANCE(
            PROGRAMME_MANAGER, iso("9.1.3.3"), "First surveillance audit to be held", "Suspension is proposed"),
    YEARLY_SURVEILLANCE(
            PROGRAMME_MANAGER, iso("9.1.3.3"), "Surveillance audit of the year to be held", "Suspension is proposed"),
    SUSPENSION_ENDS(
            PROGRAMME_MANAGER,
            iso("9.6.5.4"),
            "Suspension to be lifted or followed up",
            "Withdrawal or a smaller scope is proposed; a longer suspension takes a recorded reason"),
    PART_SUSPENSION_ENDS(
            PROGRAMME_MANAGER,
            iso("9.6.5.4"),
            "Suspension of a part to be lifted or followed up",
            "A smaller scope or withdrawal is proposed; a longer suspension takes a recorded reason"),

    RECERTIFICATION_PLANNED(
            PROGRAMME_MANAGER, house("DT-13"), "Recertification to be planned", "Days before expiry become short"),
    RECERTIFICATION_DATED(
            PROGRAMME_MANAGER,
            house("DT-13"),
            "Dates of recertification to be proposed",
            "Days before expiry become short"),
    RECERTIFICATION_AUDITED(
            LEAD_AUDITOR,
            house("DT-13"),
            "Recertification audit to be over",
            "Too few days stay for corrective action"),
    RECERTIFICATION_VERIFIED(
            LEAD_AUDITOR,
            iso("9.6.3.2.2"),
            "Corrective action to be verified before the review",
            "Majors that are not verified before expiry end the certification"),
    RECERTIFICATION_REQUESTED(
            TECHNICAL_REVIEWER,
            house("DT-13"),
            "Review to be over and the decision asked for",
            "Too few days stay to decide"),
    RECERTIFICATION_DECIDED(
            DECISION_MAKER, house("DT-13"), "Recertification to be decided", "The certification expires undecided"),
    TO_APPLY_ANEW(
            PROGRAMME_MANAGER,
            iso("9.1.4.2"),
            "Client to be asked to apply anew: these days cannot carry the accreditation that its renewal needs",
            "The certification expires before an accredited one can take its place"),
    EXPIRY(
            PROGRAMME_MANAGER,
            iso("9.6.3.2.4"),
            "Last day of validity",
            "The certification expires; validity is not extended, and the client is told"),
    /** Kept for the records of before: what has expired is due by the day until which it can be restored. */
    EXPIRED(
            PROGRAMME_MANAGER,
            iso("9.6.3.2.5"),
            "Expired, and may still be restored",
            "Another cycle begins with another Stage 2 or more"),
    RESTORATION(
            PROGRAMME_MANAGER,
            iso("9.6.3.2.5"),
            "Expired, and may still be restored: last day",
            "At least another Stage 2 comes before certification, and a cycle begins anew");

    private final Holder holder;
    private final Clause clause;
    private final String words;
    private final String missed;

    DueKind(Holder holder, Clause clause, String words, String missed) {
        this.holder = holder;
        this.clause = clause;
        this.words = words;
        this.missed = missed;
    }

    @Override
    public String words() {
        return words;
    }

    public Holder holder() {
        return holder;
    }

    public Clause clause() {
        return clause;
    }

    /** What follows where the day passes, as the body says it. */
    public String missed() {
        return missed;
    }

    /** Whether a nonconformity that is late is proposed to be escalated. */
    public boolean escalates() {
        return this == ANSWER || this == EVIDENCE;
    }

    /** Whether a certification whose limit has passed is proposed to be suspended. */
    public boolean suspends() {
        return this == FIRST_SURVEILLANCE || this == YEARLY_SURVEILLANCE;
    }

    /** Whether a suspension whose limit has passed is proposed to be followed up. */
    public boolean endsASuspension() {
        return this == SUSPENSION_ENDS || this == PART_SUSPENSION_ENDS;
    }

    /**
     * The same as its client is told: what is awaited from it, and days that it lives by. It promises no outcome, gives no
     * advice and speaks of nobody's work inside the body; empty where the client is not told.
     */
    public Optional<String> forTheClient() {
        return Optional.ofNullable(told());
    }

    private @Nullable String told() {
        return switch (this) {
            case OFFER_TO_ANSWER -> "Your answer to the fixed-price offer is awaited";
            case AUDIT_TO_END -> "The audit is under way, to end by then";
            case LETTER_FOR_CLIENT -> "Your answer to a letter is awaited";
            case DATES_TO_CONFIRM -> "Your word on dates and team is awaited";
            case AUDIT_TO_BEGIN -> "The audit begins";
            case ANSWER -> "Your answer to a nonconformity is awaited";
            case EVIDENCE -> "Evidence of what was done is awaited";
            case CORRECTION -> "Your corrective action to a minor nonconformity was planned by then";
            case MAJORS_VERIFIED -> "Major nonconformities are to be verified by then";
            case FIRST_SURVEILLANCE -> "The first surveillance audit is to be held by then";
            case YEARLY_SURVEILLANCE -> "The surveillance audit of the year is to be held by then";
            case SUSPENSION_ENDS -> "By then the body decides how the suspension goes on; the outcome is open";
            case PART_SUSPENSION_ENDS ->
                "By then the body decides how the suspension of a part goes on; the outcome is open";
            case RECERTIFICATION_AUDITED -> "A recertification audit would be over by then";
            case TO_APPLY_ANEW ->
                "The certification is from before the body was accredited for it, and is not renewed as it is: a new application is awaited";
            case EXPIRY ->
                "The certification is valid until then. Recertification takes an audit and a decision, whose outcome is open";
            case RESTORATION ->
                "The certification has expired. Until then it could be decided anew; the outcome is open";
            case APPLICATION_REVIEW,
                    LETTER_TO_ANSWER,
                    CHANGE_TO_LOOK_AT,
                    EXTENSION_REVIEW,
                    DECLARATION,
                    COMPETENCE_ENDS,
                    DATES_TO_PROPOSE,
                    PROGRAMME_TO_SET,
                    MEMBER_IS_BARRED,
                    STAGE_2_TO_BEGIN,
                    REPORT_REVIEW,
                    TIME_TO_LOOK_AT,
                    EXTENSION,
                    PLAN_TO_JUDGE,
                    VERIFICATION,
                    DECISION,
                    RECERTIFICATION_PLANNED,
                    RECERTIFICATION_DATED,
                    RECERTIFICATION_VERIFIED,
                    RECERTIFICATION_REQUESTED,
                    RECERTIFICATION_DECIDED,
                    EXPIRED -> null;
        };
    }

    Due on(LocalDate day, UUID subject, String about, String path) {
        return new Due(this, subject, about, day, path);
    }

    private static Clause iso(String number) {
        return new Clause(Document.ISO_17021_1, number);
    }

    private static Clause house(String number) {
        return new Clause(Document.HOUSE, number);
    }
}
