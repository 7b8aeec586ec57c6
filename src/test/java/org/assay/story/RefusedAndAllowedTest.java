package org.assay.story;

import static io.restassured.RestAssured.given;
import static org.assay.calendar.Days.written;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.IMPARTIALITY_OFFICER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_EXPERT;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER_2;
import static org.assay.story.Deeds.person;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a startup and a supplier of hospitals may not do on their way, and what they may. */
@AssayTest
class RefusedAndAllowedTest {
    private static final Map<String, String> ALL_ALONG =
            Map.of("MOVED_SITE_IS_DECIDED", "Deed of the house of 3 May, page 1: the street was misspelt all along.");

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_stage_2_before_stage_1_is_refused() {
        Engagement e = Engagement.programmed();
        Town.on(e.stage2Day);
        e.confirmed(e.stage2(), e.stage2Day, "2");
        e.done(BOTH, "plan-audit", e.stage2(), Papers.plan(e.stage2Day, person("Jonas Wexler")));
        List<String> refused = e.refused(BOTH, "start-audit", e.stage2(), Papers.answering("RECORDS_CAN_BE_SHOWN"));
        assertEquals(List.of("STAGE_1_COMES_FIRST", "STAGE_2_TEAM_IS_CONFIRMED"), refused);
    }

    @Test
    void a_stage_2_is_refused_while_stage_1_says_that_the_client_is_not_ready() {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        e.confirmed(e.stage1(), e.stage1Day, "1");
        e.done(BOTH, "start-audit", e.stage1(), Papers.answering("RECORDS_CAN_BE_SHOWN"));
        Map<String, Object> unread = new HashMap<>(Papers.conclusion("READY", e.stage1Day, null));
        unread.remove("looked");
        assertEquals(List.of("READY_RESTS_ON_WHAT_WAS_READ"), e.refused(BOTH, "conclude-audit", e.stage1(), unread));
        e.done(BOTH, "conclude-audit", e.stage1(), Papers.conclusion("NOT_READY", e.stage1Day, null));
        e.done(BOTH, "record-time", e.stage1(), Papers.time(person("Jonas Wexler"), e.stage1Day));
        e.done(BOTH, "release-report", e.stage1(), Papers.report("The impact assessments are drafts."));
        e.done(TECHNICAL_REVIEWER, "review-report", e.stage1(), Papers.because());
        Town.on(e.stage2Day);
        e.confirmed(e.stage2(), e.stage2Day, "2");
        e.done(PROGRAMME_MANAGER, "confirm-team", e.stage2(), Papers.because());
        e.done(BOTH, "plan-audit", e.stage2(), Papers.plan(e.stage2Day, person("Jonas Wexler")));
        assertEquals(
                List.of("STAGE_1_SAYS_READY"),
                e.refused(BOTH, "start-audit", e.stage2(), Papers.answering("RECORDS_CAN_BE_SHOWN")));
    }

    @Test
    void a_hospital_supplier_gets_no_team_that_does_not_know_its_technology() {
        Engagement e = Engagement.begun();
        Map<String, Object> application = new HashMap<>(Papers.application());
        application.put("sector", "HEALTHCARE_LIFE_SCIENCES");
        application.put("type", "HEALTHCARE_TECHNOLOGY");
        application.put("regulated", List.of("CLINICAL"));
        application.put("systems", List.of(Papers.system("CLASSICAL_ML")));
        e.done(CLIENT, "submit-application", application);
        Map<String, Object> acceptance = new HashMap<>(Papers.acceptance());
        acceptance.put("areas", List.of("classical_ml/healthcare_life_sciences"));
        e.done(PROGRAMME_MANAGER, "accept-application", acceptance);
        e.done(PROGRAMME_MANAGER, "determine-time", Papers.time("2", "4"));
        e.done(PROGRAMME_MANAGER, "offer-agreement", Map.of());
        e.done(CLIENT, "sign-agreement", Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"));
        e.done(PROGRAMME_MANAGER, "set-programme", Papers.programme());
        String stage1 = Caller.as(BOTH).get("/certifications/" + e.file).path("audits[0].id");
        assertEquals(
                List.of("TEAM_COVERS_THE_AREAS"),
                e.refused(
                        PROGRAMME_MANAGER,
                        "schedule-audit",
                        stage1,
                        Papers.schedule(e.stage1Day, "2", person("Jonas Wexler"))));
    }

    @Test
    void a_consultant_of_two_years_less_a_day_is_refused_and_of_two_years_is_not() {
        Engagement e = Engagement.programmed();
        Map<String, Object> tie = Map.of(
                "client",
                e.client,
                "kind",
                "CONSULTANCY",
                "since",
                "2022-01-10",
                "ended",
                e.stage1Day.minusYears(2).plusDays(1).toString(),
                "statement",
                "Advised on risk registers.");
        Caller.as(IMPARTIALITY_OFFICER)
                .post("/persons/" + person("Ines Falk") + "/ties", tie)
                .then()
                .statusCode(201);
        assertEquals(
                List.of("MEMBERS_HAVE_NO_TIE"),
                e.refused(
                        PROGRAMME_MANAGER,
                        "schedule-audit",
                        e.stage1(),
                        Papers.schedule(e.stage1Day, "1", person("Ines Falk"))));
        e.done(
                PROGRAMME_MANAGER,
                "schedule-audit",
                e.stage1(),
                Papers.schedule(e.stage1Day.plusDays(1), "1", person("Ines Falk")));
        e.done(PROGRAMME_MANAGER, "cancel-audit", e.stage1(), Papers.because());
    }

    @Test
    void a_standard_whose_requirements_are_not_on_record_is_not_applied_for() {
        for (String other : List.of("ISMS", "QMS")) {
            Caller.as(PROGRAMME_MANAGER)
                    .post("/certifications", Map.of("client", Deeds.newClient(), "standard", other))
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("standard"))
                    .body("errors[0].message", containsString("this body certifies ISO/IEC 42001:2023"));
        }
    }

    @Test
    void whoever_bears_the_name_of_a_consultant_whom_the_client_named_is_asked_about() {
        Map<String, Object> application = new HashMap<>(Papers.application());
        application.put("consultants", List.of(Map.of("name", "Ms. Ines FALK, Falk Advisory")));
        Engagement e = Engagement.agreed(application);
        e.packaged();
        Map<String, Object> schedule = new HashMap<>(Papers.schedule(e.stage1Day, "1", person("Ines Falk")));
        assertEquals(
                List.of("MEMBERS_WERE_NOT_THE_CONSULTANT"),
                e.refused(PROGRAMME_MANAGER, "schedule-audit", e.stage1(), schedule));
        schedule.put(
                "waivers",
                Map.of("MEMBERS_WERE_NOT_THE_CONSULTANT", "Another person: ours has worked here since 2019."));
        e.done(PROGRAMME_MANAGER, "schedule-audit", e.stage1(), schedule);
        e.done(PROGRAMME_MANAGER, "cancel-audit", e.stage1(), Papers.because());
    }

    @Test
    void whoever_bears_the_name_of_one_of_the_clients_people_is_asked_about_however_it_is_written() {
        for (Map<String, Object> names : List.<Map<String, Object>>of(
                Map.of("owner", "Falk, Ines"),
                Map.of("sponsor", "I. Falk, chief executive"),
                Map.of("owner", "Dr. Ines Falk (head of data)"),
                Map.of("processList", List.of(Map.of("name", "Release", "owner", "Ms Falk"))),
                Map.of("consultants", List.of(Map.of("name", "FALK, Ines"))))) {
            Map<String, Object> application = new HashMap<>(Papers.application());
            application.putAll(names);
            Engagement e = Engagement.agreed(application);
            e.packaged();
            Map<String, Object> schedule = new HashMap<>(Papers.schedule(e.stage1Day, "1", person("Ines Falk")));
            assertEquals(
                    List.of("MEMBERS_WERE_NOT_THE_CONSULTANT"),
                    e.refused(PROGRAMME_MANAGER, "schedule-audit", e.stage1(), schedule),
                    names.toString());
        }
    }

    @Test
    void the_consultant_of_a_sample_organisation_is_barred_there_to_the_last_day() {
        String verdanote =
                Caller.as(PROGRAMME_MANAGER).get("/clients").path("find { it.name.startsWith('Verdanote') }.id");
        String file =
                Caller.as(PROGRAMME_MANAGER).get("/certifications?q=Verdanote").path("files[0].id");
        String stage2 = Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + file)
                .path("audits.find { it.kind == 'STAGE_2' }.id");
        Caller.as(PROGRAMME_MANAGER)
                .postTo(
                        file,
                        "/deeds/schedule-audit/" + stage2,
                        Papers.schedule(Town.TODAY, "2", person("Ines Falk"), person("Soren Adeyemi")))
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("MEMBERS_HAVE_NO_TIE"))
                .body("refusals.fact", contains("Soren Adeyemi: consultancy, bars until 22 Nov 2026."));
        Town.on(Town.TODAY.plusDays(1));
        Caller.as(PROGRAMME_MANAGER)
                .get("/competence?function=AUDITING&standard=AIMS&area=generative/technology_saas&client=" + verdanote)
                .then()
                .body("find { it.name == 'Soren Adeyemi' }.may", equalTo(true));
    }

    @Test
    void a_technical_reviewer_who_did_not_audit_decides() {
        Engagement e = Engagement.readyToDecide();
        Caller.as(BOTH)
                .decide(e.file, "GRANT", sufficient())
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("DECIDER_DID_NOT_AUDIT"));
        Caller.as(TECHNICAL_REVIEWER_2)
                .decide(e.file, "GRANT", sufficient())
                .then()
                .statusCode(201);
        Caller.as(CLIENT).get("/certifications/" + e.file).then().body("standing", equalTo("CERTIFIED"));
    }

    @Test
    void an_expert_raises_nothing_and_a_finding_gives_no_advice() {
        Engagement e = Engagement.inStage2();
        e.tries(TECHNICAL_EXPERT, "raise-finding", e.stage2(), Papers.finding("MINOR"))
                .then()
                .statusCode(403);
        Map<String, Object> advising = new HashMap<>(Papers.finding("MINOR"));
        advising.put("statement", "The organisation should buy a tool for its inventory.");
        assertEquals(List.of("STATEMENT_GIVES_NO_ADVICE"), e.refused(BOTH, "raise-finding", e.stage2(), advising));
        Map<String, Object> bare = new HashMap<>(Papers.finding("MINOR"));
        bare.put("statement", "Weak.");
        bare.put("evidence", "Record 7.");
        e.tries(BOTH, "raise-finding", e.stage2(), bare)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("statement", "evidence"));
        bare.putAll(Papers.finding("MINOR"));
        bare.put("control", "A.10.3");
        assertEquals(List.of("REQUIREMENT_IS_CITED"), e.refused(BOTH, "raise-finding", e.stage2(), bare));
    }

    @Test
    void an_open_major_and_a_minor_without_a_plan_hold_the_grant() {
        Engagement e = Engagement.readyToDecide("MAJOR", "MINOR");
        Town.on(e.stage2Day.plusMonths(12).plusDays(1));
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", sufficient())
                .then()
                .statusCode(422)
                .body(
                        "refusals.rule",
                        contains(
                                "MAJORS_ARE_VERIFIED",
                                "MINOR_PLANS_ARE_ACCEPTED",
                                "MAJORS_WERE_VERIFIED_IN_TIME",
                                "STAGE_2_IS_NOT_LONG_AGO"));
        e.tries(CLIENT_2, "answer-finding", e.finding("F-1"), Papers.answer())
                .then()
                .statusCode(404);
    }

    @Test
    void without_a_major_seven_months_later_is_not_too_late() {
        Engagement e = Engagement.readyToDecide();
        Town.on(e.stage2Day.plusMonths(7).plusDays(1));
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
    }

    @Test
    void a_typo_is_corrected_without_a_decision_and_a_word_of_scope_is_not() {
        Engagement e = Engagement.readyToDecide();
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
        assertEquals(
                List.of("REISSUE_CHANGES_NO_SCOPE", "MOVED_SITE_IS_DECIDED"),
                e.refused(
                        CLIENT,
                        "ask-reissue",
                        e.file,
                        Map.of(
                                "kind",
                                "EDITORIAL",
                                "address",
                                "1 Mill Raod, Austin, US",
                                "fault",
                                "CLIENT",
                                "scopeSentence",
                                "And robots.",
                                "reason",
                                "We have robots now.")));
        e.done(
                CLIENT,
                "ask-reissue",
                Map.of(
                        "kind",
                        "EDITORIAL",
                        "address",
                        "1 Mill Raod, Austin, US",
                        "fault",
                        "CLIENT",
                        "reason",
                        "The street is misspelt.",
                        "waivers",
                        ALL_ALONG));
        assertEquals(
                List.of("REQUEST_IS_ANSWERED_FIRST"),
                e.refused(CLIENT, "ask-reissue", e.file, Map.of("kind", "TEMPLATE", "reason", "The new mark.")));
        e.done(PROGRAMME_MANAGER, "refuse-reissue", Papers.because());
        assertEquals(
                List.of("CORRECTION_STAYS_WITHIN_A_TYPO"),
                e.refused(
                        CLIENT,
                        "ask-reissue",
                        e.file,
                        Map.of(
                                "kind",
                                "EDITORIAL",
                                "name",
                                "Quite Another Company Ltd",
                                "fault",
                                "CLIENT",
                                "reason",
                                "Typing error.")));
        e.done(
                CLIENT,
                "ask-reissue",
                Map.of(
                        "kind",
                        "EDITORIAL",
                        "address",
                        "1 Mill Rood, Austin, US",
                        "fault",
                        "CLIENT",
                        "reason",
                        "The street is misspelt.",
                        "waivers",
                        ALL_ALONG));
        Map<String, Object> because = new HashMap<>(Papers.because());
        assertEquals(
                List.of("MOVED_SITE_IS_DECIDED"), e.refused(PROGRAMME_MANAGER, "reissue-certificate", e.file, because));
        because.put("waivers", ALL_ALONG);
        e.done(PROGRAMME_MANAGER, "reissue-certificate", because);
        String number = Caller.as(CLIENT).get("/certifications/" + e.file).path("certificate");
        given().accept("application/json")
                .get("/verify/" + number)
                .then()
                .body("revision", equalTo(2))
                .body("address", equalTo("1 Mill Rood, Austin, US"))
                .body("standing", equalTo("CERTIFIED"));
        String page = "/certifications/" + e.file + "/certificate";
        try (Browserless mara = Browserless.signIn(CLIENT, page)) {
            assertTrue(mara.get(page).body().contains("the error was the client"), "what the revision rests on");
        }
        Caller.as(DECISION_MAKER)
                .decide(e.file, "WITHDRAW", Deeds.ground("CLIENT_ASKED"))
                .then()
                .statusCode(201);
        assertEquals(
                List.of("CERTIFICATION_IS_NOT_OVER"),
                e.refused(CLIENT, "ask-reissue", e.file, Map.of("kind", "TEMPLATE", "reason", "The new mark.")));
    }

    @Test
    void another_proposal_asks_the_client_again() {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        e.confirmed(e.stage1(), e.stage1Day, "1");
        e.done(
                PROGRAMME_MANAGER,
                "schedule-audit",
                e.stage1(),
                Papers.schedule(e.stage1Day, "1", person("Jonas Wexler")));
        e.tries(BOTH, "start-audit", e.stage1(), Papers.answering("RECORDS_CAN_BE_SHOWN"))
                .then()
                .statusCode(409);
        e.done(CLIENT, "object-to-audit", e.stage1(), Papers.because());
        assertEquals(
                "OBJECTED", Caller.as(CLIENT).get("/certifications/" + e.file).path("audits[0].standing"));
    }

    @Test
    void nobody_is_in_two_audits_on_one_day() {
        Engagement e = Engagement.programmed();
        Map<String, Object> dates = Papers.schedule(e.stage1Day, "2", person("Jonas Wexler"));
        e.done(PROGRAMME_MANAGER, "schedule-audit", e.stage1(), dates);
        e.tries(PROGRAMME_MANAGER, "schedule-audit", e.stage2(), dates)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:assay:problem:booked-already"))
                .body("detail", startsWith("Jonas Wexler is in another audit on " + written(e.stage1Day) + " (C-"));
    }
}
