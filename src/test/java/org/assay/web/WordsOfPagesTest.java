package org.assay.web;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT_3;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR_3;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.junit.jupiter.api.Test;

/** What pages of the sample body say of a decision, a review, a wider scope and an answer, held against what is on file. */
@AssayTest
class WordsOfPagesTest {
    @Test
    void the_page_of_a_suspension_speaks_of_what_is_certified() {
        String page = page(DECISION_MAKER, "/certifications/" + file("Marrowby") + "/decision/suspend");
        says(
                page,
                "the whole of what is certified",
                "No audit is decided on",
                "None runs",
                "Recommendation after Stage 2");
        assertFalse(page.contains("the whole of what was applied for"), page);
        assertFalse(page.contains("the last day of validity"), page);
    }

    @Test
    void the_page_of_a_decision_says_when_each_word_was_given() {
        String page = page(DECISION_MAKER, "/certifications/" + file("Tessalane") + "/decision/grant");
        says(page, "Conclusion in the team", "Unresolved, as the report says");
        assertTrue(
                page.matches("(?s).*Team of Stage 2 confirmed competent by.{0,300} on \\d{1,2} \\p{L}{3} 20\\d\\d.*"),
                page);
        assertTrue(page.matches("(?s).*Major F-1 verified by.{0,300} on \\d{1,2} \\p{L}{3} 20\\d\\d.*"), page);
    }

    @Test
    void a_reviewer_has_report_recommendation_and_time_beside_the_box() {
        String file = file("Northfathom");
        String stage2 = audit(file, "Stage 2");
        String page = page(TECHNICAL_REVIEWER, "/certifications/" + file + "/deeds/review-report/" + stage2);
        says(
                page,
                "What a review looks at",
                "/papers/",
                "Recommended",
                "Working papers",
                "Audit time",
                "Report released");
    }

    @Test
    void whoever_reviews_a_wider_scope_sees_what_is_certified_beside_it() {
        String file = file("Orchard");
        String change = Caller.as(ADMINISTRATOR)
                .get("/certifications/" + file)
                .then()
                .statusCode(200)
                .extract()
                .path("changes.find { it.kind == 'EXTENSION' }.id");
        String page = page(PROGRAMME_MANAGER, "/certifications/" + file + "/deeds/review-extension/" + change);
        says(
                page,
                "Certified today, and applied for",
                "AI system 1",
                "Site 1",
                "new</span>",
                "What was written before");
    }

    @Test
    void a_client_reads_what_became_of_its_answers_and_who_wrote() {
        String page = page(CLIENT_3, "/certifications/" + file("Aurelith") + "/records");
        says(page, "Plan accepted", "Corrective action verified", "· the body", "· the client", "AI systems", "Sites");
    }

    @Test
    void a_form_says_from_what_it_is_filled_in() {
        String file = file("Harborline");
        String page = page(LEAD_AUDITOR_3, "/certifications/" + file + "/deeds/record-time/" + audit(file, "Stage 2"));
        says(page, "Filled in from the sessions of the plan", "look through it");
    }

    @Test
    void who_certified_does_not_stand_at_the_address_of_the_client() {
        String number = Caller.as(ADMINISTRATOR)
                .get("/certifications/" + file("Aurelith"))
                .then()
                .extract()
                .path("certificate");
        String page = given().accept("text/html")
                .get("/verify/" + number)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        says(page, "Address of the certified organisation", "Certified by");
        assertTrue(page.indexOf("Address of the certified organisation") < page.indexOf("Certified by"), page);
    }

    private static void says(String page, String... words) {
        for (String w : words) {
            assertTrue(page.contains(w), w + " in " + page);
        }
    }

    private static String page(SignIn who, String path) {
        try (Browserless someone = Browserless.signIn(who, path)) {
            var answer = someone.get(path);
            assertTrue(answer.statusCode() == 200, answer + answer.body());
            return answer.body();
        }
    }

    private static String file(String client) {
        return Caller.as(ADMINISTRATOR)
                .get("/certifications?q=" + client)
                .then()
                .statusCode(200)
                .extract()
                .path("files[0].id");
    }

    private static String audit(String file, String title) {
        return Caller.as(ADMINISTRATOR)
                .get("/certifications/" + file)
                .then()
                .statusCode(200)
                .extract()
                .path("audits.find { it.title == '" + title + "' }.id");
    }
}
