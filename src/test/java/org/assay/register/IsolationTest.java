package org.assay.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.TestDatabase;
import org.assay.file.TookPart;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody gets in: asked of the database itself, with the application's own login. */
@AssayTest
class IsolationTest {
    private static final String DENIED = "42501";

    @Test
    void the_application_signs_in_as_somebody_who_may_nothing() throws SQLException {
        assertEquals(
                List.of("f"),
                asApp("select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles"
                        + " where rolname = current_user"));
        for (String table : tables("true")) {
            assertDenied("select * from " + table);
        }
    }

    @Test
    void every_table_of_a_client_has_row_level_security_forced() throws SQLException {
        assertEquals(
                List.of(),
                tables("(relname = 'client' or exists (select from pg_attribute a where a.attrelid = c.oid"
                        + " and a.attname = 'client_id')) and not (relrowsecurity and relforcerowsecurity)"));
    }

    @Test
    void every_table_of_a_client_has_an_index_that_begins_with_it() throws SQLException {
        assertEquals(
                List.of(),
                tables("exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'client_id' and not"
                        + " exists (select from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum))"));
    }

    @Test
    void a_client_sees_its_own_rows_and_no_others() throws SQLException {
        String mine = Engagement.audited("MINOR").client;
        Engagement.programmed();
        for (String table : List.of("certification", "finding", "audit", "deed_record", "agreement_text")) {
            assertEquals(List.of(mine), asClient(mine, "select distinct client_id::text from " + table), table);
        }
        assertEquals(List.of(mine), asClient(mine, "select id::text from client"));
        assertEquals(List.of(), asClient(UUID.randomUUID().toString(), "select id::text from certification"));
    }

    /** Mail, addresses and what the clock has noted are the body's: a client is told by mail and by its pages. */
    @Test
    void a_client_reads_no_mail_and_no_address() {
        String mine = Engagement.begun().client;
        for (String table : List.of("mail", "mail_wish", "clock_note", "outbox")) {
            SQLException refused =
                    assertThrows(SQLException.class, () -> asClient(mine, "select count(*)::text from " + table));
            assertEquals(DENIED, refused.getSQLState(), table);
        }
    }

    @Test
    void a_client_without_memberships_sees_nothing() throws SQLException {
        Engagement.programmed();
        for (String table : List.of(
                "client",
                "certification",
                "finding",
                "audit",
                "deed_record",
                "letter",
                "change_notice",
                "former_name",
                "suspension",
                "certificate_document")) {
            assertEquals(List.of("0"), inRole("assay_client", "", "select count(*) from " + table), table);
        }
    }

    @Test
    void a_client_reads_no_names_of_staff_no_decisions_and_no_journal() {
        String client = UUID.randomUUID().toString();
        for (String table : List.of(
                "person",
                "sign_in",
                "participation",
                "took_part",
                "decision",
                "decision_word",
                "booking",
                "tie",
                "journal")) {
            assertEquals(
                    DENIED,
                    assertThrows(SQLException.class, () -> asClient(client, "select 1 from " + table))
                            .getSQLState(),
                    table);
        }
    }

    @Test
    void a_client_reads_what_it_said_of_itself_and_nobody_s_name_or_address() throws SQLException {
        String client = UUID.randomUUID().toString();
        assertEquals(List.of("0"), asClient(client, "select count(people) from enquiry"));
        for (String column : List.of("contact", "email", "organisation", "closed_why", "answered_by")) {
            assertEquals(
                    DENIED,
                    assertThrows(SQLException.class, () -> asClient(client, "select " + column + " from enquiry"))
                            .getSQLState(),
                    column);
        }
    }

    @Test
    void a_client_and_the_public_write_nothing() throws SQLException {
        for (String table : tables("true")) {
            for (String role : List.of("assay_client", "assay_public")) {
                assertEquals(
                        List.of("f"),
                        asApp("select has_table_privilege('" + role + "', '" + table
                                + "', 'insert, update, delete, truncate')"),
                        role + " on " + table);
            }
        }
    }

    @Test
    void the_journal_can_be_changed_by_nobody() throws SQLException {
        for (String change : List.of("update journal set body = ''", "delete from journal", "truncate journal")) {
            assertDenied(change);
            assertEquals(
                    DENIED,
                    assertThrows(SQLException.class, () -> inRole("assay_body", "", change))
                            .getSQLState());
        }
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement()) {
            assertThrows(SQLException.class, () -> s.execute("delete from journal"));
            assertThrows(SQLException.class, () -> s.execute("truncate journal"));
        }
    }

    @Test
    void a_decision_by_its_own_auditor_fails_in_the_database_too() throws SQLException {
        String file = Engagement.audited().file;
        String insert = ("insert into decision (id, client_id, certification_id, standing, verb, requested_by,"
                        + " requested_on, request, decided_by, decided_on, reason) select gen_random_uuid(), client_id,"
                        + " certification_id, 'DECIDED', 'REFUSE', person_id, current_date, '', person_id, current_date, 'x'"
                        + " from participation where certification_id = '%s'")
                .formatted(file);
        SQLException refused = assertThrows(SQLException.class, () -> inRole("assay_body", "", insert));
        assertTrue(String.valueOf(refused.getMessage()).contains("took part in the audit"), refused.toString());
    }

    @Test
    void the_database_holds_a_decision_against_whoever_the_rules_say_took_part() throws SQLException {
        String file = Engagement.audited().file;
        String took =
                "select how || ' ' || count(*) from took_part where certification_id = '" + file + "' group by how";
        List<String> audited = inRole("assay_body", "", took);
        assertEquals(1, audited.size(), "Nobody has visited, verified or withdrawn yet: " + audited);
        assertTrue(audited.getFirst().startsWith("AUDITED "), audited.toString());
        String hedda = "(select id from person where name = 'Hedda Strand')";
        String decided =
                ("insert into decision (id, client_id, certification_id, standing, verb, requested_by, requested_on,"
                                + " request, decided_by, decided_on, reason) select gen_random_uuid(), client_id, id, 'DECIDED',"
                                + " 'REFUSE', %s, current_date, '', %s, current_date, 'x' from certification where id = '%s'")
                        .formatted(hedda, hedda, file);
        for (TookPart.How how : TookPart.How.values()) {
            String takes = ("insert into took_part (id, client_id, certification_id, person_id, how)"
                            + " select gen_random_uuid(), client_id, id, %s, '%s' from certification where id = '%s'")
                    .formatted(hedda, how, file);
            SQLException refused =
                    assertThrows(SQLException.class, () -> inRole("assay_body", "", takes, decided), how.name());
            assertTrue(String.valueOf(refused.getMessage()).contains("took part in the audit"), refused.toString());
        }
    }

    @Test
    void a_client_reads_no_record_that_is_not_meant_for_it() throws SQLException {
        Engagement e = Engagement.audited();
        List<String> audiences = asClient(e.client, "select distinct audience from deed_record");
        assertEquals(List.of("CLIENT"), audiences);
        assertEquals(
                List.of("BODY", "CLIENT", "TEAM"),
                inRole("assay_body", "", "select distinct audience from deed_record order by 1"));
    }

    @Test
    void nobody_is_booked_twice_on_a_day() throws SQLException {
        Engagement e = Engagement.audited();
        String twice = "insert into booking select '" + e.stage1()
                + "', client_id, person_id, part, first_day, last_day"
                + " from booking where audit_id = '" + e.stage2() + "' and person_id <> (select person_id from booking"
                + " where audit_id = '" + e.stage1() + "')";
        assertEquals(List.of(), inRole("assay_body", "", twice));
        String again = "update booking set first_day = '" + e.stage2Day + "', last_day = '" + e.stage2Day
                + "' where audit_id = '" + e.stage1() + "'";
        assertEquals(
                "23P01",
                assertThrows(SQLException.class, () -> inRole("assay_body", "", again))
                        .getSQLState());
    }

    @AfterEach
    void today() {
        Town.on(null);
    }

    private static List<String> tables(String where) throws SQLException {
        try (Connection c = TestDatabase.asSuperuser()) {
            List<String> found = rows(
                    c,
                    "select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' and "
                            + where + " order by 1");
            assertFalse(where.equals("true") && found.size() < 10, "the tables are there");
            return found;
        }
    }

    private static void assertDenied(String sql) {
        assertEquals(DENIED, assertThrows(SQLException.class, () -> asApp(sql)).getSQLState(), sql);
    }

    private static List<String> asApp(String sql) throws SQLException {
        try (Connection c = TestDatabase.asApp()) {
            return rows(c, sql);
        }
    }

    private static List<String> asClient(String client, String sql) throws SQLException {
        return inRole("assay_client", "{" + client + "}", sql);
    }

    private static List<String> inRole(String role, String clients, String... sql) throws SQLException {
        try (Connection c = TestDatabase.asApp()) {
            c.setAutoCommit(false);
            rows(
                    c,
                    "select set_config('role', '%s', true), set_config('assay.clients', '%s', true)"
                            .formatted(role, clients));
            try {
                for (String before : List.of(sql).subList(0, sql.length - 1)) {
                    try (Statement s = c.createStatement()) {
                        s.execute(before);
                    }
                }
                return rows(c, sql[sql.length - 1]);
            } finally {
                c.rollback();
            }
        }
    }

    private static List<String> rows(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement()) {
            List<String> rows = new ArrayList<>();
            if (s.execute(sql)) {
                try (ResultSet r = s.getResultSet()) {
                    while (r.next()) {
                        rows.add(r.getString(1));
                    }
                }
            }
            return rows;
        }
    }
}
