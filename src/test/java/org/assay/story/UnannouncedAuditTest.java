package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.hamcrest.Matchers.containsString;
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

/** Special audits at short notice and unannounced: what the client is told, when, and by no door before that. */
@AssayTest
class UnannouncedAuditTest {
    private static final LocalDate GRANTED = LocalDate.of(2026, 8, 17);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 23);

    @Inject
    Tx tx;

    @Inject
    Files files;

    @Inject
    Journal journal;

    @AfterEach
    void home() {
        Town.on(null);
        Post.silence(CLIENT, BOTH);
    }

    @Test
    void a_suspended_client_is_told_nothing_of_an_unannounced_audit_before_it_begins() throws SQLException {
        Cycle c = Cycle.granted(GRANTED);
        c.programmed(LocalDate.of(2027, 7, 13), LocalDate.of(2028, 7, 11), LocalDate.of(2029, 5, 8));
        Town.on(LocalDate.of(2026, 12, 14));
        c.decided(DECISION_MAKER, "SUSPEND", Deeds.ground("SYSTEM_FAILS"));
        Town.on(DAY.minusDays(14));
        String mara = Post.choose(CLIENT, "ALL");
        String jonas = Post.choose(BOTH, "ALL");

        assertEquals(
                List.of("CAUSE_CALLS_FOR_IT", "CONDITIONS_WERE_MADE_KNOWN"),
                c.e.refused(PROGRAMME_MANAGER, "programme-unannounced", c.e.file, asked("OTHER", "UNANNOUNCED")));
        Map<String, Object> known = new HashMap<>(asked("SUSPENSION", "UNANNOUNCED"));
        known.putAll(Papers.answering("CONDITIONS_WERE_MADE_KNOWN"));
        c.e.tries(LEAD_AUDITOR, "programme-unannounced", known).then().statusCode(403);
        c.e.tries(CLIENT, "programme-unannounced", known).then().statusCode(403);
        Map<String, Object> unsaid = new HashMap<>(known);
        unsaid.remove("announcement");
        c.e.tries(PROGRAMME_MANAGER, "programme-unannounced", unsaid).then().statusCode(400);
        Response made = c.e.tries(PROGRAMME_MANAGER, "programme-unannounced", known);
        made.then().statusCode(201);
        String audit = made.path("id");
        hidden(c, audit);

        Town.take(DAY.minusDays(1), DAY, c.e.file);
        c.e.done(
                PROGRAMME_MANAGER,
                "schedule-audit",
                audit,
                Papers.schedule(DAY, "1", Deeds.person("Jonas Wexler"), Deeds.person("Ines Falk")));
        Map<String, Object> plan = Papers.plan(DAY, Deeds.person("Jonas Wexler"));
        assertEquals(List.of("TEAM_WAS_CLEARED"), c.e.refused(BOTH, "plan-audit", audit, plan));
        assertEquals(
                List.of("MEMBERS_HAVE_DECLARED", "TEAM_IS_CHOSEN_WITH_CARE"),
                c.e.refused(PROGRAMME_MANAGER, "clear-team", audit, Map.of()));
        c.e.done(BOTH, "declare-freedom", audit, Papers.answering("DECLARES_NO_CONFLICT"));
        c.e.done(LEAD_AUDITOR, "declare-freedom", audit, Papers.answering("DECLARES_NO_CONFLICT"));
        c.e.done(PROGRAMME_MANAGER, "clear-team", audit, Papers.answering("TEAM_IS_CHOSEN_WITH_CARE"));
        c.e.tries(PROGRAMME_MANAGER, "clear-team", audit, Papers.answering("TEAM_IS_CHOSEN_WITH_CARE"))
                .then()
                .statusCode(409)
                .body("detail", containsString("Somebody has looked at this team already"));
        c.e.done(BOTH, "plan-audit", audit, plan);
        c.e.done(PROGRAMME_MANAGER, "postpone-audit", audit, Papers.because());
        c.e.done(
                PROGRAMME_MANAGER,
                "schedule-audit",
                audit,
                Papers.schedule(DAY, "1", Deeds.person("Jonas Wexler"), Deeds.person("Ines Falk")));
        assertEquals(
                List.of("TEAM_WAS_CLEARED"),
                c.e.refused(BOTH, "plan-audit", audit, plan),
                "Another proposal is looked at again");
        c.e.done(BOTH, "declare-freedom", audit, Papers.answering("DECLARES_NO_CONFLICT"));
        c.e.done(LEAD_AUDITOR, "declare-freedom", audit, Papers.answering("DECLARES_NO_CONFLICT"));
        c.e.done(PROGRAMME_MANAGER, "clear-team", audit, Papers.answering("TEAM_IS_CHOSEN_WITH_CARE"));
        c.e.done(BOTH, "plan-audit", audit, plan);
        Prints.await();
        hidden(c, audit);
        assertEquals(List.of(), Post.of(mara), "No mail before it begins");
        assertTrue(
                Post.of(jonas).stream()
                        .anyMatch(m -> m.subject().contains("Unannounced audit: dates and team stand")
                                || m.subject().contains("Unannounced audit: the audit is to be planned")),
                Post.of(jonas).toString());
        theBodySees(c, audit);
        replays(c);

        Town.on(DAY);
        Arc.container().instance(RoundOfTheClock.class).get().look(UUID.fromString(c.e.file));
        hidden(c, audit);
        assertEquals(List.of(), Post.of(mara), "The clock tells the client nothing");
        c.e.done(BOTH, "start-audit", audit, Papers.answering("RECORDS_CAN_BE_SHOWN"));
        told(c, audit);
        replays(c);

        c.e.done(BOTH, "write-papers", audit, Papers.papers());
        Map<String, Object> conclusion = new HashMap<>(Papers.conclusion("MAINTAIN", DAY, DAY));
        conclusion.put("programme", "Days, time and what is looked at still fit.");
        c.e.done(BOTH, "conclude-audit", audit, conclusion);
        c.e.done(BOTH, "record-time", audit, Papers.time(Deeds.person("Jonas Wexler"), DAY));
        c.e.done(BOTH, "record-sampling", audit, Papers.sampling());
        c.e.done(BOTH, "release-report", audit, Papers.report());
        c.e.done(TECHNICAL_REVIEWER, "review-report", audit, Papers.because());
        assertTrue(
                Post.of(mara).stream().anyMatch(m -> m.subject().endsWith("Unannounced audit: the report can be read")),
                "What follows is told as of any audit");
        c.decided(
                DECISION_MAKER,
                "LIFT_SUSPENSION",
                Map.of("attestations", Map.of("CAUSE_IS_RESOLVED", "Seen on site by the team, unannounced.")));
        assertEquals("CERTIFIED", c.standing());
    }

    @Test
    void at_short_notice_the_client_is_told_and_not_asked() {
        Cycle c = Cycle.granted(LocalDate.of(2026, 8, 24));
        LocalDate day = LocalDate.of(2027, 1, 30);
        Town.on(day.minusDays(3));
        String mara = Post.choose(CLIENT, "ALL");
        Map<String, Object> known = new HashMap<>(asked("CHANGE", "SHORT_NOTICE"));
        known.put("on", day.toString());
        known.putAll(Papers.answering("CONDITIONS_WERE_MADE_KNOWN"));
        String audit = c.e.tries(PROGRAMME_MANAGER, "programme-unannounced", known)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        c.e.done(PROGRAMME_MANAGER, "schedule-audit", audit, Papers.schedule(day, "1", Deeds.person("Jonas Wexler")));
        assertEquals(
                List.of("Short-notice audit: days and team can be read"),
                Post.of(mara).stream().map(m -> m.subject().substring(13)).toList());
        assertEquals(List.of("CLIENT_IS_ASKED"), c.e.refused(CLIENT, "confirm-audit", audit, Map.of()));
        assertEquals(
                List.of("CLIENT_IS_ASKED"),
                c.e.refused(CLIENT, "object-to-audit", audit, Map.of("reason", "We are busy in that week.")));
        c.e.tries(CLIENT, "postpone-audit", audit, Papers.because()).then().statusCode(403);
        c.e.tries(CLIENT_2, "confirm-audit", audit, Map.of()).then().statusCode(404);
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, "/");
                Browserless maras = Browserless.signIn(CLIENT, "/")) {
            assertTrue(
                    livia.get("/").body().contains("Short-notice audit: to look at the team in the client"),
                    livia.get("/").body());
            String page = maras.get("/certifications/" + c.e.file + "/audits/" + audit)
                    .body();
            assertTrue(page.contains("At short notice") && page.contains("looks at each of them in your place"), page);
            assertFalse(page.contains("/deeds/"), "Nothing is awaited from the client\n" + page);
            assertFalse(page.contains(REASON), "What was typed stays with the body");
            assertFalse(maras.get("/").body().contains("Short-notice audit: to"), "Nothing waits for the client");
        }
        c.e.done(BOTH, "declare-freedom", audit, Papers.answering("DECLARES_NO_CONFLICT"));
        c.e.done(PROGRAMME_MANAGER, "clear-team", audit, Papers.answering("TEAM_IS_CHOSEN_WITH_CARE"));
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, "/");
                Browserless jonas = Browserless.signIn(BOTH, "/")) {
            assertFalse(livia.get("/").body().contains("to look at the team in the client"), "She has looked");
            assertTrue(jonas.get("/").body().contains("Short-notice audit: to plan the audit"), "Now he plans");
        }
        c.e.done(BOTH, "plan-audit", audit, Papers.plan(day, Deeds.person("Jonas Wexler")));
        Town.on(day);
        c.e.done(BOTH, "start-audit", audit, Papers.answering("RECORDS_CAN_BE_SHOWN"));
        c.e.done(BOTH, "terminate-audit", audit, Papers.termination());
    }

    private static final String REASON = "A user wrote to the body about the monitoring";

    private static Map<String, Object> asked(String cause, String announcement) {
        return Map.of(
                "announcement",
                announcement,
                "cause",
                cause,
                "on",
                DAY.toString(),
                "days",
                "1",
                "clauses",
                Papers.CLAUSES,
                "controls",
                Papers.INCLUDED,
                "reason",
                REASON);
    }

    /** Through every door, and in the database itself. */
    private static void hidden(Cycle c, String audit) throws SQLException {
        String file = "/certifications/" + c.e.file;
        for (String path : List.of(
                "/certifications?limit=100",
                file,
                file + "/due",
                "/due",
                file + "/deeds",
                file + "/deeds/records",
                file + "/papers",
                file + "/certificate",
                file + "/decision-letters",
                file + "/audit-time")) {
            Response answer = Caller.as(CLIENT).get(path);
            assertEquals(200, answer.statusCode(), path);
            silent(path, answer.asString(), audit);
        }
        for (String path : List.of(file + "/journal", file + "/moves")) {
            assertEquals(403, Caller.as(CLIENT).get(path).statusCode(), path);
        }
        for (String deed : List.of("confirm-audit", "object-to-audit", "postpone-audit", "agree-to-change")) {
            Map<String, ?> body =
                    deed.equals("postpone-audit") || deed.equals("object-to-audit") ? Papers.because() : Map.of();
            assertEquals(404, c.e.tries(CLIENT, deed, audit, body).statusCode(), deed);
        }
        try (Browserless mara = Browserless.signIn(CLIENT, file)) {
            for (String path : List.of(
                    "/",
                    file,
                    file + "/application",
                    file + "/audits",
                    file + "/findings",
                    file + "/decisions",
                    file + "/papers",
                    file + "/records",
                    file + "/certificate",
                    file + "/decision-letters")) {
                HttpResponse<String> page = mara.get(path);
                assertEquals(200, page.statusCode(), path);
                silent(path, page.body(), audit);
            }
            for (String path : List.of(
                    file + "/audits/" + audit,
                    file + "/audits/" + audit + "/visits.ics",
                    file + "/deeds/confirm-audit/" + audit,
                    file + "/deeds/object-to-audit/" + audit,
                    file + "/deeds/postpone-audit/" + audit)) {
                assertEquals(404, mara.get(path).statusCode(), path);
            }
        }
        for (String asked : List.of(
                "select count(*) from audit where id = '" + audit + "'",
                "select count(*) from certification where facts like '%" + audit + "%'",
                "select count(*) from deed_record where subject = '" + audit + "' or made = '" + audit + "'",
                "select count(*) from paper where subject = '" + audit + "'",
                "select count(*) from untold",
                "select count(*) from team_told('" + c.e.file + "') where name = 'Ines Falk'")) {
            assertEquals("0", asClient(c.e.client, asked), asked);
        }
    }

    private static void silent(String where, String text, String audit) {
        for (String word : List.of(audit, "nannounced", "UNANNOUNCED", "Special", "SPECIAL", REASON, "Ines Falk")) {
            assertFalse(text.contains(word), () -> where + " says " + word + "\n" + text);
        }
    }

    private static void theBodySees(Cycle c, String audit) {
        String file = "/certifications/" + c.e.file;
        Response seen = Caller.as(PROGRAMME_MANAGER).get(file);
        assertEquals("Unannounced audit", seen.path("audits.find { it.id == '" + audit + "' }.title"));
        assertEquals("true", String.valueOf(seen.<Object>path("audits.find { it.id == '" + audit + "' }.untold")));
        List<String> due = Caller.as(PROGRAMME_MANAGER).get(file + "/due").path("kind");
        assertTrue(
                due.containsAll(List.of("AUDIT_TO_BEGIN", "FIRST_SURVEILLANCE", "EXPIRY", "SUSPENSION_ENDS")),
                due + "");
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, file)) {
            assertTrue(livia.get(file + "/audits").body().contains("Not told to the client before it begins"));
            String page = livia.get(file + "/audits/" + audit).body();
            assertTrue(page.contains(REASON) && page.contains("The team was looked at in its place"), page);
            assertTrue(
                    livia.get(file + "/audits/" + audit + "/visits.ics").body().contains("CONFIRMED"));
        }
    }

    /** From its beginning on it is an audit like any other; why it took place stays with the body. */
    private static void told(Cycle c, String audit) throws SQLException {
        String file = "/certifications/" + c.e.file;
        Response seen = Caller.as(CLIENT).get(file);
        assertEquals("IN_PROGRESS", seen.path("audits.find { it.id == '" + audit + "' }.standing"));
        assertEquals("UNANNOUNCED", seen.path("audits.find { it.id == '" + audit + "' }.announcement"));
        String records = Caller.as(CLIENT).get(file + "/deeds/records").asString();
        assertTrue(records.contains("AuditMove.SCHEDULE") && records.contains(audit), records);
        assertFalse(records.contains(REASON), "Why it took place stays with the body");
        List<String> papers =
                Caller.as(CLIENT).get(file + "/papers").path("findAll { it.subject == '" + audit + "' }.kind");
        assertTrue(papers.contains("AUDIT_PLAN") && !papers.contains("TEAM_NOTIFICATION"), papers.toString());
        try (Browserless mara = Browserless.signIn(CLIENT, file)) {
            String page = mara.get(file + "/audits/" + audit).body();
            assertTrue(page.contains("Unannounced audit") && page.contains("Ines Falk"), page);
            assertFalse(page.contains(REASON), page);
            assertEquals(
                    200, mara.get(file + "/audits/" + audit + "/visits.ics").statusCode());
        }
        assertEquals("0", asClient(c.e.client, "select count(*) from untold"));
        assertEquals("1", asClient(c.e.client, "select count(*) from audit where id = '" + audit + "'"));
        // what was said of it on the way, in words that are the body's own
        assertEquals(
                "0",
                asClient(
                        c.e.client,
                        "select count(*) from deed_record where subject = '" + audit
                                + "' and deed = 'AuditMove.POSTPONE'"));
    }

    private void replays(Cycle c) {
        UUID file = UUID.fromString(c.e.file);
        var rows = tx.act(() -> files.see(file, DAY)).orElseThrow().file();
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
