package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Drafts of working papers are the team's alone, take what a working paper takes, and leave no trace in the journal. */
@AssayTest
class DraftPapersTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void nobody_else_reads_or_writes_them() {
        Engagement e = Engagement.inStage2();
        String page = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork";
        try (Browserless jonas = Browserless.signIn(BOTH, page)) {
            assertEquals(
                    200,
                    jonas.post(page + "/papers/7.2", Map.of("notes", "Between us."))
                            .statusCode());
            says(jonas.get(page + "?at=7.2"), "Between us.");
        }
        try (Browserless ines = Browserless.signIn(LEAD_AUDITOR, "/")) {
            refused(ines.get(page));
            refused(ines.get(page + "/papers/7.2"));
            refused(ines.post(page + "/papers/7.2", Map.of("notes", "Mine.")));
            refused(ines.post(page + "/at", Map.of("at", "7.2")));
        }
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            refused(mara.get(page));
            refused(mara.get(page + "/paper?at=7.2"));
            refused(mara.post(page + "/papers/7.2", Map.of("notes", "Mine.")));
            refused(mara.post(page + "/at", Map.of("at", "7.2")));
            refused(mara.post(page, Map.of("at", "7.2")));
        }
    }

    @Test
    void what_is_no_working_paper_is_refused_by_its_field_and_nothing_is_kept() {
        Engagement e = Engagement.inStage2();
        String page = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork";
        try (Browserless jonas = Browserless.signIn(BOTH, page)) {
            unread(jonas.post(page + "/papers/99.9", Map.of("notes", "x")), "is no clause, control or topic");
            unread(jonas.post(page + "/papers/7.3", Map.of("grade", "MAJOR")), "no such field or choice");
            unread(jonas.post(page + "/papers/7.3", Map.of("result", "SPLENDID")), "no such field or choice");
            unread(jonas.post(page + "/papers/7.3", Map.of("notes", "x".repeat(20_001))), "too long");
            assertEquals(404, jonas.get(page + "/papers/7.3").statusCode());
        }
    }

    @Test
    void the_file_and_its_journal_know_nothing_of_them() {
        Engagement e = Engagement.inStage2();
        String page = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork";
        try (Browserless jonas = Browserless.signIn(BOTH, page)) {
            String journal = jonas.get("/certifications/" + e.file + "/journal").body();
            jonas.post(page + "/papers/7.2", Map.of("result", "CONFORMS", "evidence", "Training record of March."));
            assertEquals(
                    count(journal),
                    count(jonas.get("/certifications/" + e.file + "/journal").body()));
            assertFalse(jonas.get("/certifications/" + e.file + "/audits/" + e.stage2())
                    .body()
                    .contains("Training record of March."));
        }
    }

    private static int count(String journal) {
        return journal.split("<li", -1).length + journal.split("<tr", -1).length;
    }

    private static void says(HttpResponse<String> page, String words) {
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains(words), page.body());
    }

    private static void refused(HttpResponse<String> answer) {
        assertTrue(
                answer.statusCode() == 403 || answer.statusCode() == 404, answer.statusCode() + ": " + answer.body());
    }

    private static void unread(HttpResponse<String> answer, String why) {
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(why), answer.body());
    }
}
