package org.assay.story;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is due is read off the files: on the board, on a file, and as far as a client is told of it. */
@AssayTest
class DueTest {
    private static final List<Engagement> MINE = new ArrayList<>();

    private static Engagement mine(Engagement e) {
        MINE.add(e);
        return e;
    }

    @AfterEach
    void today() {
        MINE.forEach(Aftermath::of);
        MINE.clear();
        Town.on(null);
    }

    @Test
    void an_answer_that_is_late_stands_on_the_board_until_it_is_given() {
        Engagement e = mine(Engagement.audited("MAJOR"));
        String mine = "due.findAll { it.file == '" + e.file + "' }";
        Caller.as(PROGRAMME_MANAGER).get("/due").then().statusCode(200).body(mine + ".kind", hasItem("ANSWER"));
        Town.on(e.stage2Day.plusDays(31));
        Caller.as(PROGRAMME_MANAGER)
                .get("/due?holder=CLIENT&when=OVERDUE")
                .then()
                .statusCode(200)
                .body(mine + ".kind", contains("ANSWER"))
                .body(mine + "[0].what", equalTo("Nonconformity to be answered: F-1"))
                .body(mine + "[0].consequence", containsString("escalates"))
                .body(mine + "[0].path", equalTo("/findings/" + e.finding("F-1")))
                .body("due.when", everyItem(equalTo("OVERDUE")));
        e.done(CLIENT, "answer-finding", e.finding("F-1"), Papers.answer());
        Caller.as(PROGRAMME_MANAGER)
                .get("/due")
                .then()
                .body(mine + ".kind", hasItem("PLAN_TO_JUDGE"))
                .body(mine + ".kind", not(hasItem("ANSWER")));
    }

    @Test
    void a_client_is_told_of_its_own_files_only_and_of_nobodys_work_inside_the_body() {
        Engagement e = mine(Engagement.readyToDecide("MAJOR"));
        Caller.as(LEAD_AUDITOR)
                .postTo(e.file, "/decision-requests", Map.of("verb", "GRANT", "why", "The team recommends it."))
                .then()
                .statusCode(201);
        String path = "/certifications/" + e.file + "/due";
        Caller.as(DECISION_MAKER)
                .get(path)
                .then()
                .statusCode(200)
                .body("kind", hasItems("ANSWER", "MAJORS_VERIFIED", "DECISION"));
        Caller.as(CLIENT)
                .get(path)
                .then()
                .statusCode(200)
                .body("kind", contains("ANSWER", "MAJORS_VERIFIED"))
                .body("consequence", everyItem(nullValue()))
                .body("what[0]", equalTo("Your answer to a nonconformity is awaited: F-1"));
        Caller.as(CLIENT_2).get(path).then().statusCode(404);
        Caller.as(CLIENT_2)
                .get("/due")
                .then()
                .statusCode(200)
                .body("due.findAll { it.file == '" + e.file + "' }", empty());
        try (Browserless mara = Browserless.signIn(CLIENT, "/certifications/" + e.file)) {
            String page = mara.get("/certifications/" + e.file).body();
            assertTrue(page.contains("Your answer to a nonconformity is awaited: F-1"));
            assertFalse(page.contains("If missed"));
            assertEquals(403, mara.get("/due").statusCode());
        }
    }

    @Test
    void the_board_finds_by_name_and_refuses_no_typing() {
        Engagement e = mine(Engagement.audited("MINOR"));
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, "/due")) {
            String reference = Caller.as(PROGRAMME_MANAGER)
                    .get("/certifications/" + e.file)
                    .path("reference");
            String found = livia.get("/due?q=" + reference).body();
            assertTrue(found.contains("Nonconformity to be answered: F-1"), found);
            assertTrue(livia.get("/due?q=" + reference + "&holder=DECISION_MAKER")
                    .body()
                    .contains("Nothing like this"));
            assertEquals(200, livia.get("/due?holder=nobody&when=%00").statusCode());
        }
        Caller.as(PROGRAMME_MANAGER)
                .get("/due?holder=nobody")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("holder"));
    }
}
