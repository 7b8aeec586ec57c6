package org.assay.story;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What client and body write to each other, who is awaited, and where a client reads that its certification is. */
@AssayTest
class CorrespondenceTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_letter_is_awaited_until_it_is_answered() {
        Engagement e = Engagement.programmed();
        Map<String, Object> advising = Map.of("subject", "Inventory", "text", "You should buy a tool.");
        assertEquals(
                List.of("LETTER_GIVES_NO_ADVICE"), e.refused(PROGRAMME_MANAGER, "write-to-client", e.file, advising));
        e.tries(
                        PROGRAMME_MANAGER,
                        "write-to-client",
                        Map.of("subject", "Access", "text", "How?", "dueOn", "2020-01-01"))
                .then()
                .statusCode(400);
        e.done(
                PROGRAMME_MANAGER,
                "write-to-client",
                Map.of("subject", "Access to the site", "text", "How do we get in?", "dueOn", Town.TODAY.toString()));
        String letter = letter(e);
        e.tries(PROGRAMME_MANAGER, "answer-the-client", letter, Map.of("text", "x", "sense", "NEITHER"))
                .then()
                .statusCode(409);
        try (Browserless mara = Browserless.signIn(CLIENT, "/certifications/" + e.file)) {
            String file = mara.get("/certifications/" + e.file).body();
            assertTrue(file.contains("Letter “Access to the site”: to answer, by 22 Nov 2026"), file);
            assertTrue(file.contains("its outcome is open, and no day is promised"), file);
            assertTrue(mara.get("/").body().contains("Letter “Access to the site”"), "it waits on the first page");
            String letters = mara.get("/certifications/" + e.file + "/records").body();
            assertTrue(letters.contains("How do we get in?") && letters.contains("answer-the-body"), letters);
            e.tries(CLIENT_2, "answer-the-body", letter, Map.of("text", "x"))
                    .then()
                    .statusCode(404);
            e.done(CLIENT, "answer-the-body", letter, Map.of("text", "By the north gate."));
            assertFalse(mara.get("/certifications/" + e.file).body().contains("Letter “Access"), "answered");
        }
        e.tries(CLIENT, "answer-the-body", letter, Map.of("text", "again"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_letter_without_a_day_awaits_the_client_as_it_says() {
        Engagement e = Engagement.programmed();
        e.done(PROGRAMME_MANAGER, "write-to-client", Map.of("subject", "For your files", "text", "The gate is north."));
        try (Browserless mara = Browserless.signIn(CLIENT, "/certifications/" + e.file)) {
            assertTrue(mara.get("/certifications/" + e.file).body().contains("Letter “For your files”: to answer"));
            assertTrue(mara.get("/").body().contains("Letter “For your files”: to answer"));
            e.done(
                    PROGRAMME_MANAGER,
                    "write-to-client",
                    Map.of("subject", "Soon", "text", "How do we get in?", "dueOn", Town.TODAY.toString()));
            String awaited = mara.get("/certifications/" + e.file).body();
            assertTrue(
                    awaited.indexOf("Letter “Soon”: to answer, by") < awaited.indexOf("Letter “For your files”: to"),
                    "what has a day is told first: " + awaited);
            assertTrue(mara.get("/certifications/" + e.file + "/records").body().contains("answer-the-body"));
        }
        e.done(CLIENT, "answer-the-body", letter(e), Map.of("text", "Thank you."));
    }

    @Test
    void a_client_writes_and_the_body_answers_or_closes() {
        Engagement e = Engagement.programmed();
        Map<String, Object> asks = Map.of("subject", "Days", "text", "May we ask for other days?");
        e.done(CLIENT, "write-to-body", asks);
        e.done(
                PROGRAMME_MANAGER,
                "answer-the-client",
                letter(e),
                Map.of("text", "From December on.", "sense", "NEITHER"));
        e.done(CLIENT, "write-to-body", asks);
        e.tries(PROGRAMME_MANAGER, "close-letter", letter(e), Papers.because())
                .then()
                .statusCode(400)
                .body("errors.field", contains("sense"));
        e.done(
                PROGRAMME_MANAGER,
                "close-letter",
                letter(e),
                Map.of("reason", "It was settled on the telephone.", "sense", "NEITHER"));
        e.tries(PROGRAMME_MANAGER, "write-to-body", asks).then().statusCode(403);
    }

    private static String letter(Engagement e) {
        List<String> made = Caller.as(CLIENT)
                .get("/certifications/" + e.file + "/deeds/records")
                .path("findAll { it.deed.startsWith('LetterMove.WRITE') }.made");
        return made.getLast();
    }
}
