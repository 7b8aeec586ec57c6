package org.assay.register;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.story.Deeds.beginning;
import static org.assay.story.Deeds.decision;
import static org.assay.story.Deeds.newClient;
import static org.assay.story.Deeds.sufficient;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.TestDatabase;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Prints;
import org.junit.jupiter.api.Test;

/** After any 4xx every table has the rows it had; a refusal by rules leaves a journal entry and its answer, no more. */
@AssayTest
class RowsAfterRefusalsTest {
    @Test
    void a_refusal_by_rules_leaves_a_journal_entry_and_an_answer() throws SQLException {
        String file = open();
        Map<String, Long> before = counts();
        String seen = Caller.as(DECISION_MAKER).version(file);
        assertEquals(
                422,
                Caller.as(DECISION_MAKER).decide(file, "GRANT", sufficient()).statusCode());
        Map<String, Long> expected = new TreeMap<>(before);
        expected.merge("journal", 1L, Long::sum);
        expected.merge("idempotency", 1L, Long::sum);
        assertEquals(expected, counts());
        assertEquals(seen, Caller.as(DECISION_MAKER).version(file));
    }

    @Test
    void everything_else_that_is_refused_leaves_nothing() throws SQLException {
        String file = open();
        String key = UUID.randomUUID().toString();
        Map<String, Object> known = beginning(newClient());
        Caller.as(PROGRAMME_MANAGER).post("/certifications", known, key);
        Map<String, Object> other = beginning(newClient());
        Map<String, Object> unknown = beginning(UUID.randomUUID().toString());
        String version = Caller.as(BOTH).version(file);
        Map<String, Object> grant = decision("GRANT", sufficient());
        Map<String, Long> before = counts();

        left(before, 400, Caller.as(PROGRAMME_MANAGER).post("/certifications", Map.of()));
        left(before, 400, Caller.as(PROGRAMME_MANAGER).post("/certifications", unknown));
        left(before, 422, Caller.as(PROGRAMME_MANAGER).post("/certifications", other, key));
        left(before, 403, Caller.as(ADMINISTRATOR).postTo(file, "/decisions", grant));
        left(before, 400, Caller.as(CLIENT_2).post("/certifications", known));
        left(before, 403, deed(LEAD_AUDITOR, file, version));
        left(before, 404, deed(CLIENT_2, file, version));
        left(before, 404, Caller.as(CLIENT_2).get("/certifications/" + file));
        left(before, 404, missing(grant));
        left(before, 409, Caller.as(DECISION_MAKER).decide(file, "SUSPEND", Map.of()));
        left(before, 409, stale(file, grant));
        left(before, 400, Caller.as(DECISION_MAKER).postTo(file, "/decisions", grant, "bad key", version));
    }

    private static Response missing(Object body) {
        return Caller.as(DECISION_MAKER)
                .postTo(
                        UUID.randomUUID().toString(),
                        "/decisions",
                        body,
                        UUID.randomUUID().toString(),
                        "\"0\"");
    }

    private static Response stale(String file, Object body) {
        return Caller.as(DECISION_MAKER)
                .postTo(file, "/decisions", body, UUID.randomUUID().toString(), "\"99\"");
    }

    private static void left(Map<String, Long> before, int status, Response answer) throws SQLException {
        assertEquals(status, answer.statusCode(), answer.asString());
        assertEquals(before, counts(), answer.asString());
    }

    private static Response deed(SignIn who, String file, String version) {
        return Caller.as(who)
                .postTo(
                        file,
                        "/deeds/approve-proof",
                        Map.of(),
                        UUID.randomUUID().toString(),
                        version);
    }

    private static String open() {
        String file = Engagement.readyToDecide("MAJOR").file;
        Prints.await(); // papers are drawn up beside the acts
        return file;
    }

    private static Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery("select relname, (xpath('/row/n/text()', query_to_xml(format("
                        + "'select count(*) as n from %I', relname), true, true, '')))[1]::text::bigint"
                        + " from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'")) {
            while (r.next()) {
                counts.put(r.getString(1), r.getLong(2));
            }
        }
        return counts;
    }
}
