package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.calendar.Days;
import org.assay.house.local.SignIn;
import org.assay.paper.Pdf;
import org.assay.story.Caller;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Prints;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A day by which something is due is one day wherever it stands: decision page, letter, file, due board, API. */
@AssayTest
class DaysAgreeTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void the_days_of_a_decision_are_the_same_on_its_page_in_its_letter_and_on_the_due_board() {
        Engagement e = Engagement.readyToDecide();
        Caller.as(BOTH)
                .postTo(e.file, "/decision-requests", Map.of("verb", "GRANT", "why", "The report is reviewed."))
                .then()
                .statusCode(201);
        String file = "/certifications/" + e.file;
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, file)) {
            String page = hedda.get(file + "/decision/grant").body();
            String decideBy = due(e, "DECISION");
            assertEquals(decideBy, day(page, "Decide by"));
            assertTrue(hedda.get(file).body().contains(decideBy), "the file");
            assertTrue(
                    hedda.get("/due?q="
                                    + Caller.as(DECISION_MAKER)
                                            .get("/certifications/" + e.file)
                                            .<String>path("reference"))
                            .body()
                            .contains(decideBy),
                    "the due board");

            Caller.as(DECISION_MAKER)
                    .decide(e.file, "GRANT", Deeds.sufficient())
                    .then()
                    .statusCode(201);
            String first = due(e, "FIRST_SURVEILLANCE");
            assertEquals(first, day(page, "First surveillance by"));
            assertEquals(due(e, "YEARLY_SURVEILLANCE"), day(page, "Second surveillance by"));
            String letter = hedda.get(file + "/decision-letters").body();
            assertTrue(letter.contains("The first surveillance audit takes place by " + first), letter);
            assertTrue(hedda.get(file).body().contains(first), "the file");
        }
    }

    @Test
    void the_day_of_an_answer_is_the_same_for_the_client_and_the_body_on_pages_and_papers() {
        Engagement e = Engagement.audited("MINOR");
        Town.on(e.stage2Day);
        String day = due(e, "ANSWER");
        String file = "/certifications/" + e.file;
        String finding = file + "/findings/" + e.finding("F-1");
        for (SignIn who : List.of(CLIENT, BOTH)) {
            try (Browserless reader = Browserless.signIn(who, file)) {
                assertEquals(day, day(reader.get(finding).body(), "Next step due"), who.name());
                assertTrue(reader.get(file).body().contains(day), who + ": the file");
                if (who == CLIENT) {
                    assertTrue(reader.get("/").body().contains(day), "the first page");
                } else {
                    assertTrue(
                            reader.get("/due?q=" + Caller.as(BOTH).get(file).<String>path("reference"))
                                    .body()
                                    .contains(day),
                            "the due board");
                }
            }
        }
        byte[] pdf = Prints.latest(CLIENT, e.file, "NONCONFORMITY_SHEET");
        assertTrue(Pdf.text(pdf).contains(day), Pdf.text(pdf));
    }

    @Test
    void the_day_of_what_the_body_judges_is_one_on_the_finding_the_first_page_and_the_due_board() {
        Engagement e = Engagement.audited("MAJOR");
        Town.on(e.stage2Day);
        String major = e.finding("F-1");
        e.done(CLIENT, "answer-finding", major, Papers.answer());
        String day = due(e, "PLAN_TO_JUDGE");
        String file = "/certifications/" + e.file;
        try (Browserless jonas = Browserless.signIn(BOTH, file)) {
            assertEquals(day, day(jonas.get(file + "/findings/" + major).body(), "Next step due"));
            assertTrue(jonas.get(file).body().contains(day), "the file");
            assertTrue(jonas.get("/").body().contains("<span class=\"as-sub\">due</span> " + day), "the first page");
        }
        try (Browserless client = Browserless.signIn(CLIENT, file)) {
            assertFalse(client.get(file + "/findings/" + major).body().contains("Next step due"));
        }
    }

    private static String due(Engagement e, String kind) {
        String on = Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file + "/due")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.kind == '" + kind + "' }.on");
        return Days.written(LocalDate.parse(on));
    }

    private static String day(String page, String label) {
        Matcher m = Pattern.compile("<dt>" + label + "</dt><dd>\\s*(?:<[^>]*>)*\\s*(\\d{1,2} [A-Z][a-z]{2} \\d{4})")
                .matcher(page);
        assertTrue(m.find(), label + " is not on the page");
        return m.group(1);
    }
}
