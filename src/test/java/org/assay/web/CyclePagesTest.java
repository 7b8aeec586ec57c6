package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Cycle;
import org.assay.story.Deeds;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages of a cycle, as each of its people sees them, used rightly and wrongly. */
@AssayTest
class CyclePagesTest {
    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void a_cycle_from_its_programme_to_a_decision_about_it() {
        Cycle c = Cycle.granted(day("2026-07-06"));
        String file = "/certifications/" + c.e.file;
        String form = file + "/deeds/programme-cycle/" + c.e.file;
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, file)) {
            says(livia.get(file), "Set the programme of the cycle", "Not programmed", "Outcome open");
            says(livia.get(file + "/audits"), "not programmed yet", "Set the programme of the cycle");
            HttpResponse<String> proposed = livia.get(form);
            says(proposed, "value=\"2027-06-04\"", "value=\"2028-06-06\"", "value=\"2029-03-05\"", "9.2.1");
            assertFalse(proposed.body().contains(">Stage 1<"), "A cycle has no Stage 1");
            says(
                    proposed,
                    "Top management: Chief executive.",
                    "Management: Head of product",
                    "Operation: ",
                    "AI system PermitGuide",
                    "Site Head office",
                    "How long it takes");

            Map<String, String> sent = new HashMap<>(
                    Map.of("form:key", key(), "form:seen", version(proposed), "reason", "One site only."));
            sent.putAll(Map.of("audits[0].kind", "SURVEILLANCE", "audits[0].on", "soon", "audits[0].days", "1.3"));
            sent.putAll(Map.of("audits[0].clauses", "4.1, 99.9", "audits[0].controls", "Z.1"));
            HttpResponse<String> wrong = livia.post(form, sent);
            assertEquals(422, wrong.statusCode());
            says(wrong, "f-audits-0-on-wrong");
            String asked = wrong.body();

            sent.putAll(line(0, "SURVEILLANCE", "2027-06-08", "1"));
            sent.putAll(line(1, "SURVEILLANCE", "2028-07-18", "1"));
            sent.putAll(line(2, "RECERTIFICATION", "2029-02-20", "2"));
            sent.put("audits[0].clauses", "4.1, 4.2");
            sent.put("form:key", key());
            HttpResponse<String> refused = livia.post(form, sent);
            assertEquals(422, refused.statusCode(), asked);
            says(
                    refused,
                    "the limit is 6 Jul 2028",
                    "waivers.SECOND_SURVEILLANCE_IN_ITS_YEAR",
                    "Justification for departing from it");
        }
        c.programmed(day("2027-06-08"), day("2028-06-06"), day("2029-02-20"));
        String first = c.audit("Surveillance 1");
        try (Browserless mara = Browserless.signIn(CLIENT, file);
                Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, file)) {
            says(
                    mara.get(file + "/audits"),
                    "Programme of the cycle",
                    "Meant to end on 8 Jun 2027",
                    "what every surveillance looks at");
            says(livia.get(file + "/audits/" + first), "Surveillance 1", "Cycle 1", "Meant to end on 8 Jun 2027");
            says(livia.get(file + "/deeds/change-programme/" + first), "value=\"2027-06-08\"", "value=\"1\"");
            HttpResponse<String> another = livia.get(file + "/deeds/programme-audit/" + c.e.file);
            says(another, ">Special audit<", ">Follow-up audit<", "A complaint is looked into");
            assertFalse(another.body().contains("value=\"STAGE_2\""), "Stage 2 follows a lapse only");
        }
        c.begun(first, day("2027-06-08"));
        try (Browserless jonas = Browserless.signIn(BOTH, file)) {
            HttpResponse<String> conclusion = jonas.get(file + "/deeds/conclude-audit/" + first);
            says(conclusion, "recommends to maintain certification", "The audit programme");
            assertFalse(conclusion.body().contains("ready for Stage 2"), "An advice that does not fit");
            says(jonas.get(file + "/audits/" + first), "Internal audits and management review");
        }
    }

    @Test
    void a_decision_page_speaks_of_the_audit_that_it_rests_on() {
        Cycle c = Cycle.granted(day("2026-07-06"));
        c.programmed(day("2027-06-15"), day("2028-06-13"), day("2029-02-27"));
        c.audited(c.audit("Surveillance 1"), day("2027-06-15"), "MAINTAIN", "MINOR");
        String file = "/certifications/" + c.e.file;
        try (Browserless jonas = Browserless.signIn(BOTH, file);
                Browserless hanno = Browserless.signIn(DECISION_MAKER, file);
                Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, file)) {
            says(
                    jonas.get(file + "/decision/maintain"),
                    "8. Surveillance 1",
                    "The cycle so far",
                    "here the word of who led the audit is enough",
                    "(before the last audit, which ended on ",
                    "Clauses and topics looked at");
            assertEquals(403, livia.get(file + "/decision/maintain").statusCode());
            HttpResponse<String> renew = hanno.get(file + "/decision/renew");
            says(renew, "REC-01", "What is seldom decided", "Dates that would follow");
            says(
                    hanno.get(file + "/decision/suspend"),
                    "Not open today, and each page says why: ",
                    "/decision/renew\">Renew certification</a>");
            says(hanno.get(file + "/decision/restore"), "does not start from here");
            says(hanno.get(file + "/decision-request"), "<optgroup label=\"Seldom\">", "Maintain certification");
            says(hanno.get(file + "/decisions"), "Other acts", "/decision/withdraw\">Withdraw</a>");
            assertEquals(404, hanno.get(file + "/decision/renew-everything").statusCode());
        }
        try (Browserless stranger = Browserless.signIn(CLIENT_2, "/")) {
            for (String page :
                    List.of("", "/audits/" + c.audit("Surveillance 1"), "/decision/maintain", "/decision-request")) {
                int status = stranger.get(file + page).statusCode();
                assertTrue(status == 404 || status == 403, page + ": " + status);
            }
        }
    }

    @Test
    void the_public_reads_which_part_is_suspended_and_a_renewal_begins_no_new_since() {
        Cycle c = Cycle.grantedForTwo(day("2026-02-28"));
        Town.on(day("2026-03-10"));
        Map<String, Object> part = new HashMap<>(Deeds.ground("SYSTEM_FAILS"));
        part.put("systems", List.of(1));
        part.put("refusedPart", "PermitGuide and the process around it.");
        c.decided(DECISION_MAKER, "SUSPEND_PART", part);
        String number = c.told("certificate");
        try (Browserless stranger = Browserless.stranger()) {
            says(
                    stranger.get("/verify/" + number),
                    "Certified",
                    "A part of the scope is suspended",
                    "since 28 Feb 2026");
            says(stranger.get("/register?q=" + number), "a part is suspended");
        }
        c.decided(DECISION_MAKER, "END", Map.of("attestations", Map.of("CLIENT_WANTS_THE_END", "Letter of today.")));
        try (Browserless stranger = Browserless.stranger()) {
            HttpResponse<String> ended = stranger.get("/verify/" + number);
            says(ended, "request, from", "10 Mar 2026");
            assertFalse(ended.body().contains("withdrawn"), "Nothing is held against the holder");
        }
    }

    private static Map<String, String> line(int row, String kind, String on, String days) {
        String line = "audits[" + row + "].";
        return Map.of(
                line + "kind",
                kind,
                line + "on",
                on,
                line + "days",
                days,
                line + "clauses",
                "4.1",
                line + "controls",
                "");
    }

    private static void says(HttpResponse<String> page, String... words) {
        for (String w : words) {
            assertTrue(
                    page.body().contains(w),
                    () -> page.uri() + " " + page.statusCode() + " does not say: " + w + "\n" + page.body());
        }
    }

    private static String version(HttpResponse<String> page) {
        Matcher m = Pattern.compile("name=\"form:seen\" value=\"([\\d.]+)\"").matcher(page.body());
        assertTrue(m.find(), page.body());
        return m.group(1);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
