package org.assay.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.restassured.response.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.TestDatabase;
import org.assay.access.Kept;
import org.assay.access.Role;
import org.assay.api.Forms;
import org.assay.desk.deed.Operation;
import org.assay.house.local.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who of the body reads a client's file: role by role, over every page and every address of the API. */
@AssayTest
class NeedToKnowTest {
    /** Who is in no team of the file; whether her role reads it all the same. */
    private static final Map<SignIn, Boolean> READS = Map.ofEntries(
            Map.entry(SignIn.PROGRAMME_MANAGER, true),
            Map.entry(SignIn.TECHNICAL_REVIEWER, true),
            Map.entry(SignIn.DECISION_MAKER, true),
            Map.entry(SignIn.IMPARTIALITY_OFFICER, true),
            Map.entry(SignIn.COMMERCIAL, false),
            Map.entry(SignIn.LEAD_AUDITOR_2, false),
            Map.entry(SignIn.AUDITOR, false),
            Map.entry(SignIn.TECHNICAL_EXPERT, false),
            Map.entry(SignIn.ADMINISTRATOR, false),
            Map.entry(SignIn.ASSESSOR, false));

    private static @Nullable Engagement known;

    private static Engagement engagement() {
        if (known == null) {
            known = Engagement.audited("MINOR");
            Town.on(null);
        }
        return known;
    }

    @AfterEach
    void asTheOthers() {
        Kept.by(false);
        Town.on(null);
    }

    @Test
    void every_address_of_a_file_shows_it_to_whoever_needs_to_know_and_to_nobody_else() {
        Engagement e = engagement();
        Set<String> addresses = addresses(e);
        List<String> wrong = new ArrayList<>();
        READS.forEach((who, reads) -> {
            Map<String, Integer> before = asked(who, addresses);
            Kept.by(true);
            Map<String, Integer> after = asked(who, addresses);
            Kept.by(false);
            assertTrue(before.size() > 40, before.size() + " addresses");
            before.forEach((address, status) -> {
                int expected = reads || status != 200 ? status : 404;
                int now = after.get(address);
                if (now != expected && !(status != 200 && now == 404)) {
                    wrong.add(who + " " + address + ": " + status + ", then " + now);
                }
            });
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_list_and_no_first_page_names_a_file_that_is_not_hers() {
        Engagement e = engagement();
        for (SignIn who : List.of(SignIn.LEAD_AUDITOR_2, SignIn.ASSESSOR, SignIn.ADMINISTRATOR)) {
            Kept.by(true);
            try (Browserless her = Browserless.signIn(who, "/")) {
                for (String page :
                        List.of("/", "/due", "/due?show=ALL", "/portfolios", "/integrity", "/mail", "/stuck-papers")) {
                    HttpResponse<String> answer = her.get(page);
                    assertTrue(answer.statusCode() < 500, who + page);
                    assertFalse(answer.body().contains(e.file), who + " " + page);
                }
            }
            for (String list : List.of("/certifications", "/certifications?limit=200", "/due", "/decisions")) {
                assertFalse(Caller.as(who).get(list).asString().contains(e.file), who + " " + list);
            }
        }
    }

    @Test
    void no_deed_is_done_on_a_file_that_is_not_hers() {
        Engagement e = engagement();
        String before = Caller.as(SignIn.PROGRAMME_MANAGER).version(e.file);
        Kept.by(true);
        List<String> wrong = new ArrayList<>();
        for (Operation operation : Operation.deeds()) {
            if (operation.roles().contains(Role.LEAD_AUDITOR)) {
                Kept.by(false);
                String subject = Forms.subject(operation, e);
                Kept.by(true);
                int status = tried(operation, e, subject, before);
                if (status != 404) {
                    wrong.add(operation + ": " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(
                404,
                Caller.as(SignIn.LEAD_AUDITOR_2)
                        .postTo(
                                e.file,
                                "/decision-requests",
                                Map.of("verb", "REFUSE", "why", "It was not met."),
                                UUID.randomUUID().toString(),
                                before)
                        .statusCode());
        assertEquals(before, Caller.as(SignIn.PROGRAMME_MANAGER).version(e.file));
    }

    @Test
    void whoever_is_of_the_team_reads_the_file() throws SQLException {
        Engagement e = engagement();
        Kept.by(true);
        assertEquals(404, read(SignIn.AUDITOR, e));
        String stage = rows(e.file, "select id::text from audit").getFirst();
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement()) {
            s.execute("insert into booking (audit_id, client_id, person_id, part, first_day, last_day) values ('"
                    + stage + "', '" + e.client + "', '" + Deeds.person(SignIn.AUDITOR.person())
                    + "', 'AUDITOR', '2031-05-05', '2031-05-05')");
            assertEquals(200, read(SignIn.AUDITOR, e));
            s.execute("delete from booking where first_day = '2031-05-05'");
        }
        assertEquals(404, read(SignIn.AUDITOR, e));
    }

    @Test
    void an_assessor_reads_by_invitation_until_its_last_day_or_its_end() {
        Engagement e = engagement();
        Town.on(LocalDate.of(2026, 3, 2));
        Kept.by(true);
        assertEquals(404, read(SignIn.ASSESSOR, e));
        assertEquals(403, invite(SignIn.ASSESSOR, e, "2026-03-04").statusCode());
        invite(SignIn.PROGRAMME_MANAGER, e, "2026-03-01").then().statusCode(400);
        invite(SignIn.PROGRAMME_MANAGER, e, "2027-03-03").then().statusCode(400);
        String invitation = invite(SignIn.PROGRAMME_MANAGER, e, "2026-03-04")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(200, read(SignIn.ASSESSOR, e));
        Town.on(LocalDate.of(2026, 3, 4));
        assertEquals(200, read(SignIn.ASSESSOR, e));
        Town.on(LocalDate.of(2026, 3, 5));
        assertEquals(404, read(SignIn.ASSESSOR, e));
        Town.on(LocalDate.of(2026, 3, 3));
        assertEquals(200, read(SignIn.ASSESSOR, e));
        Caller.as(SignIn.IMPARTIALITY_OFFICER)
                .post("/certifications/" + e.file + "/readers/" + invitation + "/ending", Map.of())
                .then()
                .statusCode(200);
        assertEquals(404, read(SignIn.ASSESSOR, e));
        assertTrue(Caller.as(SignIn.PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/journal")
                .<Boolean>path("whole"));
    }

    @Test
    void a_page_invites_and_tells_who_looked() {
        Engagement e = engagement();
        Kept.by(true);
        assertEquals(200, read(SignIn.DECISION_MAKER, e));
        assertEquals(404, read(SignIn.TECHNICAL_EXPERT, e));
        Response told = Caller.as(SignIn.IMPARTIALITY_OFFICER).get("/certifications/" + e.file + "/readers");
        List<String> names = told.path("views.name");
        assertTrue(names.contains(SignIn.DECISION_MAKER.person()), names.toString());
        assertFalse(names.contains(SignIn.TECHNICAL_EXPERT.person()), names.toString());
        assertEquals(
                403,
                Caller.as(SignIn.DECISION_MAKER)
                        .get("/certifications/" + e.file + "/readers")
                        .statusCode());
        try (Browserless her = Browserless.signIn(SignIn.IMPARTIALITY_OFFICER, "/certifications/" + e.file)) {
            assertTrue(her.get("/certifications/" + e.file).body().contains(e.file + "/readers"));
            String page = her.get("/certifications/" + e.file + "/readers").body();
            assertTrue(page.contains(SignIn.DECISION_MAKER.person()), page);
            assertTrue(page.contains("Files that wait for an offer"), page);
        }
        Kept.by(false);
        try (Browserless her = Browserless.signIn(SignIn.IMPARTIALITY_OFFICER, "/certifications/" + e.file)) {
            assertFalse(her.get("/certifications/" + e.file).body().contains(e.file + "/readers"));
            assertTrue(her.get("/certifications/" + e.file + "/readers")
                    .body()
                    .contains("everybody of the body reads every file"));
        }
    }

    /** Asked of the database itself, with the application's own login. */
    @Test
    void a_reader_s_role_sees_rows_of_her_files_alone() throws SQLException {
        Engagement mine = engagement();
        List<String> tables = rows(
                "",
                "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname ="
                        + " 'certification_id' where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in"
                        + " ('public_certificate', 'quote')");
        assertTrue(tables.size() > 20, tables.toString());
        for (String table : tables) {
            assertEquals(
                    List.of(),
                    rows(
                            mine.file,
                            "select distinct certification_id::text from " + table
                                    + " where certification_id is distinct from '" + mine.file + "'"),
                    table);
            assertEquals(List.of("0"), rows("", "select count(*)::text from " + table), table);
        }
        assertEquals(List.of(mine.file), rows(mine.file, "select id::text from certification"));
        assertEquals(List.of("0"), rows("", "select count(*)::text from decision_word"));
        assertEquals(List.of("0"), rows("", "select count(*)::text from booking"));
        assertEquals(List.of("0"), rows("", "select count(*)::text from blob"));
        assertEquals(List.of("0"), rows("", "select count(*)::text from stored_file"));
        assertEquals(List.of("0"), rows("", "select count(*)::text from journal where client_id is not null"));
        assertFalse(rows(mine.file, "select seq::text from journal where client_id is not null")
                .isEmpty());
    }

    private static List<String> rows(String file, String sql) throws SQLException {
        try (Connection c = TestDatabase.asApp();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("set local role assay_reader");
            s.execute("select set_config('assay.files', '" + (file.isEmpty() ? "" : "{" + file + "}") + "', true)");
            List<String> found = new ArrayList<>();
            try (ResultSet r = s.executeQuery(sql)) {
                while (r.next()) {
                    found.add(r.getString(1));
                }
            }
            c.rollback();
            return found;
        }
    }

    private static int read(SignIn who, Engagement e) {
        return Caller.as(who).get("/certifications/" + e.file).statusCode();
    }

    private static Response invite(SignIn who, Engagement e, String lastDay) {
        return Caller.as(who)
                .post(
                        "/certifications/" + e.file + "/readers",
                        Map.of(
                                "person",
                                Deeds.person(SignIn.ASSESSOR.person()),
                                "lastDay",
                                lastDay,
                                "why",
                                "The accreditation body samples this file."));
    }

    private static int tried(Operation operation, Engagement e, String subject, String version) {
        return Caller.as(SignIn.LEAD_AUDITOR_2)
                .postTo(
                        e.file,
                        "/deeds/" + operation.path() + "/" + subject,
                        Forms.of(operation),
                        UUID.randomUUID().toString(),
                        version)
                .statusCode();
    }

    /** What every address below a file answers to her, page or API. */
    private static Map<String, Integer> asked(SignIn who, Set<String> addresses) {
        Map<String, Integer> answers = new TreeMap<>();
        try (Browserless her = Browserless.signIn(who, "/")) {
            for (String address : addresses) {
                answers.put(
                        address,
                        address.startsWith("/api/v1/")
                                ? Caller.as(who)
                                        .get(address.substring("/api/v1".length()))
                                        .statusCode()
                                : her.get(address).statusCode());
            }
        }
        return answers;
    }

    private static Set<String> addresses(Engagement e) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.assay.web", "org.assay.api")) {
            if (type.isAnnotatedWith(Path.class)) {
                for (JavaMethod method : type.getMethods()) {
                    if (method.isAnnotatedWith(GET.class)) {
                        String own = method.isAnnotatedWith(Path.class)
                                ? "/" + method.getAnnotationOfType(Path.class).value()
                                : "";
                        found.add((type.getAnnotationOfType(Path.class).value() + own).replace("//", "/"));
                    }
                }
            }
        }
        Set<String> filled = new TreeSet<>();
        found.stream()
                .filter(a -> a.contains("certifications/{id}"))
                .map(a -> a.replace("{id}", e.file)
                        .replace("{audit}", e.stage2())
                        .replace("{deed}", "write-to-client")
                        .replace("{subject}", e.file)
                        .replace("{verb}", "REFUSE"))
                .map(a -> a.replaceAll("\\{number[^}]*}+(\\.pdf)?", "1")
                        .replaceAll("\\{[^}]*}", UUID.randomUUID().toString()))
                .forEach(filled::add);
        return filled;
    }
}
