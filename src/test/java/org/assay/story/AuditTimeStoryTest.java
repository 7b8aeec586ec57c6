package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Days by a method, line by line; other values than the client's need a reason, and trying keeps nothing. */
@AssayTest
class AuditTimeStoryTest {
    /** Of the table of certpro-2. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 28);

    @AfterEach
    void today() {
        Town.on(null);
    }

    /** Days are determined, and nothing is signed that other ones would end. */
    private static Engagement timed() {
        Engagement e = Engagement.begun();
        e.timed();
        return e;
    }

    private static Map<String, Object> by(String method, Map<String, ?> more) {
        Map<String, Object> form = new HashMap<>(Papers.time("1", "2"));
        form.put("method", method);
        form.putAll(more);
        return form;
    }

    @Test
    void days_are_tried_without_being_kept_and_then_determined_with_their_lines() {
        Engagement e = timed();
        Town.on(FIRST_DAY);
        String at = "/certifications/" + e.file + "/audit-time";
        Caller.as(PROGRAMME_MANAGER)
                .post(at + "/derivations", Map.of("method", "CERTPRO_2"))
                .then()
                .statusCode(200)
                .body("asked.edition.method", equalTo("certpro-2"))
                .body("asked.edition.mayCarryAccreditation", equalTo(false))
                .body("asked.proposed.stage1", equalTo(2))
                .body("asked.proposed.stage2", equalTo(4))
                .body("all.edition.method", hasItems("certpro-1", "certpro-2"))
                .body("changed", empty());
        Caller.as(PROGRAMME_MANAGER)
                .post(
                        at + "/derivations",
                        Map.of("groups", List.of(Map.of("fullTime", 5, "partTime", 3, "weekHours", 90))))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("groups[0].weekHours"));
        Caller.as(CLIENT).post(at + "/derivations", Map.of()).then().statusCode(403);
        Caller.as(PROGRAMME_MANAGER)
                .get(at)
                .then()
                .body("method", equalTo("certpro-1"))
                .body("lines", hasSize(8));
        e.tries(PROGRAMME_MANAGER, "determine-time", by("CERTPRO_2", Map.of("sites", 3)))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("changes"));
        e.done(
                PROGRAMME_MANAGER,
                "determine-time",
                by(
                        "CERTPRO_2",
                        Map.of("sites", 3, "headcount", 40, "changes", "Two further sites were named in the talk.")));
        Caller.as(PROGRAMME_MANAGER)
                .get(at)
                .then()
                .statusCode(200)
                .body("method", equalTo("certpro-2"))
                .body("changed.field", equalTo(List.of("headcount", "sites")))
                .body("changed[1].taken", equalTo("3"))
                .body("surveillance", equalTo(2))
                .body("recertification", equalTo(4))
                .body("inputs.headcount", equalTo(40))
                .body("lines.rule", hasItems("Effective personnel", "Complexity", "Rounding", "Initial audit"))
                .body("lines.findAll { it.clause == null }", empty())
                .body("lines[-1].total", equalTo(300));
        byte[] worksheet = Prints.latest(PROGRAMME_MANAGER, e.file, "TIME_WORKSHEET");
        String paper = Pdf.text(worksheet);
        for (String said : List.of(
                "People 40 in all, 15 within the scope; the client says 18 in all, 15 within the scope",
                "Sites 3; the client says 1",
                "Other values than the application has",
                "Two further sites were named in the talk.",
                "these bounds leave one number: 3 days",
                "certpro-2, table")) {
            assertTrue(paper.replaceAll("\\s+", " ").contains(said), said + " in " + paper);
        }
        assertTrue(paper.contains("From 28 Nov 2026"), "the first day of its table");
    }

    /** Nobody uses a table before its first day, and page and API take the same method where none is named. */
    @Test
    void a_method_waits_for_its_table_and_every_door_takes_the_same() {
        Engagement e = Engagement.begun();
        e.done(CLIENT, "submit-application", Papers.application());
        e.done(PROGRAMME_MANAGER, "accept-application", Papers.acceptance());
        Town.on(FIRST_DAY.minusDays(1));
        assertEquals(List.of("certpro-1", "CERTPRO_1"), unnamed(e));
        Caller.as(PROGRAMME_MANAGER)
                .post(derivations(e), Map.of("method", "CERTPRO_2"))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("method")))
                .body("errors.message", hasItem(containsString("counts from 28 Nov 2026 on")));
        Caller.as(PROGRAMME_MANAGER)
                .post(derivations(e), Map.of())
                .then()
                .body("all.edition.method", not(hasItem("certpro-2")));
        e.tries(PROGRAMME_MANAGER, "determine-time", by("CERTPRO_2", Map.of()))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("method")));
        Town.on(FIRST_DAY);
        assertEquals(List.of("certpro-2", "CERTPRO_2"), unnamed(e));
        e.done(PROGRAMME_MANAGER, "determine-time", Papers.time("1", "2"));
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/audit-time")
                .then()
                .body("method", equalTo("certpro-2"));
        assertEquals(List.of("certpro-2", "CERTPRO_2"), unnamed(e), "days on record keep their method");
        Engagement before = Engagement.agreed();
        Town.on(FIRST_DAY);
        assertEquals(List.of("certpro-1", "CERTPRO_1"), unnamed(before), "whatever has come since");
    }

    /** What the API takes where no method is named, and what the form begins with. */
    private static List<String> unnamed(Engagement e) {
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, "/")) {
            return List.of(
                    Caller.as(PROGRAMME_MANAGER).post(derivations(e), Map.of()).path("asked.edition.method"),
                    chosen(livia.get("/certifications/" + e.file + "/deeds/determine-time/" + e.file)
                            .body()));
        }
    }

    private static String chosen(String page) {
        Matcher m = Pattern.compile("<option value=\"(CERTPRO_[12])\" selected").matcher(page);
        assertTrue(m.find(), page);
        return m.group(1);
    }

    private static String derivations(Engagement e) {
        return "/certifications/" + e.file + "/audit-time/derivations";
    }

    /** The table gives days by kind: whoever takes other numbers than the client is asked whether it is still the kind. */
    @Test
    void the_kind_of_organisation_fits_the_numbers_that_are_taken() {
        Engagement e = timed();
        Town.on(FIRST_DAY);
        Map<String, Object> sixty =
                Map.of("headcount", 60, "changes", "The register of companies says so since October.");
        assertEquals(
                List.of("TYPE_FITS_THE_ORGANISATION"),
                e.refused(PROGRAMME_MANAGER, "determine-time", e.file, by("CERTPRO_2", sixty)));
        Map<String, Object> larger = by("CERTPRO_2", sixty);
        larger.putAll(Map.of("organisation", "MID_SIZE_TECHNOLOGY", "stage1", "1", "stage2", "3"));
        assertEquals(
                List.of("CALCULATED_DAYS_ARE_TAKEN"), e.refused(PROGRAMME_MANAGER, "determine-time", e.file, larger));
        larger.put("stage2", "4");
        e.done(PROGRAMME_MANAGER, "determine-time", larger);
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/audit-time")
                .then()
                .body("changed.field", equalTo(List.of("organisation", "headcount")))
                .body("inputs.organisation.key", equalTo("mid_size_technology"));
    }

    @Test
    void what_carries_no_method_means_what_it_meant() {
        Engagement e = timed();
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/audit-time")
                .then()
                .body("method", equalTo("certpro-1"))
                .body("edition.since", nullValue())
                .body("stage1", equalTo(2))
                .body("stage2", equalTo(4));
        assertEquals(
                List.of("TIME_IS_WITHIN_THE_TABLE", "STAGES_ARE_WITHIN_THEIR_BOUNDS"),
                e.refused(PROGRAMME_MANAGER, "determine-time", e.file, Papers.time("1", "4")));
    }

    private static Map<String, Object> table(String csv) {
        return Map.of(
                "since", "2025-10-01",
                "source", "Made up for the sample body, in no standard",
                "licence", "none: it is invented",
                "invented", true,
                "table", csv);
    }

    @Test
    void a_table_is_proposed_by_one_person_and_approved_by_another_before_it_counts() throws IOException {
        Engagement e = Town.on(LocalDate.of(2025, 12, 1), AuditTimeStoryTest::timed);
        String at = "/certifications/" + e.file + "/audit-time";
        String csv = Files.readString(Path.of("sample-data/invented-audit-time.csv"));
        Caller.as(PROGRAMME_MANAGER)
                .post("/audit-time-tables", table(csv.replace("11,40", "12,40").replace(",4,6.5", ",4 days,6.5")))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("table"))
                .body("errors.message", hasItem(containsString("Line 3, column “provider or user”: “4 days”")));
        Caller.as(PROGRAMME_MANAGER)
                .post("/audit-time-tables", table(csv.replace("11,40", "12,40")))
                .then()
                .statusCode(400)
                .body("errors.message", hasItem(containsString("Line 3, column “from”: It leaves a gap after 10")));
        Caller.as(CLIENT).post("/audit-time-tables", table(csv)).then().statusCode(403);
        String made = Caller.as(PROGRAMME_MANAGER)
                .post("/audit-time-tables", table(csv))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller.as(PROGRAMME_MANAGER)
                .post("/audit-time-tables/" + made + "/approval", Map.of())
                .then()
                .statusCode(403);
        Caller.as(ADMINISTRATOR)
                .post("/audit-time-tables/" + made + "/approval", Map.of())
                .then()
                .statusCode(201);
        Caller.as(ADMINISTRATOR)
                .get("/audit-time-tables")
                .then()
                .body("[0].approvedBy", notNullValue())
                .body("[0].holds", equalTo(true))
                .body("[0].lines[1].persons", equalTo("11 to 40"))
                .body("[0].table", containsString("11,40,"))
                .body("[0].invented", equalTo(true));
        String again = Caller.as(PROGRAMME_MANAGER)
                .post("/audit-time-tables", table(csv))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller.as(ADMINISTRATOR)
                .post("/audit-time-tables/" + again + "/approval", Map.of())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("since"));
        Caller.as(PROGRAMME_MANAGER)
                .post("/audit-time-tables/" + again + "/refusal", Map.of("reason", ""))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("reason"));
        Caller.as(PROGRAMME_MANAGER)
                .post("/audit-time-tables/" + again + "/refusal", Map.of("reason", "Proposed twice."))
                .then()
                .statusCode(201);
        Caller.as(PROGRAMME_MANAGER)
                .get("/audit-time-tables")
                .then()
                .body("[0].refusedFor", equalTo("Proposed twice."));
        Caller.as(ADMINISTRATOR)
                .post("/audit-time-tables/" + made + "/refusal", Map.of("reason", "No more."))
                .then()
                .statusCode(400);
        Caller.as(PROGRAMME_MANAGER)
                .post(at + "/derivations", Map.of("method", "ISO_42006_2025"))
                .then()
                .statusCode(200)
                .body("askedInDays.proposedStage1Days", notNullValue())
                .body("asked.edition.invented", equalTo(true))
                .body("asked.edition.mayCarryAccreditation", equalTo(false))
                .body("asked.lines.rule", hasItem(containsString("(invented)")))
                .body(
                        "asked.lines.findAll { it.rule.startsWith('AI systems') }.clause",
                        everyItem(equalTo("invented for a sample")));
        e.done(PROGRAMME_MANAGER, "determine-time", by("ISO_42006_2025", Map.of("stage1", 2, "stage2", 4)));
        Caller.as(PROGRAMME_MANAGER)
                .get(at)
                .then()
                .body("method", equalTo("iso-42006-2025"))
                .body("accredited", equalTo(false));
    }

    @Test
    void a_table_comes_in_as_a_workbook_too() throws IOException {
        byte[] book = Files.readAllBytes(Path.of("src/test/resources/handed-in/audit-time.xlsx"));
        Map<String, Object> table = new HashMap<>(table(""));
        table.put("workbook", Base64.getEncoder().encodeToString(book));
        Caller.as(PROGRAMME_MANAGER).post("/audit-time-tables", table).then().statusCode(201);
        Caller.as(ADMINISTRATOR).get("/audit-time-tables").then().body("[0].rows", equalTo(3));
        table.put("table", "from,to");
        Caller.as(PROGRAMME_MANAGER)
                .post("/audit-time-tables", table)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("workbook"));
        table.put("table", "");
        for (String none : List.of("no base64!", "UEsDBAAAAAA=")) {
            table.put("workbook", none);
            Caller.as(PROGRAMME_MANAGER)
                    .post("/audit-time-tables", table)
                    .then()
                    .statusCode(400)
                    .body("errors.field", equalTo(List.of("workbook")))
                    .body("errors.message", hasItem(containsString("no workbook that can be read")));
        }
        Caller.as(PROGRAMME_MANAGER)
                .post("/audit-time-tables", table(""))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("table")));
    }
}
