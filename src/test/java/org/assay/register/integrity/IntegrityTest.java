package org.assay.register.integrity;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.story.Deeds.ground;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.TestDatabase;
import org.assay.desk.integrity.Examining;
import org.assay.desk.upload.Samples;
import org.assay.house.local.SignIn;
import org.assay.register.Tx;
import org.assay.story.Caller;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Prints;
import org.assay.story.Town;
import org.assay.story.Uploads;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is changed behind the journal's back is named by whoever compares; and nothing is named that nobody changed. */
@AssayTest
class IntegrityTest {
    private static @Nullable String eventful;

    @Inject
    Examining examining;

    @Inject
    ComparingAStream comparing;

    @Inject
    Tx tx;

    /** A certificate that was granted and then suspended, with a nonconformity, papers and letters. */
    private static String file() {
        if (eventful == null) {
            Engagement e = Engagement.readyToDecide("MAJOR");
            e.answered(e.finding("F-1"), true);
            Map<String, Object> policy = new HashMap<>(Papers.document("POLICY"));
            policy.put("files", Uploads.named(Uploads.id(CLIENT, e.file, "policy.pdf", Samples.pdf())));
            e.done(CLIENT, "hand-in-document", policy);
            Map<String, Object> request = Map.of("verb", "GRANT", "why", "The team recommends it.");
            Caller.as(BOTH).postTo(e.file, "/decision-requests", request).then().statusCode(201);
            Caller.as(DECISION_MAKER)
                    .decide(e.file, "GRANT", sufficient())
                    .then()
                    .statusCode(201);
            Map<String, Object> late = new HashMap<>(ground("CLIENT_ASKED"));
            late.putAll(Map.of("fault", "BODY", "deviation", "The visit was put off by the body."));
            Caller.as(DECISION_MAKER).decide(e.file, "SUSPEND", late).then().statusCode(201);
            Prints.await();
            eventful = e.file;
        }
        return eventful;
    }

    @AfterEach
    void today() {
        Town.on(null);
    }

    private static List<String> compared(String file) {
        return Caller.as(ASSESSOR)
                .post("/certifications/" + file + "/examination", Map.of())
                .then()
                .statusCode(200)
                .extract()
                .path("words");
    }

    @Test
    void nothing_differs_where_nobody_has_changed_anything() {
        assertEquals(List.of(), compared(file()));
    }

    /** Also what other tests have made, as far as they have run here. */
    @Test
    void nothing_differs_in_anything_that_was_done_by_the_doors() throws SQLException {
        file();
        String all = Tampering.value("select string_agg(s::text, ',') from (select id as s from certification union"
                + " select stream from journal) one where s not in (select stream from difference)");
        List<String> differing = Stream.of(all.split(",", -1))
                .map(UUID::fromString)
                .filter(s -> !Town.gaveWay(s))
                .flatMap(s -> examining.look(s).stream().map(d -> s + " " + d.kind() + " " + d.words()))
                .limit(60)
                .toList();
        assertEquals("", String.join("\n", differing));
    }

    /** Table, its rows, what is done to them, and the beginning of what is named. {@code FILE} stands for the file's id. */
    static Stream<Arguments> changes() {
        String journal = "stream = 'FILE'";
        String last = "stream = 'FILE' and seq = (select max(seq) from journal where stream = 'FILE')";
        String own = "certification_id = 'FILE'";
        String bytes = "sha256 in (select sha256 from upload where " + own + ")";
        return Stream.of(
                Arguments.of(
                        "stored_part",
                        bytes,
                        "update stored_part set bytes = set_byte(bytes, 3, 7) where ROWS",
                        "“policy.pdf”, handed in on"),
                Arguments.of("stored_part", bytes, "delete from stored_part where ROWS", "“policy.pdf”, handed in on"),
                Arguments.of(
                        "upload", own, "update upload set name = 'other.pdf' where ROWS", "“policy.pdf”, handed in on"),
                Arguments.of(
                        "attached",
                        own,
                        "update attached set audience = 'BODY' where ROWS",
                        "“policy.pdf”, handed in on"),
                Arguments.of("attached", own, "delete from attached where ROWS", "“policy.pdf”, handed in on"),
                Arguments.of(
                        "journal",
                        journal,
                        "update journal set body = replace(body, 'SUBMITTED', 'ACCEPTED') where ROWS and seq = 2",
                        "The hash of entry no. 2"),
                Arguments.of(
                        "journal",
                        journal,
                        "update journal set hash = repeat('0', 64) where ROWS and seq = 2",
                        "The hash of entry no. 2"),
                Arguments.of(
                        "journal", journal, "delete from journal where ROWS and seq = 2", "Entry no. 2 is not there"),
                Arguments.of("journal", journal, "delete from journal where " + last, "The end is not there"),
                Arguments.of("journal", journal, "delete from journal where ROWS", "All "),
                Arguments.of(
                        "journal",
                        journal,
                        "update journal set at = at - interval '1 day' where ROWS and seq = 3",
                        "Beside entry no. 3, the time"),
                Arguments.of(
                        "journal",
                        journal,
                        "update journal set recorded_on = recorded_on - 1 where ROWS and seq = 3",
                        "Beside entry no. 3, the day"),
                Arguments.of(
                        "journal",
                        journal,
                        "update journal set client_id = gen_random_uuid() where ROWS and seq = 3",
                        "Beside entry no. 3, the client"),
                Arguments.of(
                        "certification",
                        "id = 'FILE'",
                        "update certification set facts = replace(facts, 'F-1', 'F-2') where ROWS",
                        "Facts of the file, nonconformities"),
                Arguments.of(
                        "certification",
                        "id = 'FILE'",
                        "update certification set facts = replace(facts, '\"scope\":\"', '\"scope\":\"Some ') where ROWS",
                        "The document of the file"),
                Arguments.of(
                        "certification",
                        "id = 'FILE'",
                        "update certification set facts = left(facts, 99) where ROWS",
                        "The facts that are kept of the file cannot be read"),
                Arguments.of(
                        "certification",
                        "id = 'FILE'",
                        "update certification set valid_until = valid_until + 1 where ROWS",
                        "The file's own row, valid until"),
                Arguments.of(
                        "deed_record",
                        own,
                        "update deed_record set content = replace(content, 'e', 'i') where ROWS and deed = 'ApplicationMove.SUBMIT'",
                        "The record of “submit”"),
                Arguments.of(
                        "deed_record",
                        own,
                        "delete from deed_record where ROWS and deed = 'CertificationMove.SUSPEND'",
                        "The record of “Suspend”"),
                Arguments.of(
                        "finding",
                        own,
                        "update finding set statement = 'Nothing was wrong.' where ROWS",
                        "Finding “F-1”"),
                Arguments.of("finding", own, "delete from finding where ROWS", "Finding “F-1”"),
                Arguments.of(
                        "decision",
                        own,
                        "update decision set reason = 'Because.' where ROWS and verb = 'SUSPEND'",
                        "The decision of"),
                Arguments.of(
                        "decision",
                        own,
                        "update decision set fault = 'CLIENT' where ROWS and verb = 'SUSPEND'",
                        "The decision of"),
                Arguments.of(
                        "decision",
                        own,
                        "update decision set deviation = 'The client put it off.' where ROWS and verb = 'SUSPEND'",
                        "The decision of"),
                Arguments.of(
                        "decision",
                        own,
                        "update decision set decided_on = decided_on + 1 where ROWS and verb = 'SUSPEND'",
                        "Decision “Suspend”, day of the decision"),
                Arguments.of(
                        "decision_letter",
                        own,
                        "update decision_letter set content = '{}' where ROWS",
                        "What the client was told"),
                Arguments.of(
                        "decision_sheet",
                        own,
                        "update decision_sheet set content = '{}' where ROWS",
                        "What was shown for"),
                Arguments.of("suspension", own, "update suspension set lifted = since where ROWS", "Suspension"),
                Arguments.of(
                        "participation",
                        own,
                        "delete from participation where ROWS and part = 'LEAD_AUDITOR'",
                        "Part in an audit “lead auditor”"),
                Arguments.of(
                        "audit",
                        own,
                        "update audit set last_day = last_day + 1 where ROWS and kind = 'STAGE_2'",
                        "Audit “Stage 2”"),
                Arguments.of(
                        "booking",
                        "audit_id in (select id from audit where certification_id = 'FILE')",
                        "update booking set part = 'TRAINEE' where ROWS",
                        "Booking"),
                Arguments.of(
                        "public_certificate",
                        own,
                        "update public_certificate set suspended_from = null where ROWS",
                        "The public register, suspended from"),
                Arguments.of(
                        "public_certificate",
                        own,
                        "update public_certificate set holder = 'Somebody Else Ltd' where ROWS",
                        "The public register, holder"),
                Arguments.of(
                        "public_certificate",
                        own,
                        "delete from public_certificate where ROWS",
                        "The certificate is granted, and the public register does not show it"),
                Arguments.of(
                        "took_part",
                        own,
                        "delete from took_part where ROWS and how = 'AUDITED'",
                        "Part in what a decision rests on"),
                Arguments.of(
                        "paper",
                        own,
                        "update paper set audience = case audience when 'BODY' then 'CLIENT' else 'BODY' end where ROWS",
                        "“"),
                Arguments.of(
                        "paper",
                        own,
                        "update paper set sha256 = repeat('0', 64) where ROWS and kind = 'CERTIFICATE'",
                        "“certificate”"),
                Arguments.of(
                        "paper",
                        own,
                        "delete from paper where ROWS and kind = 'CERTIFICATE'",
                        "A paper that was drawn up"),
                Arguments.of(
                        "blob",
                        "sha256 in (select sha256 from paper where certification_id = 'FILE' and kind = 'CERTIFICATE')",
                        "update blob set bytes = set_byte(bytes, 99, 0) where ROWS",
                        "“certificate”"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_is_named(String table, String rows, String sql, String named) throws SQLException {
        String id = file();
        String which = rows.replace("FILE", id);
        try (Tampering _ =
                Tampering.with(table, which, sql.replace("ROWS", which).replace("FILE", id))) {
            assertTrue(
                    compared(id).stream().anyMatch(w -> w.startsWith(named)),
                    () -> named + " is not among " + compared(id));
            Caller.as(ASSESSOR).get("/certifications/" + id + "/journal").then().statusCode(200);
            Caller.as(ADMINISTRATOR)
                    .get("/integrity")
                    .then()
                    .statusCode(200)
                    .body("open.words", hasItem(startsWith(named)));
        }
        assertEquals(List.of(), compared(id));
    }

    /** Who may come in and for whom stands in the journals of persons and clients. */
    @Test
    void whoever_is_let_in_beside_the_journal_is_named() throws SQLException {
        UUID auditor = UUID.fromString(Deeds.person("Soren Adeyemi"));
        UUID decider = UUID.fromString(Deeds.person("Hedda Strand"));
        UUID client = UUID.fromString(
                Tampering.value("select client_id::text from membership where ended_on is null order by id limit 1"));
        UUID commercial = UUID.fromString(Deeds.person("Gerrit Almquist"));
        Caller.as(SignIn.COMMERCIAL).get("/price-lists").then().statusCode(200);
        for (UUID stream : List.of(auditor, decider, client, commercial)) {
            assertEquals(List.of(), examining.look(stream));
        }
        String moved = "person_id in ('" + auditor + "', '" + decider + "')";
        try (Tampering _ =
                Tampering.with("sign_in", moved, "update sign_in set person_id = '" + decider + "' where " + moved)) {
            assertTrue(named(auditor, "Sign-ins or memberships that last"));
            assertTrue(named(decider, "the journal knows nothing of it"));
        }
        String swapped = "person_id = '" + auditor + "'";
        try (Tampering _ =
                Tampering.with("sign_in", swapped, "update sign_in set username = 'somebody.else' where " + swapped)) {
            assertTrue(named(auditor, "was changed"));
        }
        String members = "client_id = '" + client + "'";
        try (Tampering _ = Tampering.with(
                "membership",
                members,
                "insert into membership (id, client_id, person_id, since) values (gen_random_uuid(), '" + client
                        + "', '" + decider + "', current_date)")) {
            assertTrue(named(client, "the journal knows nothing of it"));
        }
        try (Tampering _ = Tampering.with("membership", members, "delete from membership where " + members)) {
            assertTrue(named(client, "Sign-ins or memberships that last"));
        }
        String prices = "person_id = '" + commercial + "'";
        try (Tampering _ = Tampering.with("knows_prices", prices, "delete from knows_prices where " + prices)) {
            assertTrue(named(commercial, "has read prices"));
        }
        for (UUID stream : List.of(auditor, decider, client, commercial)) {
            assertEquals(List.of(), examining.look(stream));
        }
    }

    @Test
    void a_name_that_was_changed_beside_the_journal_is_named() throws SQLException {
        UUID person = entered("/persons", Map.of("name", "Orla Tennant"));
        UUID client = entered(
                "/clients", Map.of("name", "Tennant Forge " + person, "country", "IE", "registryNumber", "77-1"));
        String one = "id = '" + person + "'";
        String other = "id = '" + client + "'";
        assertEquals(List.of(), examining.look(person));
        assertEquals(List.of(), examining.look(client));
        try (Tampering _ = Tampering.with("person", one, "update person set name = 'Hedda Strand' where " + one)) {
            assertTrue(named(person, "The name of the person was changed"));
        }
        for (String change :
                List.of("country = 'US'", "registry_number = '77-2'", "name = 'Another'", "contact = 'x'")) {
            try (Tampering _ = Tampering.with("client", other, "update client set " + change + " where " + other)) {
                assertTrue(named(client, "What was entered of the client was changed"));
                assertEquals(
                        List.of(Difference.Kind.ROW),
                        examining.look(client).stream()
                                .map(Difference::kind)
                                .distinct()
                                .toList());
            }
        }
        try (Tampering _ = Tampering.with("client", other, "update client set shown = 'Another' where " + other)) {
            assertTrue(named(client, "for lists is another one"));
        }
        entered("/persons/" + person + "/name", Map.of("name", "Orla Tennant-Reyes"));
        entered("/clients/" + client + "/correction", Map.of("name", "Tennant Foundry " + person, "country", "IE"));
        assertEquals(List.of(), examining.look(person));
        assertEquals(List.of(), examining.look(client));
    }

    /** Whoever corrects it waits meanwhile: what was changed between two readings would look like tampering. */
    @Test
    void a_client_is_held_while_it_is_compared() {
        UUID client = entered("/clients", Map.of("name", "Held Forge " + UUID.randomUUID(), "country", "IE"));
        String take = "select 1 from client where id = '" + client + "' for update nowait";
        tx.act(() -> {
            assertEquals(List.of(), comparing.compare(client));
            try (Connection c = TestDatabase.asSuperuser();
                    Statement s = c.createStatement()) {
                SQLException held = assertThrows(SQLException.class, () -> s.execute(take));
                assertEquals("55P03", held.getSQLState(), held::getMessage);
            }
            return true;
        });
    }

    private static UUID entered(String path, Map<String, Object> what) {
        Response answer = Caller.as(ADMINISTRATOR).post(path, what);
        assertTrue(answer.statusCode() < 300, answer::asString);
        return UUID.fromString(answer.path("id"));
    }

    private boolean named(UUID stream, String words) {
        List<String> all = examining.look(stream).stream().map(d -> d.words()).toList();
        assertTrue(all.stream().anyMatch(w -> w.contains(words)), () -> words + " is not among " + all);
        return true;
    }

    @Test
    void a_journal_that_is_gone_is_told_as_broken_and_takes_no_page_down() throws SQLException {
        String id = file();
        String rows = "stream = '" + id + "'";
        try (Tampering _ = Tampering.with("journal", rows, "delete from journal where " + rows)) {
            Caller.as(ASSESSOR)
                    .get("/certifications/" + id + "/journal")
                    .then()
                    .statusCode(200)
                    .body("whole", equalTo(false))
                    .body("broken", hasItem(startsWith("All ")));
            takesNoPageDown(id, "All ");
        }
    }

    /** The file, its journal as a page and as a text, and what compares: whoever opens them. */
    private static void takesNoPageDown(String id, String told) {
        for (SignIn who : List.of(ADMINISTRATOR, ASSESSOR, CLIENT)) {
            try (Browserless signedIn = Browserless.signIn(who, "/")) {
                for (String page : List.of(
                        "/certifications/" + id,
                        "/certifications/" + id + "/journal",
                        "/certifications/" + id + "/journal.txt",
                        "/certifications/" + id + "/journal/text",
                        "/certifications/" + id + "/records",
                        "/integrity",
                        "/")) {
                    int status = signedIn.get(page).statusCode();
                    assertTrue(status == 200 || status == 403 || status == 404 || status == 503, who + page + status);
                }
                if (who == ASSESSOR) {
                    String journal =
                            signedIn.get("/certifications/" + id + "/journal").body();
                    assertTrue(journal.contains(told), journal);
                }
            }
        }
    }

    /** What is no JSON at all is told as broken on the page, and takes no list and no clock down. */
    @ParameterizedTest
    @CsvSource({
        "certification, id, facts, ''",
        "certification, id, facts, '{\"id\":'",
        "certification, id, facts, '{}'",
        "deed_record, certification_id, content, '{\"form\"'"
    })
    void what_is_no_json_any_more_is_told_as_broken(String table, String key, String column, String content)
            throws SQLException {
        String id = file();
        String rows = key + " = '" + id + "'";
        try (Tampering _ = Tampering.with(
                table, rows, "update " + table + " set " + column + " = '" + content + "' where " + rows)) {
            assertFalse(compared(id).isEmpty());
            for (SignIn who : List.of(ADMINISTRATOR, DECISION_MAKER, CLIENT)) {
                try (Browserless signedIn = Browserless.signIn(who, "/")) {
                    for (String page : who == CLIENT ? List.of("/") : List.of("/", "/due")) {
                        assertEquals(200, signedIn.get(page).statusCode(), page);
                    }
                    String page = "/certifications/" + id + (table.equals("certification") ? "" : "/records");
                    HttpResponse<String> told = signedIn.get(page);
                    assertEquals(503, told.statusCode());
                    assertTrue(told.body().contains("What is kept here is broken"), told.body());
                }
            }
            if (table.equals("certification")) {
                Caller.as(ADMINISTRATOR)
                        .get("/certifications/" + id)
                        .then()
                        .statusCode(503)
                        .body("type", equalTo("urn:assay:problem:unreadable"));
            }
            Caller.as(ASSESSOR).get("/certifications/" + id + "/journal").then().statusCode(200);
        }
        assertEquals(List.of(), compared(id));
    }

    /** The end of the chain and the file's own knowledge of it are put back by some entries: facts and papers tell. */
    @Test
    void an_end_that_was_cut_off_together_with_the_head_is_named_by_what_is_left() throws SQLException {
        String id = file();
        String rows = "id = '" + id + "'";
        int suspended = Integer.parseInt(Tampering.value("select max(seq) from journal where stream = '" + id
                + "' and body like '%CertificationMove.SUSPEND%'"));
        try (Tampering _ = Tampering.with(
                        "certification",
                        rows,
                        "update certification c set journal_seq = j.seq, journal_hash = j.hash from journal j where c."
                                + rows + " and j.stream = c.id and j.seq = " + (suspended - 1));
                Tampering _ = Tampering.with(
                        "journal",
                        "stream = '" + id + "'",
                        "delete from journal where stream = '" + id + "' and seq >= " + suspended)) {
            List<String> named = compared(id);
            assertTrue(named.stream().noneMatch(w -> w.contains("entry no.")), named.toString());
            takesNoPageDown(id, "The file has seen");
            assertTrue(named.stream().anyMatch(w -> w.startsWith("The file has seen")), named.toString());
            assertTrue(
                    named.stream().anyMatch(w -> w.startsWith("The journal knows nothing of the record of “Suspend”")),
                    named.toString());
        }
    }

    /** A whole new chain fits itself: what it tells otherwise than rows do is named, and the list of heads of a day before. */
    @Test
    void a_chain_that_was_computed_anew_is_named_by_rows_and_by_a_list_of_heads() throws SQLException {
        String id = file();
        examining.next();
        String listed = Tampering.value("select count(*) from head_of_a_day where stream = '" + id + "'");
        String anew =
                "do $$ declare e record; p text := ''; h text; begin for e in select * from journal where stream = '"
                        + id
                        + "' order by seq loop h := encode(sha256(convert_to(p || e.body, 'UTF8')), 'hex');"
                        + " update journal set prev = p, hash = h where stream = e.stream and seq = e.seq; p := h; end loop;"
                        + " update certification set journal_hash = p where id = '" + id + "'; end $$";
        try (Tampering _ = Tampering.with(
                        "certification",
                        "id = '" + id + "'",
                        "update certification set journal_hash = 'x' where id = '" + id + "'");
                Tampering chain = Tampering.with(
                        "journal",
                        "stream = '" + id + "'",
                        "update journal set body = replace(body, 'CLIENT_ASKED', 'OTHER') where stream = '" + id
                                + "'")) {
            chain.run(anew);
            List<String> named = compared(id);
            assertTrue(named.stream().noneMatch(w -> w.startsWith("The hash of")), named.toString());
            assertTrue(
                    named.stream().anyMatch(w -> w.startsWith("Facts of the file, certification, suspensions")),
                    named.toString());
            if (!"0".equals(listed)) {
                assertTrue(named.stream().anyMatch(w -> w.contains("list of heads")), named.toString());
            }
        }
    }

    @Test
    void the_end_of_a_persons_journal_and_her_competence_are_compared() throws SQLException {
        file();
        String person = Tampering.value("select person_id from competence where recorded_on = (select max(recorded_on)"
                + " from competence) limit 1");
        UUID stream = UUID.fromString(person);
        assertEquals(List.of(), examining.look(stream));
        String rows = "stream = '" + person + "'";
        try (Tampering _ = Tampering.with(
                "journal",
                rows,
                "delete from journal j where " + rows + " and seq = (select max(seq) from journal where " + rows
                        + ")")) {
            assertTrue(examining.look(stream).stream().anyMatch(d -> d.words().startsWith("The end is not there")));
        }
        String hers = "person_id = '" + person + "'";
        try (Tampering _ = Tampering.with(
                "competence", hers, "update competence set valid_from = valid_from - 400 where " + hers)) {
            assertTrue(examining.look(stream).stream().anyMatch(d -> d.kind() == Difference.Kind.PERSON));
        }
        try (Tampering _ = Tampering.with("competence", hers, "delete from competence where " + hers)) {
            assertTrue(examining.look(stream).stream().anyMatch(d -> d.kind() == Difference.Kind.PERSON));
        }
        assertEquals(List.of(), examining.look(stream));
    }

    @Test
    void the_public_is_told_that_the_body_cannot_tell_and_never_a_wrong_standing() throws SQLException {
        String id = file();
        String rows = "certification_id = '" + id + "'";
        String number = Tampering.value("select number from public_certificate where " + rows);
        for (String sql : List.of(
                "update public_certificate set suspended_from = null where ",
                "delete from public_certificate where ")) {
            try (Tampering _ = Tampering.with("public_certificate", rows, sql + rows)) {
                for (String type : List.of("text/html", "application/json")) {
                    RestAssured.given()
                            .accept(type)
                            .get("/verify/" + number)
                            .then()
                            .statusCode(503);
                }
                RestAssured.given()
                        .accept("text/html")
                        .get("/register?q=" + number)
                        .then()
                        .statusCode(200);
            }
        }
        RestAssured.given()
                .accept("application/json")
                .get("/verify/" + number)
                .then()
                .statusCode(200)
                .body("standing", equalTo("SUSPENDED"));
        RestAssured.given()
                .accept("application/json")
                .get("/verify/AIMS-1999-0001")
                .then()
                .statusCode(404);
    }

    @Test
    void a_list_of_heads_is_kept_and_a_change_of_it_is_named() throws SQLException {
        file();
        while (Integer.parseInt(Tampering.value("select count(*) from heads_of_a_day")) == 0) {
            examining.next();
        }
        assertEquals(List.of(), examining.look(Heads.STREAM));
        String day = Tampering.value("select max(day)::text from heads_of_a_day");
        Caller.as(ASSESSOR).get("/integrity/heads/" + day + ".txt").then().statusCode(200);
        Caller.as(CLIENT).get("/integrity/heads/" + day + ".txt").then().statusCode(403);
        String rows = "day = '" + day + "'";
        try (Tampering _ =
                Tampering.with("head_of_a_day", rows, "update head_of_a_day set seq = seq + 1 where " + rows)) {
            assertTrue(examining.look(Heads.STREAM).stream()
                    .anyMatch(d -> d.words().contains("was changed")));
        }
        assertEquals(List.of(), examining.look(Heads.STREAM));
    }

    @Test
    void every_entry_moves_the_end_that_its_file_knows_whoever_writes_it() throws SQLException {
        String id = file();
        String rows = "stream = '" + id + "'";
        try (Tampering _ = Tampering.with(
                        "certification",
                        "id = '" + id + "'",
                        "update certification set scope = scope where id = '" + id + "'");
                Tampering journal = Tampering.with("journal", rows, "update journal set hash = hash where " + rows)) {
            journal.run("set session_replication_role = origin");
            journal.run("insert into journal (stream, seq, client_id, at, recorded_on, prev, hash, body)"
                    + " select stream, seq + 1, client_id, at, recorded_on, hash, 'of an older process', body from journal where "
                    + rows + " order by seq desc limit 1");
            journal.run("set session_replication_role = replica");
            assertEquals(
                    "t",
                    Tampering.value(
                            "select journal_hash = 'of an older process' and journal_seq = (select max(seq) from"
                                    + " journal where stream = c.id) from certification c where id = '" + id + "'"));
        }
        assertEquals(List.of(), compared(id));
    }

    @Test
    void nobody_else_compares() {
        for (var who : List.of(CLIENT, DECISION_MAKER)) {
            Caller.as(who).get("/integrity").then().statusCode(403);
            Caller.as(who)
                    .post("/certifications/" + file() + "/examination", Map.of())
                    .then()
                    .statusCode(403);
        }
    }
}
