package org.assay.register;

import static org.assay.house.local.SignIn.CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.assay.AssayTest;
import org.assay.TestDatabase;
import org.assay.desk.upload.Samples;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.assay.story.Uploads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is its author's until it is handed in, and then its readers': asked of the database itself. */
@AssayTest
class FilesIsolationTest {
    private static final String DENIED = "42501";
    private static final String BARRED = "23001";
    private static final List<String> TABLES = List.of("upload", "attached", "stored_file", "stored_part");

    private Engagement e;
    private String author;
    private String waiting;
    private String handedIn;

    @BeforeEach
    void putUp() {
        e = Engagement.agreed();
        author = Deeds.person("Mara Lindqvist");
        waiting = Uploads.id(CLIENT, e.file, "waiting.pdf", unique());
        handedIn = Uploads.id(CLIENT, e.file, "policy.pdf", unique());
        Map<String, Object> body = new HashMap<>(Papers.document("POLICY"));
        body.put("files", Uploads.named(handedIn));
        e.done(CLIENT, "hand-in-document", body);
    }

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void what_waits_is_seen_by_whoever_put_it_up_and_by_nobody_else() throws SQLException {
        String mine = "select id from upload where certification_id = '" + e.file + "' order by id";
        String bytes = "select count(*) from stored_part p where exists (select from upload u where u.sha256 = p.sha256"
                + " and u.id = '" + waiting + "')";
        assertEquals(List.of(waiting, handedIn), as("assay_body", author, "", mine));
        assertEquals(List.of("1"), as("assay_body", author, "", bytes));
        for (String other : List.of("", Deeds.person("Tomas Oyelaran"), Deeds.person("Jonas Wexler"))) {
            assertEquals(List.of(handedIn), as("assay_body", other, "", mine), other);
            assertEquals(List.of("0"), as("assay_body", other, "", bytes), other);
        }
        assertEquals(List.of(handedIn), as("assay_client", author, "{" + e.client + "}", mine));
        assertEquals(List.of("0"), as("assay_client", author, "{" + e.client + "}", bytes));
    }

    @Test
    void another_client_sees_nothing_of_it_and_the_public_may_not_ask() throws SQLException {
        for (String table : TABLES) {
            for (String clients : List.of("", "{}", "{" + Deeds.newClient() + "}")) {
                assertEquals(List.of("0"), as("assay_client", author, clients, "select count(*) from " + table), table);
            }
            for (String role : List.of("assay_public", "assay_commercial", "none")) {
                denied(role, author, "select count(*) from " + table);
            }
        }
    }

    @Test
    void what_is_not_meant_for_the_client_is_not_seen_by_it() throws SQLException {
        try (Connection all = TestDatabase.asSuperuser();
                Statement s = all.createStatement()) {
            s.execute("set session_replication_role = replica");
            for (String audience : List.of("BODY", "TEAM")) {
                s.executeUpdate(
                        "update attached set audience = '" + audience + "' where upload_id = '" + handedIn + "'");
                for (String table : TABLES) {
                    assertEquals(
                            List.of("0"),
                            as("assay_client", author, "{" + e.client + "}", "select count(*) from " + table),
                            table);
                }
            }
            s.executeUpdate("update attached set audience = 'CLIENT' where upload_id = '" + handedIn + "'");
        }
        for (String table : TABLES) {
            assertEquals(
                    List.of("1"), as("assay_client", "", "{" + e.client + "}", "select count(*) from " + table), table);
        }
    }

    @Test
    void nobody_puts_up_for_another_and_nobody_changes_or_takes_back_what_was_handed_in() throws SQLException {
        String another =
                "insert into upload select gen_random_uuid(), client_id, certification_id, '%s', now(), current_date,"
                        + " 'x', sha256 from upload where id = '" + handedIn + "'";
        denied("assay_body", Deeds.person("Jonas Wexler"), another.formatted(author));
        denied("assay_body", "", another.formatted(author));
        for (String table : List.of("stored_file", "stored_part", "attached")) {
            denied("assay_body", author, "delete from " + table);
        }
        for (String table : TABLES) {
            denied(
                    "assay_body",
                    author,
                    "update " + table + " set " + (table.equals("attached") ? "audience" : "sha256") + " = 'x'");
        }
        assertEquals(
                List.of(),
                as(
                        "assay_body",
                        Deeds.person("Jonas Wexler"),
                        "",
                        "with gone as (delete from upload where id = '" + waiting
                                + "' returning id) select id from gone"));
        assertEquals(
                "23503",
                assertThrows(
                                SQLException.class,
                                () -> as("assay_body", author, "", "delete from upload where id = '" + handedIn + "'"))
                        .getSQLState());
    }

    @Test
    void not_even_the_owner_writes_over_what_is_kept() throws SQLException {
        try (Connection all = TestDatabase.asSuperuser();
                Statement s = all.createStatement()) {
            for (String sql : List.of(
                    "update stored_file set media_type = 'text/plain'",
                    "update stored_part set bytes = 'x'",
                    "delete from stored_part",
                    "update upload set name = 'x'",
                    "update attached set audience = 'BODY'",
                    "delete from attached")) {
                assertEquals(
                        BARRED,
                        assertThrows(SQLException.class, () -> s.execute(sql), sql)
                                .getSQLState(),
                        sql);
            }
        }
    }

    @Test
    void bytes_that_somebody_puts_up_meanwhile_stay() throws Exception {
        String hash = Hashes.of(unique());
        String kept = "select count(*) from stored_file where sha256 = '" + hash + "'";
        alone("insert into stored_file values ('" + hash + "', 1, 'text/plain')");
        String another = "insert into upload select gen_random_uuid(), client_id, certification_id, uploaded_by, now(),"
                + " current_date, 'x', '" + hash + "' from upload where id = '" + waiting + "'";
        meanwhile(another, "select cast(forget_stored_file('" + hash + "') as text)");
        assertEquals(List.of("1"), as("assay_body", author, "", kept));

        alone("delete from upload where sha256 = '" + hash + "'");
        alone("delete from stored_file where sha256 = '" + hash + "'");
    }

    @Test
    void what_is_handed_in_meanwhile_is_not_forgotten_and_the_rest_is() throws Exception {
        String other = Uploads.id(CLIENT, e.file, "other.pdf", unique());
        alone("update upload set uploaded_on = '2000-01-01' where id in ('" + waiting + "', '" + other + "')");
        meanwhile(
                "insert into attached select '" + waiting + "', client_id, certification_id, deed_record_id, subject,"
                        + " audience from attached where upload_id = '" + handedIn + "'",
                "select forget_uploads('2000-01-02', 10)");
        String left = "select id from upload where id in ('" + waiting + "', '" + other + "')";
        assertEquals(List.of(waiting), as("assay_body", author, "", left));
        alone("delete from attached where upload_id = '" + waiting + "'");
    }

    /** By the superuser, past the triggers. */
    private static void alone(String sql) throws SQLException {
        try (Connection all = TestDatabase.asSuperuser();
                Statement s = all.createStatement()) {
            s.execute("set session_replication_role = replica");
            s.executeUpdate(sql);
        }
    }

    /** Something that is committed while the body's act already waits for it. */
    private static void meanwhile(String first, String then) throws Exception {
        try (Connection one = TestDatabase.asSuperuser();
                Connection two = TestDatabase.asApp();
                Statement s = one.createStatement();
                Statement waits = two.createStatement()) {
            one.setAutoCommit(false);
            s.executeUpdate(first);
            two.setAutoCommit(false);
            waits.execute("set local role assay_body");
            FutureTask<Boolean> act = new FutureTask<>(() -> waits.execute(then));
            Thread.ofVirtual().start(act);
            while (!act.isDone() && !isWaitedFor(s)) {
                Thread.sleep(20);
            }
            assertFalse(act.isDone(), "it did not wait");
            one.commit();
            act.get();
            two.commit();
        }
    }

    private static boolean isWaitedFor(Statement s) throws SQLException {
        try (ResultSet r = s.executeQuery("select exists (select from pg_locks where not granted"
                + " and pg_backend_pid() = any (pg_blocking_pids(pid)))")) {
            return r.next() && r.getBoolean(1);
        }
    }

    private static void denied(String role, String person, String sql) {
        assertEquals(
                DENIED,
                assertThrows(SQLException.class, () -> as(role, person, "", sql), sql)
                        .getSQLState(),
                role + ": " + sql);
    }

    /** In a transaction that is rolled back. */
    private static List<String> as(String role, String person, String clients, String sql) throws SQLException {
        try (Connection c = TestDatabase.asApp()) {
            c.setAutoCommit(false);
            try (Statement s = c.createStatement()) {
                s.execute("select set_config('role', '%s', true), set_config('assay.clients', '%s', true),"
                                .formatted(role, clients)
                        + " set_config('assay.person', '%s', true)".formatted(person));
                List<String> rows = new ArrayList<>();
                if (s.execute(sql)) {
                    try (ResultSet r = s.getResultSet()) {
                        while (r.next()) {
                            rows.add(r.getString(1));
                        }
                    }
                }
                return rows;
            } finally {
                c.rollback();
            }
        }
    }

    private static byte[] unique() {
        byte[] pdf = Samples.pdf();
        byte[] end = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        byte[] all = java.util.Arrays.copyOf(pdf, pdf.length + end.length);
        System.arraycopy(end, 0, all, pdf.length, end.length);
        return all;
    }
}
