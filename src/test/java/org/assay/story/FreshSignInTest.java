package org.assay.story;

import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.access.DeskLeft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody decides at a desk that somebody else has left: a decision asks for a sign-in of the last ten minutes. */
@AssayTest
class FreshSignInTest {
    private static final Pattern HIDDEN = Pattern.compile(
            "<input type=\"hidden\" name=\"(form:key|form:seen|form:address|form:read|sheet)\" value=\"([^\"]*)\"");

    @AfterEach
    void back() {
        DeskLeft.back();
        Town.on(null);
    }

    @Test
    void a_program_is_told_what_to_ask_the_identity_server_for() {
        Engagement e = Engagement.readyToDecide();
        DeskLeft.since(Duration.ofMinutes(11));
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", sufficient())
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:assay:problem:sign-in-is-old"))
                .header("WWW-Authenticate", containsString("error=\"insufficient_user_authentication\""))
                .header("WWW-Authenticate", containsString("max_age=\"600\""));
        Caller.as(LEAD_AUDITOR).decide(e.file, "GRANT", sufficient()).then().statusCode(403);
        assertEquals(
                "NONE",
                Caller.as(DECISION_MAKER).get("/certifications/" + e.file).path("standing"));
        Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file + "/decisions/sheets/GRANT")
                .then()
                .statusCode(200);
        DeskLeft.back();
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
    }

    @Test
    void a_person_signs_in_again_and_finds_what_she_had_typed() {
        Engagement e = Engagement.readyToDecide();
        String page = "/certifications/" + e.file + "/decision/grant";
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, page)) {
            assertFalse(hedda.get(page).body().contains("Sign in again"), "she has just signed in");
            DeskLeft.since(Duration.ofMinutes(11));
            String old = hedda.get(page).body();
            assertTrue(old.contains("Sign in again") && old.contains("within the last 10 minutes"), old);
            Map<String, String> typed = typed(old);
            HttpResponse<String> refused = hedda.post(page, typed);
            assertEquals(422, refused.statusCode());
            assertTrue(refused.body().contains("your sign-in is too old"), refused.body());
            assertTrue(refused.body().contains("Read in full, and sufficient."), "what was typed stands there");
            assertEquals(
                    "NONE",
                    Caller.as(DECISION_MAKER).get("/certifications/" + e.file).path("standing"));
            typed.put("form:again", "1");
            HttpResponse<String> login = hedda.post(page, typed);
            assertTrue(
                    login.uri().getQuery().contains("prompt=login"), login.uri().toString());
            assertTrue(
                    login.uri().getQuery().contains("max_age=600"), login.uri().toString());
            DeskLeft.back();
            HttpResponse<String> back = hedda.signsIn(login, DECISION_MAKER);
            assertTrue(back.uri().getPath().equals(page), back.uri().toString());
            assertTrue(back.body().contains("Read in full, and sufficient."), "the draft is taken up");
            assertFalse(back.body().contains("Sign in again"));
            HttpResponse<String> letter = hedda.post(page, typed(back.body()));
            assertEquals(
                    "NONE",
                    Caller.as(DECISION_MAKER).get("/certifications/" + e.file).path("standing"));
            HttpResponse<String> decided = hedda.post(page, typed(letter.body()));
            assertEquals(200, decided.statusCode());
            assertEquals(
                    "CERTIFIED",
                    Caller.as(DECISION_MAKER).get("/certifications/" + e.file).path("standing"));
            assertFalse(hedda.get(page).body().contains("Read in full, and sufficient."), "it is gone");
        }
    }

    private static Map<String, String> typed(String page) {
        Map<String, String> typed = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            typed.put(hidden.group(1), hidden.group(2));
        }
        typed.putIfAbsent("form:key", UUID.randomUUID().toString());
        typed.put("reason", "Read in full, and sufficient.");
        for (String rule :
                new String[] {"DECIDER_DECLARES_NO_CONFLICT", "INFORMATION_IS_SUFFICIENT", "SYSTEM_IS_MAINTAINED"}) {
            typed.put("attestations." + rule, "Looked at it and answers for it.");
        }
        return typed;
    }
}
