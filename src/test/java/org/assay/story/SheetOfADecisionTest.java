package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a decision maker reads before deciding, and what is kept of it. */
@AssayTest
class SheetOfADecisionTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void the_sheet_shows_the_file_in_thirteen_blocks_and_counts_what_was_refused() {
        Engagement e = Engagement.readyToDecide("MAJOR");
        Caller.as(BOTH).decide(e.file, "GRANT", sufficient()).then().statusCode(422);
        JsonPath sheet = sheet(e).jsonPath();
        assertEquals(13, sheet.getList("sheet.blocks").size());
        assertEquals("1", value(sheet, 12, "Refused attempts"));
        assertEquals("3 of 9", value(sheet, 5, "Sites looked at"));
        assertEquals("Yes", sheet.getString("sheet.blocks[4].tables[1].rows[0][2].words"), "the AI system's coverage");
        assertTrue(value(sheet, 5, "Exclusions challenged").contains("Jonas Wexler"));
        assertTrue(value(sheet, 8, "Remote share of the time").contains("remote"));
        assertTrue(value(sheet, 11, "Changes notified").startsWith("None"));
        assertTrue(value(sheet, 1, "Limit by rule").contains("9.5.3.2"), value(sheet, 1, "Limit by rule"));
        assertTrue(value(sheet, 2, "Who audited").contains("whoever decides is none of them"));
        assertEquals("Jonas Wexler", sheet.getString("sheet.blocks[11].tables[0].rows[0][1].words"));
        assertFalse(sheet.prettify().contains("Aurelith"), "another client is named");
    }

    @Test
    void each_nonconformity_stands_with_the_clients_answer_and_what_is_missing_is_said() {
        Engagement e = Engagement.readyToDecide("MAJOR", "MINOR");
        e.answered(e.finding("F-1"), true);
        e.answered(e.finding("F-2"), false);
        JsonPath sheet = sheet(e).jsonPath();
        List<List<String>> majors = table(sheet, "Majors");
        List<List<String>> minors = table(sheet, "Minors");
        assertEquals(1, majors.size());
        assertEquals(1, minors.size());
        for (List<String> row : List.of(majors.getFirst(), minors.getFirst())) {
            assertTrue(row.get(2).startsWith("Correction: ") && row.get(2).contains("Root cause: "), row.get(2));
        }
        assertTrue(minors.getFirst().get(2).contains(" · Accepted: "), "Who accepted the plan of the minor");
        assertTrue(value(sheet, 8, "Levels talked to, by the sample").contains(" of "));
        assertTrue(value(sheet, 8, "Documents not handed in").contains("mpact assessments"));
    }

    private static List<List<String>> table(JsonPath sheet, String title) {
        return sheet.getList("sheet.blocks.find { it.number == 9 }.tables.find { it.title == '" + title
                + "' }.rows.collect { it.words }");
    }

    @Test
    void what_was_shown_is_kept_with_the_decision_and_proved_by_the_journal() {
        Engagement e = Engagement.readyToDecide();
        String hash = sheet(e).path("hash");
        Map<String, Object> grant = new HashMap<>(sufficient());
        grant.put("sheet", hash);
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", grant).then().statusCode(201);
        String decision = Caller.as(BOTH).get("/certifications/" + e.file).path("decisions[0].id");
        Caller.as(BOTH)
                .get("/decisions/" + decision + "/sheet")
                .then()
                .statusCode(200)
                .body("hash", equalTo(hash))
                .body("whole", equalTo(true))
                .body("content.blocks", hasSize(13))
                .body("content.rules.rule", hasItems("DECIDER_DID_NOT_AUDIT", "INFORMATION_IS_SUFFICIENT"));
        Caller.as(BOTH).get("/certifications/" + e.file + "/journal").then().body("lines.shown", hasItem(hash));
        Caller.as(CLIENT).get("/decisions/" + decision + "/sheet").then().statusCode(403);
        String kept = "/certifications/" + e.file + "/decisions/" + decision + "/sheet";
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, kept)) {
            assertTrue(hedda.get(kept).body().contains("Unchanged"));
        }
    }

    @Test
    void a_decision_on_a_sheet_that_has_changed_since_is_not_taken() {
        Engagement e = Engagement.readyToDecide();
        Map<String, Object> grant = new HashMap<>(sufficient());
        grant.put("sheet", sheet(e).path("hash"));
        Caller.as(BOTH).decide(e.file, "GRANT", sufficient()).then().statusCode(422);
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", grant)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:assay:problem:stale"));
        grant.put("sheet", "rubbish");
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", grant).then().statusCode(400);
    }

    @Test
    void a_refusal_against_the_team_is_justified_or_not_taken() {
        Engagement e = Engagement.readyToDecide();
        Caller.as(DECISION_MAKER)
                .decide(e.file, "REFUSE", Map.of("waivers", Map.of()))
                .then()
                .statusCode(422)
                .body("refusals.rule", equalTo(List.of("REFUSAL_AGAINST_THE_TEAM_IS_JUSTIFIED")));
        Caller.as(DECISION_MAKER).decide(e.file, "REFUSE", Map.of()).then().statusCode(201);
    }

    @Test
    void what_a_person_typed_stands_as_typed_and_words_of_ours_begin_with_a_capital() {
        String client = "iHarbour Works " + System.nanoTime();
        Map<String, Object> application = new HashMap<>(Papers.application());
        Map<String, Object> system = new HashMap<>(Papers.system("GENERATIVE"));
        system.put("name", "eBerth");
        application.put("systems", List.of(system));
        Engagement e = Engagement.auditedAbout(client, application, "MAJOR");
        Town.on(null);
        JsonPath sheet = sheet(e).jsonPath();
        assertEquals(List.of(), small(sheet, "sheet.blocks.lines.flatten().value.words", client), "Words of ours");
        assertEquals(List.of(), small(sheet, "sheet.blocks.tables.flatten().rows.flatten().words", client));
        assertTrue(sheet.prettify().contains("\"eBerth\""));
        String page = "/certifications/" + e.file + "/decision/grant";
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, page)) {
            String text = hedda.get(page).body();
            assertTrue(text.contains("<dd>" + client), "The client's name on the page");
            assertTrue(text.contains(">eBerth<"), "The AI system's name on the page");
        }
        Caller.as(DECISION_MAKER).decide(e.file, "REFUSE", Map.of()).then().statusCode(201);
        String printed = Pdf.text(Prints.latest(DECISION_MAKER, e.file, "DECISION_FILE"));
        assertTrue(printed.contains("eBerth"), "The AI system's name on the paper");
        assertFalse(printed.contains("EBerth") || printed.contains("IHarbour"), "Typed words were changed");
    }

    /** What begins with a small letter, but for what was typed so. */
    private static List<String> small(JsonPath sheet, String path, String client) {
        return sheet.<String>getList(path).stream()
                .filter(w -> !w.isEmpty() && Character.isLowerCase(w.charAt(0)))
                .filter(w -> !w.startsWith(client) && !w.startsWith("eBerth") && !w.startsWith("certpro-1"))
                .toList();
    }

    private static io.restassured.response.Response sheet(Engagement e) {
        return Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file + "/decisions/sheets/GRANT")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static String value(JsonPath sheet, int block, String label) {
        return sheet.getString("sheet.blocks.find { it.number == " + block + " }.lines.find { it.label == '" + label
                + "' }.value.words");
    }
}
