package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Drafts of working papers are the team's alone, take what a working paper takes, and leave no trace in the journal. */
@AssayTest
class DraftPapersTest {
    private static final Pattern SEEN = Pattern.compile("name=\"form:seen\" value=\"([\\d.]+)\"");

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

    /** The form that ends an audit opens for every lead auditor; it counts drafts, and leads to them, for its team alone. */
    @Test
    void nobody_else_is_led_to_them() {
        Engagement e = Engagement.inStage2();
        String audit = "/certifications/" + e.file + "/audits/" + e.stage2();
        String concluding = "/certifications/" + e.file + "/deeds/conclude-audit/" + e.stage2();
        try (Browserless jonas = Browserless.signIn(BOTH, audit)) {
            keep(jonas, audit + "/fieldwork/papers/7.2", Map.of("notes", "Between us."));
            says(jonas.get(concluding), audit + "/fieldwork");
        }
        try (Browserless ines = Browserless.signIn(LEAD_AUDITOR, "/")) {
            HttpResponse<String> form = ines.get(concluding);
            assertEquals(200, form.statusCode());
            assertFalse(form.body().contains("/fieldwork\"") || form.body().contains("not recorded"), form.body());
        }
    }

    @Test
    void what_is_no_working_paper_is_refused_by_its_field_and_nothing_is_kept() {
        Engagement e = Engagement.inStage2();
        String page = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork";
        try (Browserless jonas = Browserless.signIn(BOTH, page)) {
            unread(
                    jonas.post(page + "/papers/99.9", Map.of("notes", "x")),
                    "is no clause, control or topic of this audit");
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

    @Test
    void a_paper_is_written_anew_as_often_as_one_likes() {
        Engagement e = Engagement.inStage2();
        String page = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork";
        try (Browserless jonas = Browserless.signIn(BOTH, page)) {
            for (String seen : List.of("Records of May.", "Records of June.", "Records of July.")) {
                keep(jonas, page + "/papers/7.2", Map.of("result", "CONFORMS", "evidence", seen));
                says(record(jonas, page), seen);
                assertEquals(404, jonas.get(page + "/papers/7.2").statusCode(), "it is a record");
                says(record(jonas, page), seen);
            }
            keep(jonas, page + "/papers/7.2", Map.of("notes", "To be cleared."));
            keep(jonas, page + "/papers/7.2", Map.of("notes", ""));
            HttpResponse<String> shown = jonas.get(page + "?at=7.2");
            says(shown, "Records of July.");
            assertEquals(404, jonas.get(page + "/papers/7.2").statusCode(), "nothing stands in it");
        }
    }

    @Test
    void one_that_is_refused_holds_back_none_beside_it() {
        Engagement e = Engagement.inStage2();
        String page = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork";
        try (Browserless jonas = Browserless.signIn(BOTH, page)) {
            keep(jonas, page + "/papers/7.2", Map.of("result", "CONFORMS", "evidence", "Training record of March."));
            keep(
                    jonas,
                    page + "/papers/7.3",
                    Map.of("result", "OBSERVATION", "evidence", "Intranet page.", "notes", "ok", "reason", ""));
            keep(
                    jonas,
                    page + "/papers/7.4",
                    Map.of("result", "NOT_EXAMINED", "reason", "You should write a communication plan first."));
            HttpResponse<String> answer = record(jonas, page);
            assertEquals(422, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("stay here as drafts"), answer.body());
            says(jonas.get(page + "?at=7.2"), "On record, by Jonas Wexler");
            assertEquals(404, jonas.get(page + "/papers/7.2").statusCode());
            assertEquals(404, jonas.get(page + "/papers/7.3").statusCode());
            assertEquals(200, jonas.get(page + "/papers/7.4").statusCode());
        }
    }

    @Test
    void what_its_form_will_refuse_is_said_before() {
        Engagement e = Engagement.inStage2();
        String page = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork";
        try (Browserless jonas = Browserless.signIn(BOTH, page)) {
            HttpResponse<String> kept =
                    jonas.post(page + "/papers/7.2", Map.of("result", "CONFORMS", "evidence", "word ".repeat(900)));
            assertTrue(kept.body().contains("\"ready\":false") && kept.body().contains("letters"), kept.body());
            says(record(jonas, page), "Nothing of yours is ready");
        }
    }

    private static void keep(Browserless who, String paper, Map<String, String> fields) {
        assertEquals(200, who.post(paper, fields).statusCode());
    }

    private static HttpResponse<String> record(Browserless who, String page) {
        Matcher seen = SEEN.matcher(who.get(page).body());
        assertTrue(seen.find());
        return who.post(
                page, Map.of("form:key", UUID.randomUUID().toString(), "form:seen", seen.group(1), "at", "7.2"));
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
