package org.assay.story;

import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.AUDITOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.TestDatabase;
import org.assay.Tokens;
import org.assay.World;
import org.assay.desk.deed.PuttingUpAFile;
import org.assay.desk.upload.Samples;
import org.assay.house.BodyCalendar;
import org.assay.register.Hashes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files are put up, handed in with a deed, read by whoever may read the deed, and forgotten where nobody hands them in. */
@AssayTest
class AttachmentsStoryTest {
    private static final int HUNG_UP = 499;

    private static final int MOST = 25_000_000;
    private static final int A_DAY = 250_000_000;

    @Inject
    PuttingUpAFile putting;

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_document_is_put_up_handed_in_and_read_by_both_sides() {
        Engagement e = Engagement.agreed();
        byte[] pdf = unique(Samples.pdf());
        var put = Uploads.put(CLIENT, e.file, "../AI policy.pdf", pdf)
                .then()
                .statusCode(201)
                .body("name", equalTo("AI policy.pdf"))
                .body("size", equalTo(pdf.length))
                .body("mediaType", equalTo("application/pdf"))
                .body("sha256", equalTo(Hashes.of(pdf)))
                .header("Location", containsString("/attachments/"));
        String id = put.extract().path("id");
        own(e).body("id", equalTo(List.of(id)));
        open(CLIENT, e, id).then().statusCode(200);
        open(PROGRAMME_MANAGER, e, id).then().statusCode(404);

        e.done(CLIENT, "hand-in-document", document(id));

        own(e).body("size()", equalTo(0));
        for (var reader : List.of(CLIENT, PROGRAMME_MANAGER, ASSESSOR)) {
            var answer = open(reader, e, id);
            answer.then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .header("Content-Disposition", containsString("attachment; filename=\"AI policy.pdf\""))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "default-src 'none'; sandbox")
                    .header("Cache-Control", containsString("no-store"))
                    .header("ETag", "\"" + Hashes.of(pdf) + "\"");
            assertArrayEquals(pdf, answer.asByteArray());
        }
        open(CLIENT_2, e, id).then().statusCode(404);
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/deeds/records")
                .then()
                .body(
                        "find { it.deed == 'ApplicationMove.HAND_IN_DOCUMENT' }.form.files[0].sha256",
                        equalTo(Hashes.of(pdf)))
                .body(
                        "find { it.deed == 'ApplicationMove.HAND_IN_DOCUMENT' }.form.files[0].name",
                        equalTo("AI policy.pdf"));
    }

    @Test
    void evidence_is_handed_in_without_saying_where_it_can_be_seen_and_one_of_both_has_to_be_there() {
        Engagement e = Engagement.audited("MAJOR");
        Town.on(e.stage2Day);
        String finding = e.finding("F-1");
        String shown = Uploads.id(CLIENT, e.file, "before.png", unique(Samples.png()));
        e.done(CLIENT, "answer-finding", finding, with(Papers.answer(), shown));
        e.done(LEAD_AUDITOR, "accept-plan", finding, Deeds.seen(day().toString()));
        e.tries(CLIENT, "hand-in-evidence", finding, Map.of("done", "The programme is drawn from the inventory."))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("records"));
        String photo = Uploads.id(CLIENT, e.file, "photo.jpg", unique(Samples.jpeg()));
        String table =
                Uploads.id(CLIENT, e.file, "inventory", Samples.text("id;system\n1;" + UUID.randomUUID() + "\n2;b\n"));
        e.done(
                CLIENT,
                "hand-in-evidence",
                finding,
                Map.of("done", "The programme is drawn from the inventory.", "files", Uploads.named(photo, table)));
        open(AUDITOR, e, photo).then().statusCode(200).contentType("image/jpeg");
        open(LEAD_AUDITOR, e, table).then().statusCode(200).contentType("text/csv");
    }

    @Test
    void what_cannot_be_handed_in_names_the_field_and_nothing_is_done() {
        Engagement e = Engagement.agreed();
        Engagement other = Engagement.begun();
        String id = Uploads.id(CLIENT, e.file, "policy.pdf", unique(Samples.pdf()));
        String elsewhere = Uploads.id(CLIENT, other.file, "elsewhere.pdf", unique(Samples.pdf()));
        Caller.as(org.assay.house.local.SignIn.ADMINISTRATOR)
                .post("/clients/" + e.client + "/members", Map.of("person", Deeds.person("Tomas Oyelaran")))
                .then()
                .statusCode(201);
        String theirs = Uploads.id(CLIENT_2, e.file, "theirs.pdf", unique(Samples.pdf()));
        refused(e, document(id, id), "files[1]", "named twice");
        refused(e, document(theirs), "files[0]", "You have put up no such file");
        refused(e, document(UUID.randomUUID().toString()), "files[0]", "You have put up no such file");
        refused(e, document(id, elsewhere), "files[1]", "another certification");
        refused(
                e,
                changed(document(id), "files", List.of(Map.of("id", id, "sha256", "0".repeat(64)))),
                "files[0]",
                "by its id alone");
        refused(e, changed(document(id), "files", List.of(Map.of())), "files[0].id", "Name the file");
        e.tries(CLIENT, "hand-in-document", changed(document(id), "files", java.util.Collections.singletonList(null)))
                .then()
                .statusCode(400);
        e.tries(CLIENT, "hand-in-document", changed(document(id), "files", "x"))
                .then()
                .statusCode(400);
        e.done(CLIENT, "hand-in-document", document(id));
        refused(e, document(id), "files[0]", "was handed in already");
        own(e).body("size()", equalTo(0));
    }

    @Test
    void the_same_bytes_are_kept_once_and_the_same_key_puts_up_once() throws SQLException {
        Engagement e = Engagement.begun();
        byte[] bytes = new byte[600_000];
        new Random(7).nextBytes(bytes);
        byte[] pdf = join(Samples.pdf(), bytes);
        String key = UUID.randomUUID().toString();
        String first = Uploads.put(CLIENT, e.file, "a.pdf", pdf, key)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(
                first,
                Uploads.put(CLIENT, e.file, "a.pdf", pdf, key)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        Uploads.put(CLIENT, e.file, "b.pdf", pdf, key).then().statusCode(422);
        String second = Uploads.id(CLIENT, e.file, "b.pdf", pdf);
        assertFalse(first.equals(second));
        String hash = Hashes.of(pdf);
        assertEquals("1", value("select count(*) from stored_file where sha256 = '" + hash + "'"));
        assertEquals("3", value("select count(*) from stored_part where sha256 = '" + hash + "'"));
        assertArrayEquals(pdf, open(CLIENT, e, second).asByteArray());

        Caller.as(CLIENT_2).request().delete(path(e, first)).then().statusCode(404);
        Caller.as(CLIENT).request().delete(path(e, first)).then().statusCode(204);
        open(CLIENT, e, first).then().statusCode(404);
        assertArrayEquals(pdf, open(CLIENT, e, second).asByteArray());
        Caller.as(CLIENT).request().delete(path(e, second)).then().statusCode(204);
        assertEquals("0", value("select count(*) from stored_part where sha256 = '" + hash + "'"));
    }

    @Test
    void what_is_handed_in_is_removed_by_nobody() {
        Engagement e = Engagement.agreed();
        String id = Uploads.id(CLIENT, e.file, "policy.pdf", unique(Samples.pdf()));
        e.done(CLIENT, "hand-in-document", document(id));
        Caller.as(CLIENT).request().delete(path(e, id)).then().statusCode(404);
        Town.on(day().plusDays(400));
        while (putting.forget()) {}
        open(CLIENT, e, id).then().statusCode(200);
    }

    @Test
    void what_nobody_hands_in_goes_after_thirty_days() throws SQLException {
        Engagement e = Engagement.begun();
        byte[] pdf = unique(Samples.pdf());
        String id = Uploads.id(CLIENT, e.file, "forgotten.pdf", pdf);
        Town.on(day().plusDays(30));
        while (putting.forget()) {}
        open(CLIENT, e, id).then().statusCode(200);
        Town.on(day().plusDays(1));
        assertTrue(putting.forget());
        while (putting.forget()) {}
        open(CLIENT, e, id).then().statusCode(404);
        assertEquals("0", value("select count(*) from stored_file where sha256 = '" + Hashes.of(pdf) + "'"));
    }

    @Test
    void a_day_has_room_for_so_much_of_one_person_and_the_next_day_again() throws SQLException {
        Engagement e = Engagement.begun();
        String hash = Hashes.of(unique(Samples.pdf()));
        String person = Deeds.person(CLIENT.person());
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement()) {
            s.execute("insert into stored_file values ('" + hash + "', " + (A_DAY - 100) + ", 'application/pdf')");
            s.execute(
                    "insert into upload (id, client_id, certification_id, uploaded_by, uploaded_at, uploaded_on, name, sha256)"
                            + " values (gen_random_uuid(), '" + e.client + "', '" + e.file + "', '" + person
                            + "', now(), '" + day()
                            + "', 'much.pdf', '" + hash + "')");
            says(
                    Uploads.put(CLIENT, e.file, "one-more.pdf", unique(Samples.pdf())),
                    400,
                    "You have put up 250 MB today");
            own(e).body("size()", equalTo(1));
            Town.on(day().plusDays(1));
            Uploads.id(CLIENT, e.file, "one-more.pdf", unique(Samples.pdf()));
            s.execute("delete from upload where sha256 = '" + hash + "'");
            s.execute("delete from stored_file where sha256 = '" + hash + "'");
        }
    }

    @Test
    void a_file_comes_out_with_an_ending_of_its_kind() {
        Engagement e = Engagement.begun();
        String id = Uploads.put(CLIENT, e.file, "evidence.vbs", Samples.text("Set all = 1\nand nothing else"))
                .then()
                .statusCode(201)
                .body("name", equalTo("evidence.vbs.txt"))
                .extract()
                .path("id");
        open(CLIENT, e, id)
                .then()
                .header("Content-Disposition", containsString("attachment; filename=\"evidence.vbs.txt\""));
    }

    @Test
    void what_is_not_taken_says_why() {
        Engagement e = Engagement.begun();
        says(Uploads.put(CLIENT, e.file, "policy.pdf", new byte[0]), 400, "empty");
        says(Uploads.put(CLIENT, e.file, "policy.pdf", Samples.program()), 400, "a program");
        says(Uploads.put(CLIENT, e.file, "policy.docx", Samples.docx("word/vbaProject.bin")), 400, "macros");
        says(Uploads.put(CLIENT, e.file, "policy.doc", Samples.oldWord()), 400, "as .docx");
        says(
                Uploads.put(
                        CLIENT,
                        e.file,
                        "eicar.txt",
                        Samples.text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")),
                400,
                "Eicar-Test-Signature");
        Uploads.put(CLIENT, e.file, "a.txt", Samples.text("Night falls, and the scanner falls silent."))
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:assay:problem:scanner-silent"));
        own(e).body("size()", equalTo(0));
    }

    @Test
    void twenty_five_megabytes_are_taken_and_one_byte_more_is_not() {
        Engagement e = Engagement.begun();
        byte[] most = join(Samples.pdf(), new byte[MOST - Samples.pdf().length]);
        String id = Uploads.id(CLIENT, e.file, "large.pdf", most);
        assertArrayEquals(most, open(CLIENT, e, id).asByteArray());
        says(Uploads.put(CLIENT, e.file, "larger.pdf", join(most, new byte[1])), 400, "larger than 25 MB");
        Caller.as(CLIENT).request().delete(path(e, id)).then().statusCode(204);
    }

    @Test
    void only_this_one_place_takes_more_than_a_form() throws Exception {
        Engagement e = Engagement.begun();
        Uploads.put(CLIENT, e.file + "/../" + e.file, "a.pdf", Samples.pdf())
                .then()
                .statusCode(400);
        byte[] file = new byte[2_000_000];
        String reading = "/api/v1/certifications/" + e.file + "/soa-file/reading";
        assertEquals(413, chunked(reading, "multipart/form-data; boundary=b", file));
        byte[] many = ("form:address=/a&x=" + "y".repeat(12_000_000)).getBytes(StandardCharsets.US_ASCII);
        assertEquals(413, chunked("/enquiry", "application/x-www-form-urlencoded", many));
        byte[] more = new byte[MOST + 100_000];
        String uploads = "/api/v1/certifications/" + e.file + "/uploads";
        assertEquals(413, chunked(uploads, "multipart/form-data; boundary=b", more));
    }

    @Test
    void who_hands_in_nothing_puts_up_nothing() {
        Engagement e = Engagement.begun();
        Uploads.put(ASSESSOR, e.file, "a.pdf", Samples.pdf()).then().statusCode(403);
        Uploads.put(PROGRAMME_MANAGER, e.file, "a.pdf", Samples.pdf()).then().statusCode(403);
        Uploads.put(CLIENT_2, e.file, "a.pdf", Samples.pdf()).then().statusCode(404);
        Uploads.put(CLIENT, UUID.randomUUID().toString(), "a.pdf", Samples.pdf())
                .then()
                .statusCode(404);
    }

    private static LocalDate day() {
        return Arc.container().instance(BodyCalendar.class).get().today();
    }

    /** What is answered; a client that is still writing when the answer comes may not get to read it, and asks again. */
    private static int chunked(String path, String type, byte[] bytes) throws Exception {
        int answer = HUNG_UP;
        for (int tries = 0; answer == HUNG_UP && tries < 10; tries++) {
            answer = chunkedOnce(path, type, bytes);
        }
        return answer;
    }

    private static int chunkedOnce(String path, String type, byte[] bytes) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + World.get("quarkus.http.test-port") + path))
                .header("Authorization", "Bearer " + Tokens.of(CLIENT))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (java.io.IOException _) {
            return HUNG_UP;
        }
    }

    private static void says(io.restassured.response.Response answer, int status, String words) {
        answer.then()
                .statusCode(status)
                .body("errors[0].field", equalTo("file"))
                .body("errors[0].message", containsString(words));
    }

    private static void refused(Engagement e, Map<String, ?> body, String field, String words) {
        e.tries(CLIENT, "hand-in-document", body)
                .then()
                .statusCode(400)
                .body("errors.find { it.field == '" + field + "' }.message", containsString(words));
    }

    private static Map<String, Object> document(String... ids) {
        Map<String, Object> body = with(Papers.document("POLICY"), ids);
        body.remove("where");
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> form, String... ids) {
        return changed(form, "files", Uploads.named(ids));
    }

    private static Map<String, Object> changed(Map<String, Object> form, String component, Object value) {
        Map<String, Object> body = new HashMap<>(form);
        body.put(component, value);
        return body;
    }

    private static io.restassured.response.ValidatableResponse own(Engagement e) {
        return Caller.as(CLIENT)
                .get("/certifications/" + e.file + "/uploads")
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.Response open(org.assay.house.local.SignIn who, Engagement e, String id) {
        return Caller.as(who).get("/certifications/" + e.file + "/attachments/" + id);
    }

    private static String path(Engagement e, String id) {
        return "/api/v1/certifications/" + e.file + "/uploads/" + id;
    }

    private static byte[] unique(byte[] bytes) {
        return join(bytes, UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] all = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private static String value(String sql) throws SQLException {
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            r.next();
            return r.getString(1);
        }
    }
}
