package org.assay.story;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What changes at a certified client: notices, a wider scope, a part suspended and lifted, a smaller scope. */
@AssayTest
class ChangesStoryTest {
    private static final LocalDate GRANTED = LocalDate.of(2026, 5, 18);

    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void a_change_is_told_looked_at_and_closed() {
        Cycle c = Cycle.granted(GRANTED);
        Town.on(GRANTED.plusDays(60));
        c.e.tries(CLIENT, "notify-change", Map.of("kind", "EXTENSION", "effectiveOn", "1066-10-14", "text", "x"))
                .then()
                .statusCode(400);
        c.e.tries(PROGRAMME_MANAGER, "notify-change", told("MANAGEMENT", GRANTED))
                .then()
                .statusCode(403);
        c.e.tries(CLIENT_2, "notify-change", told("MANAGEMENT", GRANTED)).then().statusCode(404);
        c.e.done(CLIENT, "notify-change", told("MANAGEMENT", GRANTED));
        String notice = notice(c);
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, "/certifications/" + c.e.file + "/records")) {
            String page = livia.get("/certifications/" + c.e.file + "/records").body();
            assertTrue(page.contains("told 60 days after") && page.contains("triage-change"), page);
            assertTrue(livia.get("/certifications/" + c.e.file).body().contains("Change told of"), "awaited");
        }
        // told two months late: taken, and what that means is recorded; a change of management is no matter of print
        Map<String, Object> printed = Map.of("triage", "REISSUE", "reason", "You should tell the board.");
        assertEquals(
                List.of("CHANGE_WAS_TOLD_IN_TIME", "CHANGE_ANSWER_GIVES_NO_ADVICE", "SCOPE_IS_NO_MATTER_OF_PRINT"),
                c.e.refused(PROGRAMME_MANAGER, "triage-change", notice, printed));
        c.e.tries(CLIENT, "triage-change", notice, printed).then().statusCode(403);
        c.e.done(
                PROGRAMME_MANAGER,
                "triage-change",
                notice,
                Map.of(
                        "triage",
                        "NEXT_AUDIT",
                        "reason",
                        "The surveillance looks at clause 5.3 with the new manager.",
                        "waivers",
                        Map.of("CHANGE_WAS_TOLD_IN_TIME", "Two months late; noted for the next surveillance.")));
        Response sheet = Caller.as(DECISION_MAKER).get("/certifications/" + c.e.file);
        assertEquals("NEXT_AUDIT", sheet.path("changes[0].triage"));
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, "/certifications/" + c.e.file)) {
            String page = hedda.get("/certifications/" + c.e.file + "/decision/suspend")
                    .body();
            assertTrue(
                    page.contains("Organisation and management, from 18 May 2026: looked at in the next audit"), page);
        }
        c.e.done(PROGRAMME_MANAGER, "close-change", notice, Papers.because());
        c.e.tries(PROGRAMME_MANAGER, "close-change", notice, Papers.because())
                .then()
                .statusCode(409);
    }

    @Test
    void a_wider_scope_is_applied_for_reviewed_audited_and_decided() {
        Cycle c = Cycle.granted(GRANTED);
        c.programmed(LocalDate.of(2027, 4, 15), LocalDate.of(2028, 4, 13), LocalDate.of(2029, 1, 11));
        String last = c.told("facts.validUntil");
        String number = c.told("certificate");
        assertEquals(
                List.of("EXTENSION_ADDS_TO_THE_SCOPE"),
                c.e.refused(CLIENT, "apply-for-extension", c.e.file, Papers.application()));
        Map<String, Object> wider = new HashMap<>(Papers.application());
        Map<String, Object> second = new HashMap<>(Papers.system("GENERATIVE"));
        second.put("name", "RouteHelper");
        wider.put("systems", List.of(Papers.system("GENERATIVE"), second));
        wider.put("products", 2);
        wider.put("scopeSentence", WIDER);
        c.e.done(CLIENT, "apply-for-extension", wider);
        String notice = notice(c);
        Map<String, Object> extending = extending();
        assertTrue(c.refused(DECISION_MAKER, "EXTEND", extending).contains("EXTENSION_WAS_REVIEWED"));
        Map<String, Object> review = new HashMap<>(Papers.answering("BODY_IS_ABLE"));
        review.put("areas", List.of("deep_learning/technology_saas"));
        review.put("activities", "Clauses 6 and 8 for the second system, in a special audit of a day.");
        assertEquals(
                List.of("AREAS_COVER_THE_EXTENSION"),
                c.e.refused(PROGRAMME_MANAGER, "review-extension", notice, review));
        review.put("areas", List.of("generative/technology_saas"));
        c.e.done(PROGRAMME_MANAGER, "review-extension", notice, review);
        assertEquals("[1, 2]", c.told("changes[0].systems"));

        LocalDate day = LocalDate.of(2026, 9, 17);
        String special = c.another("SPECIAL", day, Map.of("cause", "SCOPE_EXTENSION"));
        c.sampling("1", "2");
        assertEquals(List.of("SIGNER_MAY_BIND_THE_CLIENT"), c.e.refused(CLIENT, "sign-change-order", notice, Map.of()));
        c.e.done(CLIENT, "sign-change-order", notice, Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"));
        c.e.tries(CLIENT, "sign-change-order", notice, Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"))
                .then()
                .statusCode(400);
        c.audited(special, day, "MAINTAIN");
        c.proofed(Map.of("systems", List.of("1", "2"), "scopeSentence", WIDER));
        assertFalse(c.told("scope").contains("routes"), "a proof widens nothing");
        c.decided(DECISION_MAKER, "EXTEND", extending);
        assertEquals(last, c.told("facts.validUntil"));
        assertEquals(number, c.told("certificate"));
        Response shown = c.verify();
        assertEquals(2, shown.<Integer>path("revision"));
        assertEquals(WIDER, shown.path("scope"));
        assertEquals("IN_EFFECT", c.told("changes[0].standing"));
        assertEquals(WIDER, c.told("scope"));
        theApplicationThatCountsIsShown(c);

        // a part is suspended and lifted, and at last given up
        Map<String, Object> part = new HashMap<>(Deeds.ground("OTHER"));
        part.put("systems", List.of(2));
        c.decided(DECISION_MAKER, "SUSPEND_PART", part);
        assertEquals(List.of("RouteHelper"), c.verify().path("suspendedPart"));
        assertEquals("CERTIFIED", c.standing());
        c.decided(DECISION_MAKER, "LIFT_PART", attesting("CAUSE_IS_RESOLVED"));
        assertEquals(List.of(), c.verify().path("suspendedPart"));
        c.proofed(Map.of("systems", List.of("1")));
        Map<String, Object> reducing = new HashMap<>(Deeds.ground("SYSTEM_FAILS"));
        reducing.put("refusedPart", "RouteHelper: it was taken out of service.");
        reducing.putAll(attesting("PART_MISLEADS_NOBODY"));
        reducing.put(
                "waivers",
                Map.of(
                        "RESTATED_SCOPE_IS_ANSWERED_FOR",
                        "The sentence of before the extension; the grant rested on page 4 of its report."));
        c.decided(DECISION_MAKER, "REDUCE", reducing);
        assertEquals(3, c.verify().<Integer>path("revision"));
        assertFalse(c.verify().<String>path("scope").contains("routes"));
        assertEquals(last, c.told("facts.validUntil"));
    }

    private static void theApplicationThatCountsIsShown(Cycle c) {
        String page = "/certifications/" + c.e.file + "/application";
        try (Browserless mara = Browserless.signIn(CLIENT, page)) {
            String now = mara.get(page).body();
            assertTrue(now.contains("RouteHelper") && now.contains("Earlier: "), now);
            Matcher earlier = Pattern.compile("application\\?of=([0-9a-f-]+)\"").matcher(now);
            assertTrue(earlier.find(), now);
            String then = mara.get(page + "?of=" + earlier.group(1)).body();
            assertTrue(then.contains("This is an earlier application") && !then.contains("RouteHelper"), then);
            assertEquals(404, mara.get(page + "?of=" + c.e.client).statusCode());
            assertEquals(200, mara.get(page + "?of=rubbish").statusCode());
            String notice = mara.get("/certifications/" + c.e.file + "/deeds/notify-change/" + c.e.file)
                    .body();
            assertTrue(notice.contains("value=\"AI_SYSTEMS\"") && !notice.contains("value=\"EXTENSION\""), notice);
        }
    }

    private static final String WIDER =
            "Management system for the development and operation of an assistant for permit applications and for routes.";

    private static Map<String, Object> extending() {
        return Deeds.sufficient().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        e -> Map.of("INFORMATION_IS_SUFFICIENT", "The report covers what is added.")));
    }

    private static Map<String, Object> told(String kind, LocalDate from) {
        return Map.of(
                "kind", kind, "effectiveOn", from.toString(), "text", "The quality manager left, another one came.");
    }

    private static String notice(Cycle c) {
        return c.told("changes[-1].id");
    }

    private static Map<String, Object> attesting(String rule) {
        return Map.of("attestations", Map.of(rule, "Seen in the letter of the client and in the records."));
    }
}
