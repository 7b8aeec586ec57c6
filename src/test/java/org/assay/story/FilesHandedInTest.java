package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.Tokens;
import org.assay.desk.application.SoaLayout;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the shapes that people have them, handed in by page and by API. */
@AssayTest
class FilesHandedInTest {
    private static final Path FILES = Path.of("src/test/resources/handed-in");
    private static final byte[] SCAN = "%PDF-1.7\n% before".getBytes(StandardCharsets.UTF_8);
    private static final Pattern SEEN = Pattern.compile("name=\"form:seen\" value=\"([\\d.]+)\"");

    @AfterEach
    void today() {
        Town.on(null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soa-02-platform-template.csv",
                "soa-03-grc-export.csv",
                "soa-04-german-semicolon-cp1252.csv",
                "soa-08-pasted-from-a-sheet.tsv"
            })
    void a_statement_is_read_shown_and_taken_whole(String name) throws IOException {
        byte[] file = Files.readAllBytes(FILES.resolve(name));
        Engagement byApi = Engagement.agreed();
        soa(byApi, "/reading", file).then().statusCode(200).body("reading.lines", hasSize(38));
        soa(byApi, "", file).then().statusCode(201);
        Engagement byPage = Engagement.agreed();
        byPage(byPage, name, file);
        assertEquals(controls(byApi), controls(byPage));
        assertEquals(
                38, controls(byApi).stream().filter(l -> l.startsWith("A.")).count());
    }

    /** Read by API, taken by page, each after the other as a newer statement of the same client. */
    @Test
    void so_is_every_layout_of_ours() throws IOException {
        Engagement e = Engagement.agreed();
        for (SoaLayout layout : SoaLayout.values()) {
            byte[] file = layout.file();
            soa(e, "/reading", file).then().statusCode(200).body("reading.lines", hasSize(38));
            byPage(e, layout + ".csv", file);
            assertEquals(
                    38, controls(e).stream().filter(l -> l.startsWith("A.")).count(), layout.name());
        }
    }

    private static void byPage(Engagement e, String name, byte[] file) throws IOException {
        String page = "/certifications/" + e.file + "/soa-file";
        try (Browserless mara = Browserless.signIn(CLIENT, page)) {
            String seen = seen(mara.get(page));
            HttpResponse<String> shown = mara.send(multipart(page, seen, name, file));
            assertEquals(200, shown.statusCode(), shown.body());
            assertTrue(shown.body().contains("Nothing has been handed in yet"), shown.body());
            HttpResponse<String> taken = mara.post(
                    page,
                    Map.of(
                            "form:key", UUID.randomUUID().toString(),
                            "form:seen", seen(shown),
                            "version", "7.0",
                            "dated", "2025-09-15",
                            "csv", table(shown.body())));
            assertTrue(taken.uri().toString().contains("recorded=1"), taken.uri() + taken.body());
        }
    }

    @Test
    void a_file_that_is_refused_stays_as_text_to_be_mended() throws IOException {
        Engagement e = Engagement.agreed();
        StringBuilder table = new StringBuilder("control,applies,justification\n");
        Papers.CONTROLS.forEach(c -> table.append(c).append(",yes,Prüfung der Risiken im März\n"));
        String wrong = table.toString().replace("A.5.4,yes", "A.5.4,perhaps");
        String page = "/certifications/" + e.file + "/soa-file";
        try (Browserless mara = Browserless.signIn(CLIENT, page)) {
            HttpResponse<String> refused =
                    mara.send(multipart(page, seen(mara.get(page)), "soa.csv", wrong.getBytes(StandardCharsets.UTF_8)));
            assertEquals(422, refused.statusCode());
            for (String body : List.of(refused.body(), mara.get(page).body())) {
                assertTrue(body.contains("name=\"table\"") && body.contains("A.5.4,perhaps,Prüfung"), body);
            }
            HttpResponse<String> read = mara.send(multipart(
                    page,
                    Map.of("form:seen", seen(refused), "version", "7.0", "dated", "2025-09-15", "table", "" + table)));
            assertEquals(200, read.statusCode(), read.body());
            assertTrue(read.body().contains("Nothing has been handed in yet"), read.body());
            assertTrue(read.body().contains("<td>Prüfung der Risiken im März"), read.body());
        }
    }

    /** A third of its numbers have become dates: nothing of it is handed in, and each is named with its cell, by page and API. */
    @Test
    void a_workbook_is_read_and_every_number_that_became_a_date_is_named_with_its_cell() throws IOException {
        byte[] file = Files.readAllBytes(FILES.resolve("soa-07-ids-became-numbers-and-dates.xlsx"));
        Engagement e = Engagement.agreed();
        soa(e, "", file)
                .then()
                .statusCode(400)
                .body("errors.message[0]", containsString("turned this number into a date"));
        String page = "/certifications/" + e.file + "/soa-file";
        try (Browserless mara = Browserless.signIn(CLIENT, page)) {
            HttpResponse<String> shown = mara.send(multipart(page, seen(mara.get(page)), "soa.xlsx", file));
            assertTrue(
                    shown.body().contains("turned this number into a date")
                            && shown.body().contains("(A"),
                    shown.body());
            assertTrue(shown.body().contains("value=\"7.0\""), "what was typed beside it stays");
        }
    }

    /** Taken away as a workbook and handed in again it says the same; the template is one to fill in. */
    @Test
    void a_workbook_goes_out_and_comes_in_again() throws IOException {
        Engagement e = Engagement.agreed();
        StringBuilder table = new StringBuilder("control,applies,justification\n");
        Papers.CONTROLS.forEach(c -> table.append(c)
                .append(c.equals("A.8.3") ? ",no,No users report" : ",yes,=Risk R-01")
                .append('\n'));
        soa(e, "", table.toString().getBytes(StandardCharsets.UTF_8)).then().statusCode(201);
        byte[] taken = Caller.as(CLIENT)
                .get("/certifications/" + e.file + "/soa.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String before =
                Caller.as(CLIENT).get("/certifications/" + e.file + "/soa.csv").asString();
        soa(e, "/reading", taken)
                .then()
                .statusCode(200)
                .body("reading.wrong", hasSize(0))
                .body("doubts", hasSize(0));
        soa(e, "", taken).then().statusCode(201);
        assertEquals(
                before,
                Caller.as(CLIENT).get("/certifications/" + e.file + "/soa.csv").asString());
        try (Browserless mara = Browserless.signIn(CLIENT, "/soa-template.xlsx")) {
            assertEquals(200, mara.get("/soa-template.xlsx").statusCode());
            assertEquals(
                    200, mara.get("/certifications/" + e.file + "/soa.xlsx").statusCode());
        }
        assertEquals(
                404,
                Caller.as(SignIn.CLIENT_2)
                        .get("/certifications/" + e.file + "/soa.xlsx")
                        .statusCode());
    }

    @Test
    void columns_that_nobody_knows_are_named_on_the_page() throws IOException {
        Engagement e = Engagement.agreed();
        StringBuilder table = new StringBuilder("Nr in our book,Do we?,Because\n");
        Papers.CONTROLS.forEach(c -> table.append(c).append(",yes,Risk R-01\n"));
        String page = "/certifications/" + e.file + "/soa-file";
        try (Browserless mara = Browserless.signIn(CLIENT, page)) {
            HttpResponse<String> asked = mara.send(multipart(
                    page, seen(mara.get(page)), "soa.csv", table.toString().getBytes(StandardCharsets.UTF_8)));
            assertEquals(422, asked.statusCode());
            assertTrue(asked.body().contains("Which column holds what"), asked.body());
            HttpResponse<String> read = mara.send(multipart(
                    page,
                    Map.of(
                            "form:seen",
                            seen(asked),
                            "version",
                            "7.0",
                            "dated",
                            "2025-09-15",
                            "table",
                            "" + table,
                            "column",
                            "CONTROL\nAPPLIES\nJUSTIFICATION")));
            assertEquals(200, read.statusCode(), read.body());
            assertTrue(read.body().contains("Nothing has been handed in yet"), read.body());
        }
    }

    /** Tables of something else, at the door of the statement: what is wrong is told once, and not of each row. */
    @ParameterizedTest
    @CsvSource({
        "ai-system-inventory.csv, no column is headed, no column is headed",
        "names-and-scopes.csv, no typeface with the letter, no column is headed",
        "auditor-calendar.ics, no column is headed, no column is headed",
        "auditor-competence-matrix.xlsx, no column is headed, no column is headed"
    })
    void what_is_no_statement_is_told_once(String name, String byApi, String byPage) throws IOException {
        byte[] file = Files.readAllBytes(FILES.resolve(name));
        Engagement e = Engagement.agreed();
        List<String> told = soa(e, "", file).then().statusCode(400).extract().path("errors.message");
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.getFirst().contains(byApi), told.toString());
        assertFalse(told.getFirst().contains("Line 2"), told.toString());
        String page = "/certifications/" + e.file + "/soa-file";
        try (Browserless mara = Browserless.signIn(CLIENT, page)) {
            HttpResponse<String> shown = mara.send(multipart(page, seen(mara.get(page)), name, file));
            assertTrue(shown.body().contains(byPage) && !shown.body().contains("Line 2"), shown.body());
            assertTrue(shown.body().contains("value=\"7.0\""), "what was typed beside it stays");
        }
    }

    /** Rows 7 and 8 of the file: the Korean and the Thai one. */
    @Test
    void a_portfolio_with_hard_rows_is_taken_but_for_names_that_no_paper_could_print() throws IOException {
        byte[] findings = Files.readAllBytes(FILES.resolve("findings-edge-cases.csv"));
        String all = Files.readString(FILES.resolve("portfolio-edge-cases.csv"));
        portfolio(all.getBytes(StandardCharsets.UTF_8), findings)
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        everyItem(matchesPattern("portfolio\\[[78]\\]\\.(organisation|address|sites|ai_systems)")))
                .body("errors.message", everyItem(containsString("no typeface with the letter")));
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, "/portfolios/new")) {
            HttpResponse<String> shown = livia.send(multipart(
                    "/portfolios/new",
                    Map.of("form:key", UUID.randomUUID().toString(), "source", "Archive, shelf 4, folder 12"),
                    new Upload("portfolio", "portfolio.csv", "text/csv", all.getBytes(StandardCharsets.UTF_8)),
                    new Upload("findings", "findings.csv", "text/csv", findings),
                    new Upload("scan", "papers.pdf", "application/pdf", SCAN)));
            assertTrue(shown.body().contains("no typeface with the letter"), shown.body());
            assertTrue(
                    shown.body().contains("value=\"Archive, shelf 4, folder 12\""), "what was typed beside it stays");
        }
        String printable = all.lines()
                .filter(l -> !l.startsWith("GL-0006") && !l.startsWith("GL-0007"))
                .collect(Collectors.joining("\n"));
        String id = portfolio(printable.getBytes(StandardCharsets.UTF_8), findings)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String page = "/portfolios/" + id;
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, page)) {
            String shown = livia.get(page).body();
            for (String name : List.of("株式会社みらい予測", "@Home Robotics BV", "IS 712345/2", "Söhne &lt;AI&gt;")) {
                assertTrue(shown.contains(name), name + shown);
            }
            assertFalse(shown.contains("<AI>"));
        }
    }

    private static Response soa(Engagement e, String what, byte[] file) {
        var request =
                RestAssured.given().auth().oauth2(Tokens.of(CLIENT)).multiPart("csv", "soa.csv", file, "text/csv");
        if (what.isEmpty()) {
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", Caller.as(ADMINISTRATOR).version(e.file))
                    .multiPart("version", "7.0")
                    .multiPart("dated", "2025-09-15");
        }
        return request.post("/api/v1/certifications/" + e.file + "/soa-file" + what);
    }

    private static Response portfolio(byte[] table, byte[] findings) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(SignIn.PROGRAMME_MANAGER))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("source", "Archive, shelf 4, folder 12")
                .multiPart("portfolio", "portfolio.csv", table, "text/csv")
                .multiPart("findings", "findings.csv", findings, "text/csv")
                .multiPart("scan", "papers.pdf", SCAN, "application/pdf")
                .post("/api/v1/portfolios");
    }

    private static List<String> controls(Engagement e) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(CLIENT))
                .get("/api/v1/certifications/" + e.file + "/soa.csv")
                .asString()
                .lines()
                .skip(1)
                .toList();
    }

    private static String seen(HttpResponse<String> page) {
        Matcher m = SEEN.matcher(page.body());
        assertTrue(m.find(), page.body());
        return m.group(1);
    }

    /** What the page carries of the file, as a browser would send it. */
    private static String table(String page) {
        Matcher m = Pattern.compile(
                        "(?s)name=\"csv\"[^>]*value=\"([^\"]*)\"|<textarea[^>]*name=\"csv\"[^>]*>(.*?)</textarea>")
                .matcher(page);
        assertTrue(m.find(), page);
        return (m.group(1) == null ? m.group(2) : m.group(1))
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Upload(String field, String name, String type, byte[] file) {}

    private static HttpRequest.Builder multipart(String path, String seen, String name, byte[] file)
            throws IOException {
        return multipart(
                path,
                Map.of("form:seen", seen, "version", "7.0", "dated", "2025-09-15"),
                new Upload("csv", name, "text/csv", file));
    }

    private static HttpRequest.Builder multipart(String path, Map<String, String> fields, Upload... files)
            throws IOException {
        String edge = "edge" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            // a box for each column is sent on its own, under the same name
            String[] values =
                    field.getKey().equals("column") ? field.getValue().split("\n") : new String[] {field.getValue()};
            for (String value : values) {
                body.write(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                                + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        for (Upload each : files) {
            body.write(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + each.field() + "\"; filename=\""
                            + each.name() + "\"\r\nContent-Type: " + each.type() + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(each.file());
            body.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(Browserless.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }
}
