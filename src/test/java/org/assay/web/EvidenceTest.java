package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.desk.deed.PurgingEvidence;
import org.assay.house.FilesSettings;
import org.assay.register.Hashes;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.assay.story.Uploads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Evidence piece by piece, samples by seed, and the gaps of Stage 1: each by its page and through the API. */
@AssayTest
class EvidenceTest {
    private static final Pattern SEEN = Pattern.compile("name=\"form:seen\" value=\"([\\d.]+)\"");

    @Inject
    PurgingEvidence purging;

    @Inject
    FilesSettings settings;

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_piece_is_kept_as_it_is_typed_and_becomes_part_of_the_record() {
        Engagement e = Engagement.inStage2();
        String page = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork";
        try (Browserless jonas = Browserless.signIn(BOTH, page)) {
            post(
                    jonas,
                    page + "/papers/7.2",
                    Map.of(
                            "result", "CONFORMS",
                            "evidence", "",
                            "seen[4].kind", "INTERVIEW",
                            "seen[4].what", "How training is followed up",
                            "seen[4].whom", "Head of data",
                            "seen[4].speaksFor", e.stage2Day.toString(),
                            "seen[4].system", "1",
                            "seen[9].what", ""));
            post(
                    jonas,
                    page + "/papers/7.2",
                    Map.of(
                            "result", "CONFORMS",
                            "evidence", "",
                            "seen[4].kind", "INTERVIEW",
                            "seen[4].what", "How training is followed up",
                            "seen[4].whom", "Head of data",
                            "seen[4].speaksFor", e.stage2Day.toString(),
                            "seen[4].system", "1",
                            "seen[6].kind", "DOCUMENT",
                            "seen[6].what", "Training plan, version 3"));
            String shown = jonas.get(page + "?at=7.2").body();
            assertTrue(shown.contains("Interview: How training is followed up"), shown);
            assertTrue(shown.contains("Document: Training plan, version 3"));
            assertTrue(shown.contains("the client lets no file be taken"));
            String raised = jonas.get("/certifications/" + e.file + "/deeds/raise-finding/" + e.stage2() + "?about=7.2")
                    .body();
            assertTrue(raised.contains("Document: Training plan, version 3."), "a nonconformity begins from it");
            assertEquals(200, record(jonas, page).statusCode());
            assertEquals(404, jonas.get(page + "/papers/7.2").statusCode(), "it is a record");
        }
        String pieces = "findAll { it.deed == 'AuditMove.RECORD_PAPER' }.last().form.papers[0].seen";
        Caller.as(BOTH)
                .get("/certifications/" + e.file + "/deeds/records")
                .then()
                .body(pieces + ".kind", equalTo(List.of("INTERVIEW", "DOCUMENT")))
                .body(pieces + ".what", equalTo(List.of("How training is followed up", "Training plan, version 3")))
                .body(pieces + ".findAll { it.by != null }.size()", equalTo(2));
        try (Browserless jonas = Browserless.signIn(BOTH, page)) {
            assertTrue(jonas.get(page + "?at=7.2").body().contains("Document: Training plan, version 3"));
            assertTrue(jonas.get("/certifications/" + e.file + "/audits/" + e.stage2())
                    .body()
                    .contains("Training plan, version 3"));
        }
    }

    @Test
    void a_piece_that_says_what_cannot_be_is_refused_by_its_box() {
        Engagement e = Engagement.inStage2();
        Map<String, Object> piece = Map.of("kind", "INTERVIEW", "what", "How releases are approved");
        e.tries(BOTH, "write-papers", e.stage2(), papers(piece))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("papers[0].seen[0].whom"));
        Map<String, Object> other = Map.of(
                "kind",
                "DOCUMENT",
                "what",
                "Release plan",
                "system",
                77,
                "link",
                "on the shelf",
                "speaksFor",
                e.stage2Day.plusDays(3).toString(),
                "file",
                UUID.randomUUID().toString());
        e.tries(BOTH, "write-papers", e.stage2(), papers(other))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("papers[0].seen[0].system"))
                .body("errors.field", hasItem("papers[0].seen[0].link"))
                .body("errors.field", hasItem("papers[0].seen[0].speaksFor"))
                .body("errors.field", hasItem("papers[0].seen[0].file"));
        e.done(BOTH, "write-papers", e.stage2(), papers(Map.of("kind", "DOCUMENT", "what", "Release plan, version 2")));
    }

    @Test
    void a_file_is_taken_only_where_the_client_lets_it_be_and_goes_after_the_decision() {
        Engagement e = Engagement.inStage2();
        String page = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork";
        byte[] bytes = ("training;" + UUID.randomUUID() + "\n1;2\n").getBytes(StandardCharsets.UTF_8);
        try (Browserless jonas = Browserless.signIn(BOTH, page)) {
            String refused = Uploads.id(BOTH, e.file, "training.csv", bytes);
            HttpResponse<String> answer = take(jonas, page, refused, "DOCUMENT");
            assertEquals(422, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("The client lets no documents about the management system be taken."));
            assertTrue(answer.body().contains("ask the client to say what may be taken"));
            Caller.as(BOTH)
                    .get("/certifications/" + e.file + "/uploads")
                    .then()
                    .body("size()", equalTo(0)); // what may not be taken does not stay either

            e.done(
                    CLIENT,
                    "let-evidence-be-taken",
                    Map.of("systems", List.of(Map.of("system", 0, "documents", "FILE", "records", "REDACTED"))));
            assertTrue(jonas.get(page + "?at=7.2").body().contains("Management system, documents: copies as they are"));
            String records = Uploads.id(BOTH, e.file, "training.csv", bytes);
            assertEquals(422, take(jonas, page, records, "RECORDS").statusCode(), "nobody may be recognised");
            String id = Uploads.id(BOTH, e.file, "training.csv", bytes);
            answer = take(jonas, page, id, "DOCUMENT");
            assertEquals(200, answer.statusCode(), answer.body());
            e.done(
                    BOTH,
                    "write-papers",
                    e.stage2(),
                    papers(Map.of("kind", "DOCUMENT", "what", "Training table", "file", id)));
            open(BOTH, e, id).then().statusCode(200);
            open(CLIENT, e, id).then().statusCode(404);
            Caller.as(BOTH)
                    .get("/certifications/" + e.file + "/deeds/records")
                    .then()
                    .body(
                            "find { it.deed == 'AuditMove.TAKE_EVIDENCE' }.form.files[0].sha256",
                            equalTo(Hashes.of(bytes)));
            Caller.as(CLIENT)
                    .get("/certifications/" + e.file + "/deeds/records")
                    .then()
                    .body("findAll { it.deed == 'AuditMove.TAKE_EVIDENCE' }.size()", equalTo(0));

            purging.purge();
            open(BOTH, e, id).then().statusCode(200); // nothing is decided yet
            e.done(
                    BOTH,
                    "terminate-audit",
                    e.stage2(),
                    Map.of(
                            "reason", "The building was closed by the fire brigade.",
                            "summary", "Clauses 4 to 7 were audited on the first morning.",
                            "notDone", "Clauses 8 to 10 and all of the controls.",
                            "consequences", "The stage is repeated in full."));
            LocalDate last = e.stage2Day.plusDays(settings.evidenceDays());
            Town.on(last);
            purging.purge();
            open(BOTH, e, id).then().statusCode(200);
            Town.on(last.plusDays(1));
            purging.purge();
            open(BOTH, e, id).then().statusCode(404);
            Caller.as(BOTH)
                    .get("/certifications/" + e.file + "/deeds/records")
                    .then()
                    .body("find { it.deed == 'AuditMove.TAKE_EVIDENCE' }.form.files[0].name", equalTo("training.csv"));
            String again = Uploads.id(BOTH, e.file, "training.csv", bytes);
            assertEquals(
                    new String(bytes, StandardCharsets.UTF_8),
                    open(BOTH, e, again).asString(),
                    "purged bytes that are put up once more are kept anew");
        }
    }

    @Test
    void a_sample_is_drawn_by_its_seed_and_anybody_can_draw_it_once_more() {
        Engagement e = Engagement.inStage2();
        String page = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork";
        try (Browserless jonas = Browserless.signIn(BOTH, page)) {
            String form = jonas.get(
                            "/certifications/" + e.file + "/deeds/draw-sample/" + e.stage2() + "?about=CONTROLS")
                    .body();
            assertTrue(form.contains("A.2.2"), "the file knows the included controls");
            e.done(
                    BOTH,
                    "draw-sample",
                    e.stage2(),
                    Map.of(
                            "from", "RECORDS",
                            "what", "Training records of the year",
                            "population", 40,
                            "size", 6,
                            "seed", "20261130"));
            String shown = jonas.get(page + "?at=7.2").body();
            assertTrue(shown.contains("Training records of the year: 6 of 40 – 12, 16, 28, 29, 32, 36."), shown);
            assertTrue(shown.contains("Seed 20261130, "));
        }
        e.tries(
                        BOTH,
                        "draw-sample",
                        e.stage2(),
                        Map.of("from", "RECORDS", "what", "Tickets", "population", 3, "size", 6, "seed", "1"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("size"));
        e.tries(
                        BOTH,
                        "draw-sample",
                        e.stage2(),
                        Map.of(
                                "from",
                                "RECORDS",
                                "what",
                                "Tickets",
                                "population",
                                9,
                                "size",
                                2,
                                "chosen",
                                List.of("1", "2")))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("why"));
        Caller.as(BOTH).get("/certifications/" + e.file).then().statusCode(200);
    }

    @Test
    void a_gap_is_the_teams_until_its_leader_tells_it() {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        e.confirmed(e.stage1(), e.stage1Day, "1");
        e.done(BOTH, "start-audit", e.stage1(), org.assay.story.Papers.answering("RECORDS_CAN_BE_SHOWN"));
        String audit = "/certifications/" + e.file + "/audits/" + e.stage1();
        String fact = "AI systems in scope: ";
        try (Browserless jonas = Browserless.signIn(BOTH, audit);
                Browserless mara = Browserless.signIn(CLIENT, audit)) {
            String gaps = jonas.get(audit + "/gaps").body();
            assertTrue(gaps.contains(fact) && gaps.contains("Put it as a question"), gaps);
            assertTrue(gaps.contains("Not handed in"));
            assertTrue(jonas.get(audit).body().contains(audit + "/gaps"), "the audit leads there");
            hidden(mara, e, audit, fact);
            e.done(
                    BOTH,
                    "ask-question",
                    e.stage1(),
                    Map.of(
                            "about", "8.4",
                            "question", "Which impact assessment looks at which AI system?",
                            "gap", "impact-systems"));
            e.tries(
                            BOTH,
                            "ask-question",
                            e.stage1(),
                            Map.of("about", "8.4", "question", "Which one is it?", "gap", "impact-systems"))
                    .then()
                    .statusCode(400)
                    .body("errors.message", hasItem(containsString("put as a question already")));
            hidden(mara, e, audit, "Which impact assessment");
            String concern = Caller.as(BOTH)
                    .get("/certifications/" + e.file + "/audits/" + e.stage1() + "/gaps")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("find { it.key == 'impact-systems' }.concern");
            e.done(
                    BOTH,
                    "dispose-of-question",
                    e.stage1(),
                    Map.of(
                            "question", concern,
                            "standing", "CONCERN",
                            "words", "No impact assessment was shown for the second AI system."));
            Caller.as(BOTH)
                    .get("/certifications/" + e.file + "/audits/" + e.stage1() + "/gaps")
                    .then()
                    .body("find { it.key == 'impact-systems' }.standing", equalTo("CONCERN"));
            assertTrue(mara.get(audit).body().contains("Areas of concern"), "what the leader tells is read");
            hidden(mara, e, audit, fact);
        }
        for (var stranger : List.of(CLIENT, LEAD_AUDITOR, DECISION_MAKER)) {
            Caller.as(stranger)
                    .get("/certifications/" + e.file + "/audits/" + e.stage1() + "/gaps")
                    .then()
                    .statusCode(403);
        }
    }

    private static void hidden(Browserless client, Engagement e, String audit, String words) {
        assertEquals(403, client.get(audit + "/gaps").statusCode());
        assertFalse(client.get(audit).body().contains(words));
        assertFalse(client.get(audit).body().contains("/gaps"));
        assertFalse(
                client.get("/certifications/" + e.file + "/deeds/ask-question/" + e.stage1() + "?about=impact-systems")
                        .body()
                        .contains(words));
        Caller.as(CLIENT)
                .get("/certifications/" + e.file + "/audits/" + e.stage1() + "/gaps")
                .then()
                .statusCode(403);
        assertFalse(Caller.as(CLIENT)
                .get("/certifications/" + e.file + "/deeds/records")
                .asString()
                .contains(words));
    }

    private static Map<String, Object> papers(Map<String, Object> piece) {
        return Map.of("papers", List.of(Map.of("about", "7.2", "result", "CONFORMS", "seen", List.of(piece))));
    }

    private static io.restassured.response.Response open(org.assay.house.local.SignIn who, Engagement e, String id) {
        return Caller.as(who).get("/certifications/" + e.file + "/attachments/" + id);
    }

    private static HttpResponse<String> take(Browserless who, String page, String upload, String kind) {
        Map<String, String> fields = new HashMap<>();
        fields.put("form:key", UUID.randomUUID().toString());
        fields.put("form:seen", seen(who, page));
        fields.put("kind", kind);
        fields.put("what", "Training table");
        fields.put("files." + upload, "true");
        return who.post(page + "/evidence", fields);
    }

    private static String seen(Browserless who, String page) {
        Matcher m = SEEN.matcher(who.get(page).body());
        assertTrue(m.find());
        return m.group(1);
    }

    private static void post(Browserless who, String paper, Map<String, String> fields) {
        HttpResponse<String> answer = who.post(paper, fields);
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private static HttpResponse<String> record(Browserless who, String page) {
        HttpResponse<String> answer = who.post(
                page, Map.of("form:key", UUID.randomUUID().toString(), "form:seen", seen(who, page), "at", "7.2"));
        return answer.statusCode() / 100 == 3
                ? who.get(answer.headers().firstValue("Location").orElseThrow())
                : answer;
    }
}
