package org.assay.web;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Cycle;
import org.assay.story.Deeds;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Suspending after a surveillance and restoring after a recertification that came late, on the decision maker's page. */
@AssayTest
class DecidingAfterAnAuditTest {
    private static final Pattern CARRIED =
            Pattern.compile("name=\"(form:key|form:seen|form:address|form:read|sheet)\" value=\"([^\"]*)\"");

    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void a_certification_is_suspended_after_a_surveillance() {
        Cycle c = Cycle.granted(day("2026-05-11"));
        c.programmed(day("2027-04-08"), day("2028-04-06"), day("2029-02-08"));
        c.audited(c.audit("Surveillance 1"), day("2027-04-08"), "DO_NOT_MAINTAIN", "MAJOR");
        Town.on(day("2027-04-22"));
        String page = "/certifications/" + c.e.file + "/decision/suspend";
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, page)) {
            HttpResponse<String> shown = hedda.get(page);
            says(shown, "does not recommend to maintain", "F-1");
            Map<String, String> typed = carried(shown);
            typed.put("reason", "The major nonconformity shows that impact is not assessed.");
            HttpResponse<String> refused = hedda.post(page, typed);
            assertEquals(422, refused.statusCode());
            says(refused, "#f-ground\">", "The major nonconformity shows that impact is not assessed.</textarea>");
            assertEquals("CERTIFIED", c.standing());

            typed.putAll(carried(refused));
            typed.putAll(Typing.flat(new HashMap<>(Deeds.decision("SUSPEND", Deeds.ground("SYSTEM_FAILS")))));
            typed.remove("verb");
            HttpResponse<String> letter = hedda.post(page, typed);
            says(letter, "nobody has been told", "You may appeal");
            assertEquals("CERTIFIED", c.standing(), "the letter is read first");

            typed.putAll(carried(letter));
            assertEquals(200, hedda.post(page, typed).statusCode());
            assertEquals("SUSPENDED", c.standing());
            says(hedda.get("/certifications/" + c.e.file), "Suspended");
            says(hedda.get(page), "does not start from here");
        }
    }

    @Test
    void a_certification_is_restored_after_its_recertification() {
        Cycle c = Cycle.granted(day("2026-06-08"));
        c.programmed(day("2027-05-06"), day("2028-05-04"), day("2029-03-08"));
        c.audited(c.audit("Surveillance 1"), day("2027-05-06"), "MAINTAIN");
        c.audited(c.audit("Surveillance 2"), day("2028-05-04"), "MAINTAIN");
        c.audited(c.audit("Recertification"), day("2029-05-31"), "RENEW");
        c.proofed(Map.of());
        Town.on(day("2029-06-18"));
        assertEquals("EXPIRED", c.standing());
        String told = given().accept("text/html")
                .get("/verify/" + c.told("certificate"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(told.contains("validity ended with 7 Jun 2029"), told);
        assertFalse(told.contains("Valid until"), "What has expired is promised no longer");
        assertNull(c.verify().path("validUntil"));
        String page = "/certifications/" + c.e.file + "/decision/restore";
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, page)) {
            HttpResponse<String> shown = hedda.get(page);
            says(shown, "recommends to renew certification");
            Map<String, String> typed = carried(shown);
            typed.put("reason", "What was outstanding is done.");
            HttpResponse<String> refused = hedda.post(page, typed);
            assertEquals(422, refused.statusCode());
            says(refused, "#f-attestations-WHOLE_CYCLE_IS_LOOKED_AT\">");
            assertEquals("EXPIRED", c.standing());

            typed.putAll(carried(refused));
            typed.putAll(Typing.flat(new HashMap<>(Deeds.decision("RESTORE", Cycle.renewal()))));
            typed.remove("verb");
            typed.putAll(carried(hedda.post(page, typed)));
            HttpResponse<String> done = hedda.post(page, typed);
            assertEquals(200, done.statusCode(), done.body());
            assertEquals("CERTIFIED", c.standing());
            says(
                    hedda.get("/certifications/" + c.e.file + "/certificate"),
                    "Without certification",
                    "7 Jun 2029",
                    "Restore expired certification, decided on 18 Jun 2029");
        }
    }

    @Test
    void no_page_of_a_file_shows_how_facts_are_stored() {
        Cycle c = Cycle.granted(day("2026-07-06"));
        c.programmed(day("2027-06-03"), day("2028-06-01"), day("2029-04-05"));
        c.audited(c.audit("Surveillance 1"), day("2027-06-03"), "MAINTAIN", "MINOR");
        String file = "/certifications/" + c.e.file;
        List<String> pages = List.of(
                file,
                file + "/application",
                file + "/records",
                file + "/journal",
                file + "/certificate",
                file + "/decision-letters",
                file + "/coverage",
                file + "/audits/" + c.e.stage2(),
                file + "/audits/" + c.audit("Surveillance 1"),
                file + "/findings/" + c.e.finding("F-1"),
                file + "/decision/withdraw");
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, file)) {
            for (String page : pages) {
                HttpResponse<String> shown = hedda.get(page);
                assertEquals(200, shown.statusCode(), page);
                String text = shown.body().replaceAll("(?s)<script.*?</script>|<[^>]*>", " ");
                for (String raw : List.of("{&quot;", "{\"", "&quot;:", "[{", "null,")) {
                    assertFalse(text.contains(raw), page + " shows " + raw);
                }
            }
        }
    }

    private static Map<String, String> carried(HttpResponse<String> page) {
        Map<String, String> all = new HashMap<>();
        Matcher found = CARRIED.matcher(page.body());
        while (found.find()) {
            all.put(found.group(1), found.group(2));
        }
        return all;
    }

    private static void says(HttpResponse<String> page, String... words) {
        for (String word : words) {
            assertTrue(page.body().contains(word), word + " is not in: " + page.body());
        }
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
