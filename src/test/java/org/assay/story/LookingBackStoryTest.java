package org.assay.story;

import static org.assay.house.local.SignIn.AUDITOR;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A surveillance looks back at what the audits before it have left: allowed, refused, and by the wrong people. */
@AssayTest
class LookingBackStoryTest {
    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void a_minor_whose_action_was_not_effective_comes_back_as_a_new_one() {
        Cycle c = Cycle.grantedAfterAMinor(day("2026-01-12"));
        c.programmed(day("2026-12-29"), day("2027-12-28"), day("2028-09-12"));
        String audit = c.audit("Surveillance 1");
        String old = c.e.finding("F-1");
        assertEquals(
                List.of("EFFECT_IS_SEEN_IN_AN_AUDIT"),
                c.e.refused(BOTH, "judge-effect", old, Papers.effect("EFFECTIVE")));
        c.begun(audit, day("2026-12-29"));

        assertEquals(List.of("F-1"), pack(c, audit, "earlier.findAll { it.awaits }.reference"));
        assertEquals(
                List.of("RECOMMENDATION_AGREES_WITH_FINDINGS", "EARLIER_FINDINGS_HAVE_A_WORD"),
                c.e.refused(BOTH, "conclude-audit", audit, conclusion()));
        // by the wrong people, without words, with rubbish
        assertEquals(
                List.of("EFFECT_IS_SEEN_IN_AN_AUDIT"),
                c.e.refused(AUDITOR, "judge-effect", old, Papers.effect("EFFECTIVE")));
        for (var who : List.of(CLIENT, DECISION_MAKER, PROGRAMME_MANAGER)) {
            assertEquals(
                    403,
                    c.e.tries(who, "judge-effect", old, Papers.effect("EFFECTIVE"))
                            .statusCode());
        }
        assertEquals(
                404,
                Caller.as(CLIENT_2)
                        .get("/certifications/" + c.e.file + "/audits/" + audit + "/pack")
                        .statusCode());
        assertEquals(
                403,
                Caller.as(CLIENT)
                        .get("/certifications/" + c.e.file + "/audits/" + audit + "/pack")
                        .statusCode());
        assertEquals(
                404,
                Caller.as(BOTH)
                        .get("/certifications/" + c.e.file + "/audits/" + old + "/pack")
                        .statusCode());
        c.e.tries(BOTH, "judge-effect", old, Map.of("effect", "EFFECTIVE"))
                .then()
                .statusCode(400);
        c.e.tries(BOTH, "judge-effect", old, Papers.effect("PERHAPS")).then().statusCode(400);
        assertEquals(
                List.of("STATEMENT_GIVES_NO_ADVICE"),
                c.e.refused(
                        BOTH,
                        "judge-effect",
                        old,
                        Map.of("effect", "NOT_EFFECTIVE", "statement", "They should assess impacts.")));

        c.e.done(BOTH, "judge-effect", old, Papers.effect("NOT_EFFECTIVE"));
        assertEquals(
                List.of("RECOMMENDATION_AGREES_WITH_FINDINGS", "INEFFECTIVE_ACTION_IS_RAISED_ANEW"),
                c.e.refused(BOTH, "conclude-audit", audit, conclusion()));
        Map<String, Object> anew = new HashMap<>(Papers.finding("MAJOR"));
        anew.put("older", old);
        anew.put("link", "RECURS");
        c.e.done(BOTH, "raise-finding", audit, anew);
        c.e.done(BOTH, "write-papers", audit, Papers.nonconforming());
        assertEquals(List.of("EFFECT_IS_SEEN_LATER"), refusedOfItsOwn(c));
        c.e.done(BOTH, "conclude-audit", audit, conclusion());

        assertEquals("VERIFIED", c.told("findings[0].standing"));
        assertEquals("MINOR", c.told("findings[0].grade"));
        assertEquals("NOT_EFFECTIVE", c.told("findings[0].effectiveness[0].effect"));
        assertEquals("Surveillance 1", c.told("findings[0].effectiveness[0].title"));
        assertEquals("MAJOR", c.told("findings[1].grade"));
        assertEquals(old, c.told("findings[1].link.finding"));
        assertEquals(List.of("F-2"), pack(c, audit, "earlier.raisedAnew"));

        c.e.done(
                BOTH,
                "record-time",
                audit,
                Papers.time(Deeds.person("Jonas Wexler"), day("2026-12-28"), day("2026-12-29")));
        c.e.done(BOTH, "record-sampling", audit, Papers.sampling());
        c.e.done(BOTH, "release-report", audit, Papers.report());
        assertEquals(
                List.of("EFFECT_IS_SEEN_IN_AN_AUDIT"),
                c.e.refused(BOTH, "judge-effect", old, Papers.effect("EFFECTIVE")));
    }

    @Test
    void differences_and_what_is_still_due_are_told_proposed_and_held_against_the_report() {
        Cycle c = Cycle.granted(day("2026-01-19"));
        c.programmed(day("2027-01-12"), day("2028-01-11"), day("2028-09-19"));
        String first = c.audit("Surveillance 1");
        Town.on(day("2026-08-03"));
        c.e.done(CLIENT, "hand-in-soa", soa("1.3", "A.2.2", "A.6.2.4", "A.8.2"));
        c.e.done(
                CLIENT,
                "notify-change",
                Map.of("kind", "MANAGEMENT", "effectiveOn", "2026-08-03", "text", "Another manager came."));
        assertEquals(
                List.of(
                        "A.8.2 is included; version 1.2 excluded it.",
                        "The client told on 3 Aug 2026 of a change of “organisation and management” from 3 Aug 2026 on; nobody"
                                + " has looked at it yet."),
                pack(c, first, "since.differences.sentence"));
        assertEquals(List.of("5.3", "6.1.3", "A.8.2"), pack(c, first, "focus"));
        String plan = "/certifications/" + c.e.file + "/deeds/plan-audit/" + first;
        String page = "/certifications/" + c.e.file + "/audits/" + first;
        try (Browserless jonas = Browserless.signIn(BOTH, page)) {
            says(
                    jonas,
                    page,
                    "Since Stage 2",
                    "A.8.2 is included; version 1.2 excluded it.",
                    "goes on naming the version audited");
            says(jonas, plan, "5.3, 6.1.3, A.8.2", "What has changed since Stage 2", "Focus that this points to");
            says(
                    jonas,
                    "/certifications/" + c.e.file + "/coverage",
                    "Still due",
                    "0 of 32 looked at",
                    "0 of 3 looked at");
            says(jonas, "/certifications/" + c.e.file + "/audits", "What the cycle has looked at");
        }
        try (Browserless mara = Browserless.signIn(CLIENT, page)) {
            assertFalse(mara.get(page).body().contains("Since Stage 2"), "It is for the team");
            assertEquals(
                    403, mara.get("/certifications/" + c.e.file + "/coverage").statusCode());
        }
        c.begun(first, day("2027-01-12"));
        Map<String, Object> conclusion =
                new HashMap<>(Papers.conclusion("MAINTAIN", day("2027-01-12"), day("2027-01-12")));
        conclusion.put("programme", "What is left is for the second surveillance.");
        c.e.done(BOTH, "conclude-audit", first, conclusion);
        c.e.done(
                BOTH,
                "record-time",
                first,
                Papers.time(Deeds.person("Jonas Wexler"), day("2027-01-11"), day("2027-01-12")));
        Map<String, Object> sampling = new HashMap<>(Papers.sampling());
        sampling.put("systems", List.of("1"));
        c.e.done(BOTH, "record-sampling", first, sampling);
        Map<String, Object> report = new HashMap<>(Papers.report());
        report.put("changes", "None since the last audit.");
        assertEquals(
                List.of("SURVEILLANCE_REPORT_TELLS_THE_CHANGES"), c.e.refused(BOTH, "release-report", first, report));
        report.put("changes", "A.8.2 is included since August; the new manager was met.");
        c.e.done(BOTH, "release-report", first, report);

        assertEquals(List.of("A.8.2"), unseen(c, "CONTROL"));
        assertEquals(List.of(), unseen(c, "CLAUSE"));
        assertEquals(List.of(), unseen(c, "SYSTEM"));
        for (var who : List.of(CLIENT, CLIENT_2)) {
            assertEquals(
                    who == CLIENT ? 403 : 404, Caller.as(who).get(coverage(c)).statusCode());
        }
        String second = c.audit("Surveillance 2");
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, page)) {
            says(livia, "/certifications/" + c.e.file + "/deeds/change-programme/" + second, "A.2.2, A.6.2.4, A.8.2");
        }
        c.begun(second, day("2028-01-11"));
        Map<String, Object> last = new HashMap<>(Papers.conclusion("MAINTAIN", day("2028-01-11"), day("2028-01-11")));
        last.put("programme", "The programme still fits.");
        assertEquals(List.of("CYCLE_HAS_SEEN_EVERYTHING"), c.e.refused(BOTH, "conclude-audit", second, last));
        last.put("waivers", Map.of("CYCLE_HAS_SEEN_EVERYTHING", "The recertification in September looks at it."));
        c.e.done(BOTH, "conclude-audit", second, last);
        assertEquals(List.of(2, 2, 4), halves(c, second));
    }

    /** What every audit of the cycle requires, in half-days. */
    private static List<Integer> halves(Cycle c, String audit) {
        return Caller.as(BOTH)
                .get("/certifications/" + c.e.file + "/audits/" + audit + "/pack")
                .then()
                .statusCode(200)
                .extract()
                .path("time.required");
    }

    private static Map<String, Object> soa(String version, String... included) {
        List<String> all = List.of(included);
        Map<String, Object> soa = new HashMap<>(Papers.soa());
        soa.put("version", version);
        soa.put("dated", "2026-07-20");
        soa.put(
                "controls",
                Papers.CONTROLS.stream()
                        .map(k -> Map.of(
                                "control",
                                k,
                                "applies",
                                all.contains(k),
                                "justification",
                                "By the risk treatment plan."))
                        .toList());
        return soa;
    }

    private static String coverage(Cycle c) {
        return "/certifications/" + c.e.file + "/coverage";
    }

    private static List<String> unseen(Cycle c, String kind) {
        return Caller.as(BOTH)
                .get(coverage(c))
                .then()
                .statusCode(200)
                .extract()
                .path("lines.findAll { it.kind == '" + kind + "' && it.due }.what");
    }

    private static void says(Browserless who, String page, String... words) {
        var answer = who.get(page);
        for (String w : words) {
            assertTrue(
                    answer.body().contains(w),
                    () -> page + " " + answer.statusCode() + " does not say: " + w + "\n" + answer.body());
        }
    }

    /** What was raised in the audit itself, once its plan is accepted. */
    private static List<String> refusedOfItsOwn(Cycle c) {
        String anew = c.e.finding("F-2");
        c.e.done(CLIENT, "answer-finding", anew, Papers.answer());
        c.e.done(LEAD_AUDITOR, "accept-plan", anew, Deeds.seen("2026-12-29"));
        return c.e.refused(BOTH, "judge-effect", anew, Papers.effect("EFFECTIVE"));
    }

    private static Map<String, Object> conclusion() {
        Map<String, Object> all =
                new HashMap<>(Papers.conclusion("MAINTAIN_AFTER_CORRECTION", day("2026-12-29"), day("2026-12-29")));
        all.put("programme", "Days, time and what is looked at still fit.");
        return all;
    }

    private static List<String> pack(Cycle c, String audit, String path) {
        return Caller.as(BOTH)
                .get("/certifications/" + c.e.file + "/audits/" + audit + "/pack")
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
