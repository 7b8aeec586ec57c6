package org.assay.story;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.story.Deeds.ground;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two AI systems are applied for and one is granted; the certificate says so, and the letter as well. */
@AssayTest
class PartOfTheScopeTest {
    private static final String PART = "Management system for the operation of an assistant for permit applications.";

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_part_is_granted_and_the_rest_is_refused_with_its_reasons_and_the_way_to_appeal() {
        Engagement e = twoSystems();
        e.done(PROGRAMME_MANAGER, "draft-proof", proof("1", PART));
        e.done(CLIENT, "approve-proof", Map.of());
        Town.on(null);
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", sufficient())
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("GRANT_COVERS_THE_APPLICATION"));
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT_PART", sufficient())
                .then()
                .statusCode(422)
                .body(
                        "refusals.rule",
                        contains(
                                "RESTATED_SCOPE_IS_ANSWERED_FOR",
                                "PART_MISLEADS_NOBODY",
                                "PART_IS_REFUSED_WITH_REASONS"));
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT_PART", part()).then().statusCode(201);
        Caller.as(CLIENT)
                .get("/certifications/" + e.file + "/certificate")
                .then()
                .body("revisions[0].text.systems", equalTo(List.of("PermitGuide")))
                .body("revisions[0].text.scope", equalTo(PART))
                .body("revisions[0].text.soaVersion", equalTo("1.2"))
                .body("revisions[0].text.noLabel", containsString("does not authorise"));
        Caller.as(CLIENT)
                .get("/certifications/" + e.file + "/decision-letters")
                .then()
                .body("[0].subject", containsString("for a part"))
                .body("[0].paragraphs.words.join(' ')", containsString("ReportDraft is not finished"))
                .body("[0].paragraphs.heading", hasItem("If you do not agree"));
        String number = Caller.as(CLIENT).get("/certifications/" + e.file).path("certificate");
        io.restassured.RestAssured.given()
                .accept("application/json")
                .get("/verify/" + number)
                .then()
                .body("scope", equalTo(PART))
                .body("sites", equalTo(List.of("Head office, 1 Mill Road, Austin, United States: All functions")));
    }

    @Test
    void the_words_of_a_part_differ_from_those_applied_for() {
        Engagement e = twoSystems();
        assertEquals(
                400, e.tries(PROGRAMME_MANAGER, "draft-proof", proof("7", PART)).statusCode());
        String applied = String.valueOf(Papers.application().get("scopeSentence"));
        e.done(PROGRAMME_MANAGER, "draft-proof", proof("1", applied));
        e.done(CLIENT, "approve-proof", Map.of());
        Town.on(null);
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT_PART", part())
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("PART_RESTATES_THE_SCOPE"));
    }

    @Test
    void every_decision_is_told_in_a_letter_that_only_its_client_reads() {
        Engagement e = Engagement.readyToDecide();
        String letters = "/certifications/" + e.file + "/decision-letters";
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
        Caller.as(DECISION_MAKER)
                .decide(e.file, "SUSPEND", Map.of("ground", "MARK_MISUSED", "groundWords", "You should use no mark."))
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("REASON_GIVES_NO_ADVICE"));
        Caller.as(DECISION_MAKER)
                .decide(e.file, "SUSPEND", ground("AUDIT_NOT_ALLOWED"))
                .then()
                .statusCode(201);
        Caller.as(CLIENT)
                .get(letters)
                .then()
                .body("size()", equalTo(2))
                .body("[0].paragraphs.words.join(' ')", containsString("temporarily invalid from 22 Nov 2026"))
                .body("[0].paragraphs.words.join(' ')", containsString("22 May 2027"))
                .body("[0].paragraphs.items.flatten().join(' ')", containsString("do not promote"));
        Caller.as(CLIENT_2).get(letters).then().statusCode(404);
        try (Browserless mara = Browserless.signIn(CLIENT, "/certifications/" + e.file)) {
            String page =
                    mara.get("/certifications/" + e.file + "/decision-letters").body();
            assertTrue(page.contains("temporarily invalid") && page.contains("Hedda Strand, decision maker"), page);
            assertTrue(mara.get("/certifications/" + e.file + "/certificate")
                    .body()
                    .contains("AIMS-2026-"));
        }
    }

    /** Up to a reviewed Stage 2, with two AI systems in the scope that is applied for. */
    private static Engagement twoSystems() {
        Map<String, Object> second = new HashMap<>(Papers.system("GENERATIVE"));
        second.put("name", "ReportDraft");
        Map<String, Object> application = new HashMap<>(Papers.application());
        application.put("systems", List.of(Papers.system("GENERATIVE"), second));
        return Engagement.audited(application);
    }

    private static Map<String, Object> proof(String systems, String sentence) {
        Map<String, Object> proof = new HashMap<>(Papers.proof());
        proof.put("systems", List.of(systems));
        proof.put("scopeSentence", sentence);
        return proof;
    }

    private static Map<String, Object> part() {
        Map<String, Object> body = new HashMap<>();
        Map<String, Object> attests = new HashMap<>();
        ((Map<?, ?>) sufficient().get("attestations")).forEach((k, v) -> attests.put(String.valueOf(k), v));
        attests.put("PART_MISLEADS_NOBODY", "The second system shares no process with the first.");
        body.put("attestations", attests);
        body.put("refusedPart", "ReportDraft is not finished: its tests were not there to be seen.");
        body.put(
                "waivers",
                Map.of(
                        "RESTATED_SCOPE_IS_ANSWERED_FOR",
                        "The sentence applied for without the drafts of reports; chapter 4 of the report covers the rest."));
        return body;
    }
}
