package org.assay.story;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.Test;

/** A certificate in other languages, and what the public is told of how long it is valid. */
@AssayTest
class PrintedAnewStoryTest {
    private static final String WHY = "Customers in Lyon ask for it.";

    @Test
    void a_language_is_one_of_a_list_and_is_printed_once() {
        Engagement e = Engagement.audited();
        Map<String, Object> proof = new HashMap<>(Papers.proof());
        proof.put("languages", List.of("GERMAN", "Elvish"));
        Caller.as(PROGRAMME_MANAGER)
                .postTo(e.file, "/deeds/draft-proof/" + e.file, proof)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("languages[1]"));
        proof.put("languages", List.of("GERMAN", "ENGLISH"));
        e.done(PROGRAMME_MANAGER, "draft-proof", proof);
        certificate(e).body("proof.languages", equalTo(List.of("English", "German")));
        e.done(CLIENT, "approve-proof", Map.of());
        Town.on(null);
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
        Caller.as(CLIENT)
                .postTo(e.file, "/deeds/ask-reissue/" + e.file, translation("Elvish"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("language"));
        assertEquals(
                List.of("REISSUE_CHANGES_SOMETHING"), e.refused(CLIENT, "ask-reissue", e.file, translation("GERMAN")));
        assertEquals(
                List.of("REISSUE_CHANGES_SOMETHING"),
                e.refused(
                        CLIENT,
                        "ask-reissue",
                        e.file,
                        Map.of("kind", "SOA_VERSION", "soaVersion", "1.2", "reason", WHY)));
        String form = "/certifications/" + e.file + "/deeds/ask-reissue/" + e.file;
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            String page = mara.get(form).body();
            assertTrue(page.contains("value=\"FRENCH\""), "The list is on the page");
        }
        e.done(CLIENT, "ask-reissue", translation("FRENCH"));
        certificate(e).body("asked", equalTo("translation: French"));
        e.done(PROGRAMME_MANAGER, "reissue-certificate", Papers.because());
        certificate(e).body("revisions[0].text.languages", equalTo(List.of("English", "German", "French")));
        proof.put("languages", List.of("ENGLISH"));
        assertEquals(List.of("NO_LANGUAGE_IS_LOST"), e.refused(PROGRAMME_MANAGER, "draft-proof", e.file, proof));
        String drafting = "/certifications/" + e.file + "/deeds/draft-proof/" + e.file;
        try (Browserless pia = Browserless.signIn(PROGRAMME_MANAGER, drafting)) {
            String page = pia.get(drafting).body();
            assertTrue(page.contains("name=\"languages.FRENCH\" checked"), "What is printed today is ticked");
        }
        proof.remove("languages");
        e.done(PROGRAMME_MANAGER, "draft-proof", proof);
        certificate(e).body("proof.languages", equalTo(List.of("English", "German", "French")));
    }

    @Test
    void the_public_is_told_a_last_day_while_validity_runs() {
        Engagement e = Engagement.readyToDecide();
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
        verified(e).body("validUntil", notNullValue()).body("inForce", equalTo(true));
        Caller.as(DECISION_MAKER)
                .decide(e.file, "SUSPEND", Deeds.ground("CLIENT_ASKED"))
                .then()
                .statusCode(201);
        verified(e).body("validUntil", notNullValue()).body("inForce", equalTo(false));
        Caller.as(DECISION_MAKER)
                .decide(e.file, "WITHDRAW", Deeds.ground("CLIENT_ASKED"))
                .then()
                .statusCode(201);
        verified(e).body("validUntil", nullValue()).body("since", notNullValue());
        String number = number(e);
        String page = given().accept("text/html").get("/verify/" + number).asString();
        assertTrue(page.contains("Not in force since"), page);
        assertFalse(page.contains("Valid until"), "No promise");
    }

    private static Map<String, Object> translation(String language) {
        return Map.of("kind", "TRANSLATION", "language", language, "reason", WHY);
    }

    private static ValidatableResponse certificate(Engagement e) {
        return Caller.as(CLIENT)
                .get("/certifications/" + e.file + "/certificate")
                .then()
                .statusCode(200);
    }

    private static String number(Engagement e) {
        return Caller.as(CLIENT).get("/certifications/" + e.file).path("certificate");
    }

    private static ValidatableResponse verified(Engagement e) {
        return given().accept("application/json")
                .get("/verify/" + number(e))
                .then()
                .statusCode(200);
    }
}
