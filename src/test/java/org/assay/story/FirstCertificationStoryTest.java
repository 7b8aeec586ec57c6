package org.assay.story;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.BOTH_2;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.story.Deeds.ground;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.assay.AssayTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From an audit's result to a withdrawn certificate, told in order; every chapter builds on the one before. */
@AssayTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstCertificationStoryTest {
    private static String file = "";
    private static Engagement engagement;
    private static String number = "";

    @Test
    @Order(1)
    void the_audit_is_over_and_the_client_reads_what_was_found() {
        engagement = Engagement.readyToDecide("MAJOR", "MINOR");
        file = engagement.file;
        Town.on(engagement.stage2Day);
        engagement.done(CLIENT, "answer-finding", findingId("F-1"), Papers.answer());
        engagement.done(LEAD_AUDITOR, "accept-plan", findingId("F-1"), Deeds.seen(engagement.stage2Day.toString()));
        engagement.done(CLIENT, "answer-finding", findingId("F-2"), Papers.answer());
        Caller.as(CLIENT)
                .get("/certifications/" + file)
                .then()
                .statusCode(200)
                .body("standing", equalTo("NONE"))
                .body("findings.reference", contains("F-1", "F-2"))
                .body("team", empty());
    }

    @Test
    @Order(2)
    void who_audited_asks_for_a_decision_and_may_not_take_it() {
        Map<String, Object> request = Map.of("verb", "GRANT", "why", "The team recommends certification.");
        Caller.as(BOTH).postTo(file, "/decision-requests", request).then().statusCode(201);
        Caller.as(BOTH)
                .decide(file, "GRANT", sufficient())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("refusals.rule", hasItem("DECIDER_DID_NOT_AUDIT"))
                .body("refusals.find { it.rule == 'DECIDER_DID_NOT_AUDIT' }.fact", containsString("lead auditor"));
    }

    @Test
    @Order(3)
    void another_sign_in_is_the_same_person() {
        Caller.as(BOTH_2)
                .decide(file, "REFUSE", Map.of())
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("DECIDER_DID_NOT_AUDIT"));
    }

    @Test
    @Order(4)
    void a_stranger_to_the_audit_is_refused_by_every_open_finding_and_by_silence() {
        Caller.as(DECISION_MAKER)
                .decide(file, "GRANT", Map.of("effectiveFrom", "2025-10-01"))
                .then()
                .statusCode(422)
                .body(
                        "refusals.rule",
                        containsInAnyOrder(
                                "MAJORS_ARE_VERIFIED",
                                "MINOR_PLANS_ARE_ACCEPTED",
                                "INFORMATION_IS_SUFFICIENT",
                                "SYSTEM_IS_MAINTAINED",
                                "EFFECTIVE_NOT_BEFORE_DECISION"))
                .body("refusals.remedy", not(hasItem("")));
    }

    @Test
    @Order(5)
    void the_major_is_verified_and_the_minors_plan_accepted() {
        String major = findingId("F-1");
        String day = engagement.stage2Day.toString();
        engagement.done(LEAD_AUDITOR, "verify-finding", major, Deeds.verified(day));
        engagement.done(LEAD_AUDITOR, "accept-plan", findingId("F-2"), Deeds.seen(day));
        engagement
                .tries(LEAD_AUDITOR, "verify-finding", major, Deeds.verified(day))
                .then()
                .statusCode(409);
        Town.on(null);
    }

    @Test
    @Order(6)
    void certification_is_granted_and_anybody_can_verify_it() {
        Caller.as(DECISION_MAKER).decide(file, "GRANT", sufficient()).then().statusCode(201);
        number = Caller.as(CLIENT)
                .get("/certifications/" + file)
                .then()
                .body("standing", equalTo("CERTIFIED"))
                .body("facts.validUntil", equalTo("2029-11-21"))
                .extract()
                .path("certificate");
        verified().body("standing", equalTo("CERTIFIED")).body("holder", startsWith("Test Works"));
        given().accept("text/html")
                .get("/register?q=" + number)
                .then()
                .statusCode(200)
                .body(containsString(number));
    }

    @Test
    @Order(7)
    void its_own_auditor_may_not_suspend_it_another_may() {
        Caller.as(BOTH)
                .decide(file, "SUSPEND", ground("AGREEMENT_BREACHED"))
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("DECIDER_DID_NOT_AUDIT"));
        Caller.as(DECISION_MAKER)
                .decide(file, "SUSPEND", Map.of())
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("GROUND_IS_STATED"))
                .body("refusals.field", contains("ground"));
        Caller.as(DECISION_MAKER)
                .decide(file, "SUSPEND", ground("AGREEMENT_BREACHED"))
                .then()
                .statusCode(201);
        verified().body("standing", equalTo("SUSPENDED"));
    }

    @Test
    @Order(8)
    void the_suspension_is_lifted_once_somebody_answers_for_its_cause() {
        Caller.as(DECISION_MAKER)
                .decide(file, "LIFT_SUSPENSION", Map.of())
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("CAUSE_IS_RESOLVED"));
        Map<String, Object> resolved = Map.of(
                "attestations", Map.of("CAUSE_IS_RESOLVED", "The surveillance audit took place on 18 November."));
        Caller.as(DECISION_MAKER)
                .decide(file, "LIFT_SUSPENSION", resolved)
                .then()
                .statusCode(201);
        verified().body("standing", equalTo("CERTIFIED"));
    }

    @Test
    @Order(9)
    void it_is_withdrawn_for_good() {
        Caller.as(DECISION_MAKER)
                .decide(file, "WITHDRAW", ground("CLIENT_ASKED"))
                .then()
                .statusCode(201);
        verified().body("standing", equalTo("WITHDRAWN"));
        Caller.as(DECISION_MAKER)
                .decide(file, "SUSPEND", ground("CLIENT_ASKED"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:assay:problem:out-of-turn"));
    }

    @Test
    @Order(10)
    void another_client_has_seen_nothing_of_it() {
        Caller.as(CLIENT_2).get("/certifications/" + file).then().statusCode(404);
        Caller.as(CLIENT_2).get("/certifications").then().statusCode(200).body("files.id", not(hasItem(file)));
        Caller.as(CLIENT_2).get("/certifications/" + file + "/journal").then().statusCode(403);
    }

    @Test
    @Order(11)
    void the_journal_tells_all_of_it_refusals_included_in_one_unbroken_chain() {
        Caller.as(LEAD_AUDITOR)
                .get("/certifications/" + file + "/journal")
                .then()
                .statusCode(200)
                .body("whole", equalTo(true))
                .body(
                        "lines.findAll { it.outcome == 'ALLOWED' }.deed",
                        hasItems(
                                "BeginningAnApplication",
                                "ApplicationMove.SUBMIT",
                                "AuditMove.REVIEW_REPORT",
                                "DecisionMove.REQUEST",
                                "FindingMove.VERIFY",
                                "CertificationMove.GRANT",
                                "CertificationMove.SUSPEND",
                                "CertificationMove.LIFT_SUSPENSION",
                                "CertificationMove.WITHDRAW"))
                .body("lines.findAll { it.outcome == 'REFUSED' }.size()", equalTo(6));
    }

    private static String findingId(String reference) {
        return Caller.as(LEAD_AUDITOR)
                .get("/certifications/" + file)
                .then()
                .extract()
                .path("findings.find { it.reference == '" + reference + "' }.id");
    }

    private static ValidatableResponse verified() {
        return given().accept("application/json")
                .get("/verify/" + number)
                .then()
                .statusCode(200)
                .body("number", equalTo(number));
    }
}
