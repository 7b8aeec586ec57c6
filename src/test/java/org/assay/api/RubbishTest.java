package org.assay.api;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.story.Deeds.beginning;
import static org.assay.story.Deeds.newClient;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Tokens;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be meant is refused with the field named: never a 500, never a half-written state. */
@AssayTest
class RubbishTest {
    @Test
    void every_wrong_field_is_named_at_once() {
        Map<String, Object> body = new HashMap<>(Papers.application());
        body.remove("type");
        body.put("headcount", -1);
        body.put("scopeSentence", "  ");
        body.put("owner", "x\u202ey");
        body.put("systems", List.of(Map.of("name", "PermitGuide")));
        Engagement.begun()
                .tries(CLIENT, "submit-application", body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "headcount",
                                "owner",
                                "scopeSentence",
                                "systems[0].purpose",
                                "systems[0].role",
                                "systems[0].stage",
                                "systems[0].technology",
                                "type"));
    }

    @Test
    void what_the_register_does_not_know_is_named() {
        Caller.as(PROGRAMME_MANAGER)
                .post("/certifications", beginning(UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("errors.field", contains("client"));
        Caller.as(CLIENT_2)
                .post("/certifications", beginning(newClient()))
                .then()
                .statusCode(400)
                .body("errors.field", contains("client"));
    }

    @Test
    void a_deed_that_there_is_not_and_one_about_nothing_are_a_404() {
        Engagement e = Engagement.begun();
        e.tries(CLIENT, "certify-us", Map.of()).then().statusCode(404);
        e.tries(CLIENT, "confirm-audit", Map.of()).then().statusCode(404);
        e.tries(CLIENT, "answer-finding", UUID.randomUUID().toString(), Papers.answer())
                .then()
                .statusCode(404);
    }

    @Test
    void answers_to_rules_are_words_by_rule() {
        Engagement e = Engagement.begun();
        Map<String, Object> body = new HashMap<>(Papers.application());
        body.put("waivers", List.of("CONTACTS_ARE_NAMED"));
        e.tries(CLIENT, "submit-application", body).then().statusCode(400).body("errors.field", contains("waivers"));
        body.put("waivers", Map.of("NO_SUCH_RULE", "y"));
        e.tries(CLIENT, "submit-application", body)
                .then()
                .statusCode(400)
                .body("errors.field", contains("waivers.NO_SUCH_RULE"));
        body.put("waivers", Map.of());
        body.put("discount", "30 %");
        e.tries(CLIENT, "submit-application", body).then().statusCode(400).body("errors.field", contains("discount"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"client\": 7}",
                "{\"verb\": \"GRANT\"}",
                "{\"standard\": \"ISO\"}",
                "\"text\""
            })
    void a_body_of_another_form_is_a_400(String body) {
        Caller.as(PROGRAMME_MANAGER)
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/v1/certifications")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_day_that_no_calendar_of_ours_holds_is_named() {
        Caller.as(DECISION_MAKER)
                .decide(open(), "GRANT", Map.of("effectiveFrom", "+999999999-12-31"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("effectiveFrom"));
    }

    @Test
    void an_unknown_field_and_a_wrong_value_say_what_would_do() {
        String file = open();
        Caller.as(DECISION_MAKER)
                .postTo(file, "/decisions", Map.of("verb", "ANNUL", "reason", "The file was read in full."))
                .then()
                .statusCode(400)
                .body("errors.field", contains("verb"))
                .body("errors.message", contains(containsString("GRANT")));
        Caller.as(DECISION_MAKER)
                .postTo(
                        file,
                        "/decisions",
                        Map.of("verb", "REFUSE", "reason", "The file was read in full.", "force", true))
                .then()
                .statusCode(400)
                .body("errors.field", contains("force"));
        Caller.as(DECISION_MAKER)
                .postTo(
                        file,
                        "/decisions",
                        Map.of(
                                "verb",
                                "REFUSE",
                                "reason",
                                "The file was read in full.",
                                "waivers",
                                Map.of("NO_SUCH_RULE", "y")))
                .then()
                .statusCode(400)
                .body("errors.field", contains("waivers.NO_SUCH_RULE"));
    }

    @Test
    void a_shall_cannot_be_waived_away() {
        String file = open();
        Caller.as(BOTH)
                .decide(file, "REFUSE", Map.of("waivers", Map.of("DECIDER_DID_NOT_AUDIT", "There is nobody else.")))
                .then()
                .statusCode(422)
                .body("refusals.rule", hasItem("DECIDER_DID_NOT_AUDIT"));
    }

    @Test
    void a_post_without_key_or_version_says_which_header_is_missing() {
        Caller.as(PROGRAMME_MANAGER)
                .request()
                .body("{}")
                .post("/api/v1/certifications")
                .then()
                .statusCode(400)
                .body("errors.field", contains("Idempotency-Key"));
        Caller.as(DECISION_MAKER)
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{}")
                .post("/api/v1/certifications/" + UUID.randomUUID() + "/decisions")
                .then()
                .statusCode(428)
                .contentType("application/problem+json");
        Caller.as(DECISION_MAKER)
                .postTo(UUID.randomUUID().toString(), "/decisions", Map.of(), "k", "7")
                .then()
                .statusCode(400)
                .body("errors.field", contains("If-Match"));
    }

    @Test
    void what_is_not_there_is_a_404() {
        Caller.as(BOTH).get("/certifications/" + UUID.randomUUID()).then().statusCode(404);
        Caller.as(BOTH).get("/certifications/nonsense").then().statusCode(404).contentType("application/problem+json");
        Caller.as(BOTH).get("/nowhere").then().statusCode(404);
        String file = open();
        Map<String, Object> seen =
                Map.of("on", "2026-11-20", "evidence", "Report IA-12 of October.", "way", "DOCUMENTS");
        Caller.as(LEAD_AUDITOR)
                .postTo(file, "/deeds/verify-finding/" + UUID.randomUUID(), seen)
                .then()
                .statusCode(404);
    }

    @Test
    void a_list_takes_odd_questions_calmly() {
        Caller.as(BOTH).get("/certifications?q=%25%00%5C_'").then().statusCode(200);
        Caller.as(BOTH).get("/certifications?limit=0").then().statusCode(400).body("errors.field", contains("limit"));
        Caller.as(BOTH).get("/certifications?after=x").then().statusCode(400).body("errors.field", contains("after"));
        given().accept("application/json").get("/verify/%00").then().statusCode(400);
        given().get("/register?q=%00%25&after=%00").then().statusCode(200);
    }

    @Test
    void nobody_comes_in_without_a_token_and_only_as_far_as_the_role_goes() {
        given().get("/api/v1/certifications")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json");
        given().auth().oauth2("rubbish").get("/api/v1/me").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of(LEAD_AUDITOR))
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/certifications")
                .then()
                .statusCode(403)
                .body("status", equalTo(403));
        Caller.as(ADMINISTRATOR)
                .postTo(open(), "/decisions", Map.of("verb", "REFUSE", "reason", "The file was read in full."))
                .then()
                .statusCode(403);
    }

    private static String open() {
        return Engagement.readyToDecide().file;
    }

    @AfterEach
    void today() {
        Town.on(null);
    }
}
