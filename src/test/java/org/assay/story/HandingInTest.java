package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client hands in piece by piece: a draft that waits, a table from a spreadsheet, a profile and cards. */
@AssayTest
class HandingInTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void what_a_client_puts_aside_waits_for_its_colleagues_and_goes_when_the_form_is_sent() {
        Engagement e = Engagement.begun();
        String draft = "/certifications/" + e.file + "/drafts/submit-application/" + e.file;
        String form = "/certifications/" + e.file + "/deeds/submit-application/" + e.file;
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            assertFalse(mara.get(form).body().contains("have not sent it"));
            String kept = mara.post(
                            form, Map.of("form:save", "1", "headcount", "many", "systems[0].name", "PermitGuide"))
                    .body();
            assertTrue(kept.contains("Your colleagues can go on with it"), kept);
            assertTrue(kept.contains("PermitGuide") && kept.contains("many"));
        }
        Caller.as(CLIENT).get(draft).then().statusCode(200).body("fields.headcount", equalTo("many"));
        assertEquals("DRAFT", Caller.as(CLIENT).get("/certifications/" + e.file).path("application"));
        assertEquals(204, put(draft, Map.of("headcount", 18, "systems", List.of(Map.of("name", "PermitGuide")))));
        assertEquals(400, put(draft, Map.of("price", "free")));
        assertEquals(404, Caller.as(CLIENT_2).get(draft).statusCode());
        assertEquals(403, Caller.as(PROGRAMME_MANAGER).get(draft).statusCode());
        e.done(CLIENT, "submit-application", Papers.application());
        assertEquals(404, Caller.as(CLIENT).get(draft).statusCode());
    }

    @Test
    void a_table_is_shown_as_it_was_understood_before_it_is_handed_in() {
        Engagement e = Engagement.agreed();
        StringBuilder csv = new StringBuilder("Control;Status;Begr\u00FCndung\n");
        Papers.CONTROLS.forEach(c -> csv.append(c)
                .append(c.equals("A.10.4") ? ";Excluded;Kein Käufer\n" : ";Implemented;Prüfung 7 von März\n"));
        byte[] windows = csv.toString().getBytes(java.nio.charset.Charset.forName("windows-1252"));
        read(e, windows)
                .then()
                .statusCode(200)
                .body("guessed", equalTo("Windows-1252"))
                .body("doubt", containsString("look at letters such as"))
                .body("reading.words.find { it.written == 'Excluded' }.applies", equalTo(false))
                .body("reading.words.find { it.written == 'Implemented' }.lines", equalTo(Papers.CONTROLS.size() - 1));
        String page = "/certifications/" + e.file + "/soa-file";
        String form = "/certifications/" + e.file + "/deeds/hand-in-soa/" + e.file;
        try (Browserless mara = Browserless.signIn(CLIENT, page)) {
            String shown = mara.post(form, Map.of("version", "1.0", "dated", "2025-09-15", "csv", csv.toString()))
                    .body();
            assertTrue(shown.contains("Nothing has been handed in yet") && shown.contains("Hand it in"), shown);
            assertTrue(shown.contains("“Excluded” was taken for <strong>does not apply</strong> on 1 line."), shown);
            assertFalse(mara.get("/certifications/" + e.file + "/application")
                    .body()
                    .contains("Version 1.0"));
            assertTrue(mara.get(page).body().contains("Kein Käufer"), "it is kept until it is handed in");
            assertFalse(mara.post("/kept-form/discard", Map.of("form:address", page))
                    .body()
                    .contains("Kein Käufer"));
        }
        upload(e, windows)
                .then()
                .statusCode(201)
                .body("guessed", equalTo("Windows-1252"))
                .body("doubt", containsString("Windows-1252"));
    }

    @Test
    void what_was_handed_in_is_taken_away_and_handed_in_again_line_by_line() {
        Engagement e = Engagement.agreed();
        List<String> hard = List.of(
                "=1+1 is no reason, risk R-4 is",
                "-5 degrees; see plan",
                "@legal asks for it",
                "+49 221 is called first",
                "“Quoted”, and \"quoted\", too",
                "Two lines:\nthe second, with ä",
                "'=kept as text' they write");
        List<Map<String, Object>> controls = new java.util.ArrayList<>();
        for (int i = 0; i < Papers.CONTROLS.size(); i++) {
            controls.add(Map.of(
                    "control",
                    Papers.CONTROLS.get(i),
                    "applies",
                    i % 5 != 0,
                    "justification",
                    hard.get(i % hard.size())));
        }
        controls.add(Map.of("control", "Own-1", "applies", true, "justification", "A control of our own."));
        e.done(CLIENT, "hand-in-soa", Map.of("version", "2", "dated", "2025-09-15", "controls", controls));
        String address = "/certifications/" + e.file + "/soa.csv";
        String taken =
                Caller.as(CLIENT).get(address).then().statusCode(200).extract().asString();
        assertTrue(taken.contains("'=1+1") && taken.contains("'-5 degrees") && taken.contains("'@legal"), taken);
        assertEquals(404, Caller.as(CLIENT_2).get(address).statusCode());
        List<Map<String, Object>> read = read(e, taken.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body("reading.wrong", hasSize(0))
                .extract()
                .path("reading.lines");
        assertEquals(controls, read.stream().map(Map::copyOf).toList());
        upload(e, taken).then().statusCode(201);
        assertEquals(taken, Caller.as(CLIENT).get(address).asString());
        try (Browserless mara = Browserless.signIn(CLIENT, address)) {
            assertEquals(taken, mara.get(address).body());
        }
    }

    @Test
    void a_table_from_a_spreadsheet_is_handed_in_whole_or_not_at_all() {
        Engagement e = Engagement.agreed();
        String template = signed().get("/soa-template.csv").asString();
        assertTrue(template.isEmpty() || template.contains("<"), "the template is for those who are signed in");
        StringBuilder csv = new StringBuilder("control;topic;applies;justification\n");
        Papers.CONTROLS.forEach(c -> csv.append(c).append(";;yes;\"By the plan; see there\"\n"));
        upload(e, csv.toString().replaceFirst(";yes;", ";maybe;"))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("csv")))
                .body("errors.message[0]", containsString("Line 2, column “applies”"));
        upload(e, "\u0000\u0001").then().statusCode(400);
        upload(e, csv.substring(0, csv.lastIndexOf("A.10.4")))
                .then()
                .statusCode(422)
                .body("refusals.rule", hasItem("SOA_HAS_EVERY_CONTROL"));
        upload(e, csv.toString()).then().statusCode(201);
        assertEquals(
                List.of("7.0"),
                Caller.as(CLIENT)
                        .get("/certifications/" + e.file + "/deeds/records")
                        .path("findAll { it.deed == 'ApplicationMove.HAND_IN_SOA' }.form.version"));
        String page = "/certifications/" + e.file + "/soa-file";
        try (Browserless mara = Browserless.signIn(CLIENT, page)) {
            assertTrue(mara.get(page).body().contains("Read the file"));
            assertTrue(mara.get("/soa-template.csv").body().startsWith("control,topic,applies,justification"));
            assertTrue(mara.get("/certifications/" + e.file + "/application")
                    .body()
                    .contains("By the plan; see there"));
        }
    }

    @Test
    void profile_and_cards_are_kept_and_the_days_say_what_was_looked_at() {
        Map<String, Object> application = new HashMap<>(Papers.application());
        Map<String, Object> card = new HashMap<>(Papers.system("GENERATIVE"));
        card.putAll(Map.of(
                "users",
                "Residents",
                "affected",
                "Applicants",
                "suppliers",
                "A model of Halden Labs",
                "regulatoryClass",
                "LIMITED_RISK"));
        application.put("systems", List.of(card));
        application.put("subSector", "CLOUD_COMPUTING");
        application.put("regulated", List.of("PUBLIC_AUTHORITY"));
        application.put("documented", List.of("POLICY", "SCOPE"));
        application.put("motivations", List.of("PROCUREMENT"));
        application.put(
                "certificates",
                List.of(Map.of(
                        "standard",
                        "ISO/IEC 27001:2022",
                        "body",
                        "Northgate Certification",
                        "validUntil",
                        "2027-03-31")));
        Engagement e = Engagement.agreed(application);
        try (Browserless mara = Browserless.signIn(CLIENT, "/certifications/" + e.file + "/application")) {
            String page = mara.get("/certifications/" + e.file + "/application").body();
            for (String said : List.of(
                    "Halden Labs", "Cloud computing", "valid until 31 Mar 2027", "Buyers ask", "Limited risk")) {
                assertTrue(page.contains(said) || page.contains("Procurement"), said);
            }
        }
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/audit-time")
                .then()
                .statusCode(200)
                .body("factors.interviewees", equalTo(15))
                .body("lines.rule", hasItem("People to interview"))
                .body("lines", hasSize(8));
        application.put("certificates", List.of(Map.of("standard", "", "body", "x")));
        Engagement.begun()
                .tries(CLIENT, "submit-application", application)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("certificates[0].standard"));
        assertEquals(
                404,
                Caller.as(CLIENT_2)
                        .get("/certifications/" + e.file + "/audit-time")
                        .statusCode());
    }

    private static int put(String path, Map<String, ?> body) {
        return Caller.as(CLIENT).request().body(body).put("/api/v1" + path).statusCode();
    }

    private static io.restassured.specification.RequestSpecification signed() {
        return RestAssured.given().redirects().follow(false);
    }

    private static Response upload(Engagement e, String csv) {
        return upload(e, csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Response upload(Engagement e, byte[] csv) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(CLIENT))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", Caller.as(ADMINISTRATOR).version(e.file))
                .multiPart("version", "7.0")
                .multiPart("dated", "2025-09-15")
                .multiPart("csv", "soa.csv", csv, "text/csv")
                .post("/api/v1/certifications/" + e.file + "/soa-file");
    }

    private static Response read(Engagement e, byte[] csv) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(CLIENT))
                .multiPart("csv", "soa.csv", csv, "text/csv")
                .post("/api/v1/certifications/" + e.file + "/soa-file/reading");
    }
}
