package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Engagements that end without a certificate, questions that hold, wrong entries that are taken back. */
@AssayTest
class EndsStoryTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_client_withdraws_after_it_has_signed_and_may_apply_again() {
        Engagement e = Engagement.programmed();
        e.done(CLIENT, "withdraw-application", Papers.because());
        Caller.as(LEAD_AUDITOR)
                .get("/certifications/" + e.file)
                .then()
                .body("audits.standing", contains("CANCELLED", "CANCELLED"));
        Caller.as(CLIENT)
                .post("/certifications", Map.of("client", e.client, "standard", "AIMS"))
                .then()
                .statusCode(201);
    }

    @Test
    void the_body_lets_an_application_lapse_whose_client_gives_up_after_stage_1() {
        Engagement e = Engagement.afterStage1();
        e.done(PROGRAMME_MANAGER, "lapse-application", Papers.because());
    }

    @Test
    void a_refusal_rests_on_an_audit_that_was_terminated_and_the_client_applies_again() {
        Engagement e = Engagement.inStage2();
        e.done(
                BOTH,
                "terminate-audit",
                e.stage2(),
                Map.of(
                        "reason", "Access to the register of models was refused.",
                        "summary", "Clauses 4 to 7 were looked at.",
                        "notDone", "Clauses 8 to 10.",
                        "consequences", "Certification is decided on."));
        Caller.as(DECISION_MAKER).decide(e.file, "REFUSE", Map.of()).then().statusCode(201);
        Caller.as(CLIENT)
                .post("/certifications", Map.of("client", e.client, "standard", "AIMS"))
                .then()
                .statusCode(201);
    }

    @Test
    void after_a_withdrawal_no_audit_is_to_come_and_nobody_is_asked_for_anything() {
        Cycle c = Cycle.granted(LocalDate.of(2026, 1, 12));
        LocalDate first = LocalDate.of(2026, 11, 30);
        c.programmed(first, first.plusYears(1), LocalDate.of(2028, 9, 28));
        Town.on(LocalDate.of(2026, 3, 2));
        c.decided(DECISION_MAKER, "WITHDRAW", Deeds.ground("CLIENT_ASKED"));
        Caller.as(CLIENT)
                .get("/certifications/" + c.e.file)
                .then()
                .statusCode(200)
                .body(
                        "audits.findAll { it.kind != 'STAGE_1' && it.kind != 'STAGE_2' }.standing",
                        contains("CANCELLED", "CANCELLED", "CANCELLED"));
    }

    /** The figure, and whether the file is among those that it counts. */
    private static String decisionsWaiting(Engagement e) {
        try (Browserless page = Browserless.signIn(LEAD_AUDITOR, "/")) {
            Matcher figure = Pattern.compile("Decisions waiting</a><span class=\"as-figure-n\">(\\d+)")
                    .matcher(page.get("/").body());
            assertTrue(figure.find());
            String named = Caller.as(LEAD_AUDITOR)
                    .get("/certifications/" + e.file)
                    .then()
                    .extract()
                    .path("reference");
            String listed = page.get("/?show=DECISION_WAITING&q=" + named).body();
            return figure.group(1) + " " + listed.contains("/certifications/" + e.file);
        }
    }

    @Test
    void a_question_holds_the_grant_until_it_is_answered_or_withdrawn() {
        Engagement e = Engagement.readyToDecide();
        Caller.as(BOTH)
                .postTo(e.file, "/decision-requests", Map.of("verb", "GRANT", "why", "The report is reviewed."))
                .then()
                .statusCode(201);
        String decision = Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file)
                .then()
                .extract()
                .path("decisions[0].id");
        String before = decisionsWaiting(e);
        e.done(DECISION_MAKER, "ask-for-information", decision, Papers.because());
        assertEquals(before, decisionsWaiting(e), "with a question open it waits all the same");
        for (Map.Entry<SignIn, String> open : Map.of(
                        DECISION_MAKER, "withdraw-question", LEAD_AUDITOR, "give-information")
                .entrySet()) {
            try (Browserless page = Browserless.signIn(open.getKey(), "/")) {
                String file =
                        page.get("/certifications/" + e.file + "/decisions").body();
                assertTrue(file.contains("/deeds/" + open.getValue() + "/" + decision), file);
            }
        }
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", Deeds.sufficient())
                .then()
                .statusCode(422)
                .body("refusals.rule", hasItem("QUESTION_IS_ANSWERED"));
        Caller.as(DECISION_MAKER)
                .postTo(
                        e.file,
                        "/decision-requests/" + decision + "/setting-aside",
                        Map.of("reason", "It is asked for anew."))
                .then()
                .statusCode(409);
        e.done(DECISION_MAKER, "withdraw-question", decision, Papers.because());
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", Deeds.sufficient())
                .then()
                .statusCode(201);
    }

    @Test
    void a_verification_that_is_taken_back_counts_no_more() {
        Engagement e = Engagement.readyToDecide("MAJOR");
        String major = e.finding("F-1");
        e.answered(major, true);
        Town.on(e.stage2Day);
        e.done(TECHNICAL_REVIEWER, "rectify-verification", major, Papers.because());
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", Deeds.sufficient())
                .then()
                .statusCode(422)
                .body("refusals.rule", hasItems("MAJORS_ARE_VERIFIED", "LATE_ENTRIES_ARE_CONFIRMED"));
        e.done(PROGRAMME_MANAGER, "confirm-late-entry", major, Papers.because());
        e.done(LEAD_AUDITOR, "verify-finding", major, Deeds.verified(e.stage2Day.toString()));
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", Deeds.sufficient())
                .then()
                .statusCode(201);
    }

    @Test
    void an_audit_does_not_begin_weeks_after_its_days_but_is_entered_afterwards() {
        Engagement e = Engagement.aboutToBegin();
        LocalDate day = e.stage2Day;
        Town.on(day.plusDays(5));
        e.tries(BOTH, "start-audit", e.stage2(), Papers.answering("RECORDS_CAN_BE_SHOWN"))
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("BEGINS_ON_AGREED_DAYS"))
                .body("refusals.field", contains("on"));
        e.done(
                BOTH,
                "start-audit",
                e.stage2(),
                Map.of(
                        "on",
                        day.toString(),
                        "attestations",
                        Map.of("RECORDS_CAN_BE_SHOWN", "All but the source code can be shown.")));
        Caller.as(LEAD_AUDITOR)
                .get("/certifications/" + e.file)
                .then()
                .body("audits.find { it.kind == 'STAGE_2' }.standing", equalTo("IN_PROGRESS"));
    }
}
