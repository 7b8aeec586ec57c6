package org.assay.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assay.World;
import org.assay.file.Naming;
import org.assay.house.local.Database;
import org.assay.house.local.LocalPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Migrations that rewrite rows, on a database that has some: one of its own on the server of the tests. */
class MigrationWithRowsTest {
    private static final String BEFORE = "46";
    private static final String MARA = "00000000-0000-7000-8000-000000000001";
    private static final String JONAS = "00000000-0000-7000-8000-000000000002";
    private static final String CLIENT = "00000000-0000-7000-8000-000000000011";
    private static final String FILE = "00000000-0000-7000-8000-000000000021";
    private static final String FINDING = "00000000-0000-7000-8000-000000000031";
    private static final List<String> NAMES = List.of(
            "Twin Spaces Ltd",
            "Twin  Spaces Ltd",
            "TWIN SPACES LTD.",
            "Straße AG",
            "Strasse AG",
            "Änne Works",
            "Lone Works");

    private final String database = "migrated_" + System.nanoTime();

    @BeforeEach
    void asItWasBefore() throws SQLException, IOException {
        on("postgres", "create database " + database);
        try (InputStream roles = getClass().getResourceAsStream("/db/roles.sql")) {
            on(database, new String(Objects.requireNonNull(roles).readAllBytes(), StandardCharsets.UTF_8));
        }
        flyway().target(BEFORE).load().migrate();
        on(
                database,
                "insert into person (id, name, version) values ('" + MARA + "', 'Mara  Lindqvíst', 0), ('" + JONAS
                        + "', 'Jonas Wexler', 0)");
        for (int i = 0; i < NAMES.size(); i++) {
            on(
                    database,
                    "insert into client (id, name, country, version) values ('" + client(i) + "', '" + NAMES.get(i)
                            + "', '" + (i == 2 ? "US" : "GB") + "', 0)");
        }
        on(
                database,
                "insert into public_certificate (number, certification_id, holder, country, standard, scope, revision,"
                        + " granted_on, valid_from, valid_until, standing_since) values ('AIMS-2025-0001', gen_random_uuid(),"
                        + " 'Zekâ A.Ş.', 'TR', 'AIMS', 'x', 1, '2025-01-01', '2025-01-01', '2027-12-31', '2025-01-01')");
        on(
                database,
                "insert into kept_form (person_id, address, fields, kept_at) values ('" + MARA + "', '/certifications/"
                        + FILE + "/deeds/answer-finding/" + FINDING + "', '{\"rootCause\":\"newer\"}', now())");
        on(
                database,
                "set session_replication_role = replica; insert into draft (certification_id, deed, subject, client_id,"
                        + " fields, saved_by, saved_on) values " + draft("ApplicationMove.SUBMIT", FILE, JONAS) + ", "
                        + draft("ApplicationMove.HAND_IN_SOA", FILE, MARA) + ", "
                        + draft("FindingMove.ANSWER", FINDING, MARA));
        on(
                database,
                "set session_replication_role = replica; insert into certification (id, client_id, reference, standard, scope,"
                        + " application, opened_on, happenings, version, facts) values ('" + FILE + "', '" + CLIENT
                        + "', 'C-2025-0001', 'AIMS', 'x', 'AGREED', '2025-01-01', 1, 0, '{\"audits\": ["
                        + String.join(", ", look(1, "REVIEWED", 4, ""), look(2, "CONDUCTED", 6, ""))
                        + ", " + look(3, "REPORTED", 4, ", \"approvedBy\": \"" + JONAS + "\"")
                        + ", " + look(4, "IN_PROGRESS", 4, "") + "]}')");
        for (int i = 1; i <= 4; i++) {
            on(
                    database,
                    "set session_replication_role = replica; insert into audit (id, client_id, certification_id, kind, standing)"
                            + " values ('" + audit(i) + "', '" + CLIENT + "', '" + FILE + "', 'STAGE_1', 'REVIEWED')");
        }
        flyway().load().migrate();
    }

    @AfterEach
    void gone() throws SQLException {
        on("postgres", "drop database if exists " + database + " with (force)");
    }

    @Test
    void names_that_look_alike_all_stay_and_are_told_apart_and_found() throws SQLException {
        assertEquals(NAMES, read("select name from client order by id"));
        for (int i = 0; i < NAMES.size(); i++) {
            String row = read("select name_key || '|' || name_found || '|' || shown from client where id = '"
                            + client(i) + "'")
                    .getFirst();
            String name = NAMES.get(i);
            assertEquals(Naming.key(name) + "|" + Naming.found(name) + "|" + name, row);
        }
        assertEquals(
                List.of("0", "1", "0", "0", "1", "0", "0"),
                read("select older::text from client order by id"),
                "of one country");
        assertEquals(List.of(Naming.found("Zekâ A.Ş.")), read("select holder_found from public_certificate"));
        assertEquals(
                List.of(Naming.key("Mara  Lindqvíst")), read("select name_key from person where id = '" + MARA + "'"));
        assertEquals(
                List.of("t"),
                read("select relforcerowsecurity::text from pg_class where relname = 'client'").stream()
                        .map(s -> s.substring(0, 1))
                        .toList());
    }

    @Test
    void what_was_put_aside_is_kept_for_the_same_people_at_the_address_of_its_form() throws SQLException {
        String at = "/certifications/" + FILE + "/deeds/";
        assertEquals(
                List.of(
                        at + "answer-finding/" + FINDING + " " + MARA + " {\"rootCause\":\"newer\"}",
                        at + "hand-in-soa/" + FILE + " " + MARA + " {\"of\":\"ApplicationMove.HAND_IN_SOA\"}",
                        at + "submit-application/" + FILE + " " + JONAS + " {\"of\":\"ApplicationMove.SUBMIT\"}"),
                read("select address || ' ' || person_id || ' ' || fields from kept_form order by address"));
        assertEquals(List.of(CLIENT), read("select distinct client_id::text from kept_form"));
        assertEquals(List.of(), read("select relname from pg_class where relname in ('draft', 'decision_draft')"));
        assertTrue(read("select relforcerowsecurity::text from pg_class where relname = 'kept_form'")
                .getFirst()
                .startsWith("t"));
    }

    /** An audit whose time somebody has looked at: days in quarters, of which the method asks five in all. */
    private static String look(int audit, String standing, int days, String more) {
        return """
                {"id": "%s", "standing": "%s", "timeLook": {"on": "2025-06-02",
                  "now": {"stage1": 0, "stage2": %d, "bounds": {"least": 5}%s}}}""".formatted(audit(audit), standing, days, more);
    }

    private static String audit(int i) {
        return "00000000-0000-7000-8000-00000000004" + i;
    }

    private static String client(int i) {
        return CLIENT.substring(0, CLIENT.length() - 1) + (i + 1);
    }

    private static String draft(String deed, String subject, String by) {
        return "('%s', '%s', '%s', '%s', '{\"of\":\"%s\"}', '%s', '2026-11-01')"
                .formatted(FILE, deed, subject, CLIENT, deed, by);
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(url(database), Database.OWNER, World.get("quarkus.flyway.password"))
                .locations("classpath:db/migration")
                .javaMigrations(new NamesAreFolded());
    }

    private static String url(String database) {
        return World.get("quarkus.datasource.jdbc.url").replaceFirst("/[^/?]+(\\?.*)?$", "/" + database + "$1");
    }

    private List<String> read(String sql) throws SQLException {
        try (Connection c = superuser(database);
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (r.next()) {
                rows.add(r.getString(1));
            }
            return rows;
        }
    }

    private static void on(String database, String sql) throws SQLException {
        try (Connection c = superuser(database);
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database), LocalPostgres.SUPERUSER, World.get("test.superuser-password"));
    }
}
