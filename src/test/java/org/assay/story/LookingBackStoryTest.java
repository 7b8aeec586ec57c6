package org.assay.story;

import static org.assay.house.local.SignIn.AUDITOR;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
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
        assertEquals(List.of("EARLIER_FINDINGS_HAVE_A_WORD"), c.e.refused(BOTH, "conclude-audit", audit, conclusion()));
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
                List.of("INEFFECTIVE_ACTION_IS_RAISED_ANEW"), c.e.refused(BOTH, "conclude-audit", audit, conclusion()));
        Map<String, Object> anew = new HashMap<>(Papers.finding("MAJOR"));
        anew.put("older", old);
        anew.put("link", "RECURS");
        c.e.done(BOTH, "raise-finding", audit, anew);
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
