package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.TestDatabase;
import org.assay.desk.post.RoundOfTheClock;
import org.assay.lifecycle.Evolution;
import org.assay.register.Tx;
import org.assay.register.certification.Files;
import org.assay.register.journal.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A nonconformity is the team's until its client is told: through every door, and in the database itself. */
@AssayTest
class TellingStoryTest {
    private static final String FOUND = "Two of nine retrainings of the screening model";

    @Inject
    Files files;

    @Inject
    Journal journal;

    @Inject
    Tx tx;

    @AfterEach
    void today() {
        Town.on(null);
        Post.silence(CLIENT, BOTH);
    }

    private static Map<String, Object> found(String grade, String more) {
        Map<String, Object> body = new HashMap<>(Papers.finding(grade));
        body.put("statement", FOUND + more + " have no record of their evaluation.");
        return body;
    }

    @Test
    void a_client_reads_nothing_of_it_before_it_is_told_and_its_days_run_from_then_on() throws SQLException {
        Engagement e = Engagement.inStage2();
        String mara = Post.choose(CLIENT, "ALL");
        int before = Caller.as(CLIENT)
                .get("/certifications/" + e.file + "/deeds/records")
                .<List<?>>path("$")
                .size();
        String one = e.untold(BOTH, e.stage2(), found("MINOR", ""));
        String two = e.untold(BOTH, e.stage2(), found("MINOR", " of spring"));
        e.done(BOTH, "write-papers", e.stage2(), Papers.nonconforming());
        Arc.container().instance(RoundOfTheClock.class).get().look(UUID.fromString(e.file));
        assertEquals(List.of(), Post.of(mara), "Nobody at the client is told");
        hidden(e, one, two);
        theBodySees(e, one, two);
        assertEquals(List.of("FINDINGS_WERE_TOLD"), e.refused(BOTH, "conclude-audit", e.stage2(), conclusion(e)));
        assertEquals(
                List.of("FINDINGS_WERE_TOLD"), e.refused(BOTH, "terminate-audit", e.stage2(), Papers.termination()));
        e.tries(CLIENT, "tell-findings", e.stage2(), Map.of()).then().statusCode(403);
        assertEquals(List.of("ACTOR_LEADS"), e.refused(LEAD_AUDITOR, "tell-findings", e.stage2(), Map.of()));
        e.tries(LEAD_AUDITOR, "withdraw-finding", one, Papers.because()).then().statusCode(409);

        e.done(BOTH, "drop-finding", two, Papers.because());
        e.done(
                BOTH,
                "regrade-untold-finding",
                one,
                Map.of("grade", "MAJOR", "answered", List.of("CAPABILITY"), "reason", "It was so in both releases."));
        hidden(e, one, two);
        replays(e);

        LocalDate told = e.stage2Day.plusDays(1);
        Town.on(told);
        e.tries(BOTH, "tell-findings", e.stage2(), Map.of("findings", List.of(two)))
                .then()
                .statusCode(400);
        e.done(
                BOTH,
                "tell-findings",
                e.stage2(),
                Map.of(
                        "attendance",
                        "The managing director.",
                        "disagreements",
                        List.of(Map.of("finding", one, "words", "The evaluation was done and not written down."))));
        e.tries(BOTH, "tell-findings", e.stage2(), Map.of()).then().statusCode(409);
        told(e, one, two, told, before);
        assertEquals(
                List.of("Stage 2: nonconformities were told and await your answer"),
                Post.of(mara).stream().map(m -> m.subject().substring(13)).toList());
        e.done(BOTH, "conclude-audit", e.stage2(), conclusion(e));
        e.done(CLIENT, "answer-finding", one, Papers.answer());
        replays(e);
    }

    @Test
    void one_is_told_before_the_others() {
        Engagement e = Engagement.inStage2();
        String one = e.untold(BOTH, e.stage2(), found("MINOR", ""));
        String two = e.untold(BOTH, e.stage2(), found("MINOR", " of spring"));
        e.done(BOTH, "tell-findings", e.stage2(), Map.of("findings", List.of(two)));
        Response seen = Caller.as(CLIENT).get("/certifications/" + e.file);
        assertEquals(List.of(two), seen.<List<String>>path("findings.id"));
        e.done(CLIENT, "answer-finding", two, Papers.answer());
        e.tries(CLIENT, "answer-finding", one, Papers.answer()).then().statusCode(404);
        e.done(BOTH, "tell-findings", e.stage2(), Map.of());
        assertEquals(
                List.of("F-1", "F-2"),
                Caller.as(CLIENT).get("/certifications/" + e.file).<List<String>>path("findings.reference"));
        assertEquals(
                List.of("RAISED", "ANSWERED"),
                Caller.as(CLIENT).get("/certifications/" + e.file).<List<String>>path("findings.standing"));
    }

    private static Map<String, Object> conclusion(Engagement e) {
        return new HashMap<>(Papers.conclusion("RECOMMEND_AFTER_CORRECTION", e.stage2Day, e.stage2Day));
    }

    private static void hidden(Engagement e, String... findings) throws SQLException {
        String file = "/certifications/" + e.file;
        for (String path : List.of(
                "/certifications?limit=100",
                file,
                file + "/due",
                "/due",
                file + "/deeds",
                file + "/deeds/records",
                file + "/papers",
                file + "/audit-time")) {
            Response answer = Caller.as(CLIENT).get(path);
            assertEquals(200, answer.statusCode(), path);
            silent(path, answer.asString(), findings);
        }
        for (String finding : findings) {
            assertEquals(
                    404,
                    e.tries(CLIENT, "answer-finding", finding, Papers.answer()).statusCode());
            assertEquals(
                    404,
                    e.tries(CLIENT, "object-to-finding", finding, Papers.because())
                            .statusCode());
        }
        try (Browserless mara = Browserless.signIn(CLIENT, file)) {
            for (String path : List.of(
                    "/",
                    file,
                    file + "/records",
                    file + "/findings",
                    file + "/audits",
                    file + "/audits/" + e.stage2())) {
                HttpResponse<String> page = mara.get(path);
                assertEquals(200, page.statusCode(), path);
                silent(path, page.body(), findings);
            }
            for (String path : List.of(
                    file + "/findings/" + findings[0],
                    file + "/deeds/answer-finding/" + findings[0],
                    file + "/deeds/drop-finding/" + findings[0])) {
                assertTrue(mara.get(path).statusCode() >= 403, path);
                silent(path, mara.get(path).body().replace(findings[0], ""), findings);
            }
        }
        for (String finding : findings) {
            for (String asked : List.of(
                    "select count(*) from finding where id = '" + finding + "'",
                    "select count(*) from certification where facts like '%" + finding + "%'",
                    "select count(*) from deed_record where subject = '" + finding + "' or made = '" + finding + "'",
                    "select count(*) from paper where subject = '" + finding + "'",
                    "select count(*) from task where subject = '" + finding + "'",
                    "select count(*) from untold")) {
                assertEquals("0", asClient(e.client, asked), asked);
            }
        }
    }

    private static void silent(String where, String text, String... findings) {
        // lists over all files tell of other tests' nonconformities as well
        boolean alone = !List.of("/", "/due", "/certifications?limit=100").contains(where);
        for (String word : alone ? List.of("F-1", "F-2", FOUND, "onconformity F") : List.of(FOUND)) {
            assertFalse(text.contains(word), () -> where + " says " + word + "\n" + text);
        }
        for (String finding : findings) {
            assertFalse(text.contains(finding), () -> where + " names it\n" + text);
        }
    }

    private static void theBodySees(Engagement e, String one, String two) {
        String file = "/certifications/" + e.file;
        for (var reader : List.of(BOTH, TECHNICAL_REVIEWER)) {
            Response seen = Caller.as(reader).get(file);
            assertEquals(List.of(one, two), seen.<List<String>>path("findings.id"));
            assertEquals(List.of("UNTOLD", "UNTOLD"), seen.<List<String>>path("findings.standing"));
        }
        try (Browserless jonas = Browserless.signIn(BOTH, "/")) {
            assertTrue(jonas.get("/").body().contains("to be told to the client, or dropped"), "It waits for him");
            String page = jonas.get(file + "/findings/" + one).body();
            assertTrue(page.contains("Not told to the client yet") && page.contains("/deeds/drop-finding/"), page);
        }
    }

    private static void told(Engagement e, String one, String two, LocalDate day, int before) throws SQLException {
        String file = "/certifications/" + e.file;
        Response seen = Caller.as(CLIENT).get(file);
        assertEquals(List.of(one), seen.<List<String>>path("findings.id"));
        assertEquals("MAJOR", seen.path("findings[0].grade"));
        assertEquals(day.toString(), seen.path("findings[0].toldOn"));
        assertEquals(day.plusDays(30).toString(), seen.path("findings[0].dueOn"), "Counted from the day it was told");
        Response records = Caller.as(CLIENT).get(file + "/deeds/records");
        assertEquals(before + 2, records.<List<?>>path("$").size(), "That it was raised, and that it was told");
        assertFalse(records.asString().contains("It was so in both releases."), "Why it was graded otherwise");
        assertFalse(records.asString().contains("MINOR"), "The grade that the team thought of first");
        List<String> sheet =
                Caller.as(CLIENT).get(file + "/papers").path("findAll { it.subject == '" + e.stage2() + "' }.kind");
        assertTrue(sheet.contains("NONCONFORMITY_SHEET"), sheet.toString());
        try (Browserless mara = Browserless.signIn(CLIENT, file)) {
            String page = mara.get(file + "/findings/" + one).body();
            assertTrue(page.contains("Major nonconformity F-1") && page.contains(FOUND), page);
            assertEquals(404, mara.get(file + "/findings/" + two).statusCode());
        }
        assertEquals("0", asClient(e.client, "select count(*) from finding where id = '" + two + "'"));
        assertEquals("0", asClient(e.client, "select count(*) from deed_record where made = '" + two + "'"));
        try (Browserless jonas = Browserless.signIn(BOTH, "/")) {
            String page = jonas.get(file + "/findings/" + two).body();
            assertTrue(page.contains("Dropped before it was told") && page.contains(FOUND), page);
        }
    }

    private void replays(Engagement e) {
        UUID file = UUID.fromString(e.file);
        var rows = tx.act(() -> files.see(file, e.stage2Day)).orElseThrow().file();
        assertEquals(
                rows.withoutWords(),
                Evolution.replay(tx.act(() -> journal.read(file)).happenings()));
    }

    private static String asClient(String client, String sql) throws SQLException {
        try (Connection c = TestDatabase.asApp();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('role', 'assay_client', true), set_config('assay.clients', '{" + client
                    + "}', true)");
            try (ResultSet r = s.executeQuery(sql)) {
                r.next();
                return r.getString(1);
            } finally {
                c.rollback();
            }
        }
    }
}
