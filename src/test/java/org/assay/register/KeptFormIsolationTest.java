package org.assay.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.TestDatabase;
import org.assay.story.Deeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed and not sent is one person's, or one client's people's: asked of the database itself. */
@AssayTest
class KeptFormIsolationTest {
    private static final String DENIED = "42501";
    private static final String OWN = "/isolation/own";
    private static final String SHARED = "/isolation/shared";
    private static final String READ = "select address from kept_form where address like '/isolation/%' order by 1";

    private String author;
    private String reader;
    private String client;
    private String other;

    @BeforeEach
    void kept() throws SQLException {
        author = Deeds.person("Mara Lindqvist");
        reader = Deeds.person("Jonas Wexler");
        client = Deeds.newClient();
        other = Deeds.newClient();
        superuser("insert into kept_form (person_id, address, fields, kept_at, client_id) values ('" + author + "', '"
                + OWN + "', '{}', now(), null), ('" + author + "', '" + SHARED + "', '{}', now(), '" + client + "')");
    }

    @AfterEach
    void gone() throws SQLException {
        superuser("delete from kept_form where address like '/isolation/%'");
    }

    @Test
    void nobody_but_its_author_and_the_people_of_its_client_reads_it() throws SQLException {
        assertEquals(List.of(OWN, SHARED), as("assay_body", author, "", READ));
        assertEquals(List.of(SHARED), as("assay_body", reader, "{" + client + "}", READ));
        assertEquals(List.of(SHARED), as("assay_body", "", "{" + client + "," + other + "}", READ));
        for (String clients : List.of("", "{}", "{" + other + "}", "{" + UUID.randomUUID() + "}")) {
            assertEquals(List.of(), as("assay_body", reader, clients, READ), clients);
            assertEquals(List.of(), as("assay_body", "", clients, READ), clients);
        }
        for (String role : List.of("assay_client", "assay_public", "none")) {
            denied(role, author, "{" + client + "}", READ);
        }
    }

    @Test
    void others_of_the_client_throw_it_away_and_change_nothing() throws SQLException {
        String delete = "with gone as (delete from kept_form where address like '/isolation/%' returning address)"
                + " select address from gone order by 1";
        assertEquals(List.of(SHARED), as("assay_body", reader, "{" + client + "}", delete));
        assertEquals(List.of(), as("assay_body", reader, "{" + other + "}", delete));
        assertEquals(List.of(), as("assay_body", reader, "", delete));
        assertEquals(List.of(OWN, SHARED), as("assay_body", author, "", delete));
        String update =
                "with changed as (update kept_form set fields = '{\"a\":\"b\"}' where address like '/isolation/%'"
                        + " returning address) select address from changed order by 1";
        assertEquals(List.of(), as("assay_body", reader, "{" + client + "}", update));
        assertEquals(List.of(OWN, SHARED), as("assay_body", author, "{" + client + "}", update));
    }

    @Test
    void nobody_lays_a_form_before_the_people_of_another_client_or_under_anothers_name() throws SQLException {
        String insert =
                "insert into kept_form (person_id, address, fields, kept_at, client_id) values ('%s', '/isolation/new',"
                        + " '{}', now(), %s) returning address";
        assertEquals(
                List.of("/isolation/new"),
                as("assay_body", reader, "{" + client + "}", insert.formatted(reader, "'" + client + "'")));
        assertEquals(List.of("/isolation/new"), as("assay_body", reader, "", insert.formatted(reader, "null")));
        denied("assay_body", reader, "", insert.formatted(reader, "'" + client + "'"));
        denied("assay_body", reader, "{" + other + "}", insert.formatted(reader, "'" + client + "'"));
        denied("assay_body", reader, "{" + client + "}", insert.formatted(author, "'" + client + "'"));
        denied(
                "assay_body",
                author,
                "",
                "update kept_form set client_id = '" + other + "' where address = '" + OWN + "'");
    }

    private static void denied(String role, String person, String clients, String sql) {
        assertEquals(
                DENIED,
                assertThrows(SQLException.class, () -> as(role, person, clients, sql), sql)
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

    private static void superuser(String sql) throws SQLException {
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement()) {
            s.executeUpdate(sql);
        }
    }
}
