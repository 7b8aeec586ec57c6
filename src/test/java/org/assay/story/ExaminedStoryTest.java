package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an audit did not examine is said, held against what it recommends, and told to whoever comes after. */
@AssayTest
class ExaminedStoryTest {
    private static final String WHY = "Its owner was on leave until the week after.";
    private static final Map<String, String> LEFT =
            Map.of("PROGRAMMED_POINTS_WERE_EXAMINED", "The first surveillance looks at it.");

    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void a_clause_that_was_not_examined_needs_its_reason_and_lets_nobody_recommend() {
        Engagement e = Engagement.inStage2();
        for (String why : List.of("", "Not applicable.", "Not applicable")) {
            assertEquals(
                    List.of("WHY_NOT_EXAMINED_IS_SAID"),
                    e.refused(BOTH, "write-papers", e.stage2(), paper("6.1.4", "NOT_EXAMINED", why)));
        }
        e.done(BOTH, "write-papers", e.stage2(), paper("6.1.4", "NOT_EXAMINED", WHY));
        assertEquals(
                List.of("REQUIREMENTS_WERE_EXAMINED"),
                e.refused(BOTH, "conclude-audit", e.stage2(), conclusion(e, "RECOMMEND")));
        assertTrue(page(e, BOTH).contains(WHY), "the audit page says why");
        e.done(BOTH, "conclude-audit", e.stage2(), conclusion(e, "DO_NOT_RECOMMEND"));
        // while the report is not out the audit is taken up again, examined and concluded anew
        e.done(BOTH, "resume-audit", e.stage2(), Papers.because());
        e.done(BOTH, "write-papers", e.stage2(), paper("6.1.4", "CONFORMS", ""));
        e.done(BOTH, "conclude-audit", e.stage2(), conclusion(e, "RECOMMEND"));
        assertTrue(page(e, BOTH).contains("Written after the conclusion"), "and the paper says when");
    }

    @Test
    void a_control_is_left_with_a_reason_that_report_decision_and_next_audit_tell() {
        Engagement e = Town.longAgo(Engagement::inStage2);
        Map<String, Object> control = new HashMap<>(
                Map.of("about", "A.6.2.4", "selection", "CONFORMS", "result", "NOT_EXAMINED", "reason", WHY));
        control.put("evidence", "Statement of applicability 1.2, line 19.");
        e.done(BOTH, "write-papers", e.stage2(), Map.of("papers", List.of(control)));
        Map<String, Object> conclusion = new HashMap<>(conclusion(e, "RECOMMEND"));
        assertEquals(
                List.of("PROGRAMMED_POINTS_WERE_EXAMINED"), e.refused(BOTH, "conclude-audit", e.stage2(), conclusion));
        conclusion.put("waivers", LEFT);
        e.done(BOTH, "conclude-audit", e.stage2(), conclusion);
        reported(e);
        Cycle c = Cycle.of(e);
        c.proofed(Map.of());
        Town.on(LocalDate.of(2026, 1, 26));
        assertEquals(List.of("PROGRAMMED_POINTS_WERE_EXAMINED"), c.refused(DECISION_MAKER, "GRANT", sufficient()));
        Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file + "/decisions/sheets/GRANT")
                .then()
                .statusCode(200)
                .body(containsString(WHY));
        Map<String, Object> decision = new HashMap<>(sufficient());
        decision.put("waivers", LEFT);
        c.decided(DECISION_MAKER, "GRANT", decision);
        c.programmed(LocalDate.of(2027, 1, 19), LocalDate.of(2028, 1, 18), LocalDate.of(2028, 9, 26));
        Caller.as(BOTH)
                .get("/certifications/" + e.file + "/audits/" + c.audit("Surveillance 1") + "/pack")
                .then()
                .statusCode(200)
                .body("left.about", contains("A.6.2.4"))
                .body("left.title", contains("Stage 2"));
    }

    @Test
    void a_report_that_was_reviewed_is_returned_and_the_team_raises_what_is_missing() {
        Engagement e = Engagement.audited();
        e.done(TECHNICAL_REVIEWER, "return-report", e.stage2(), Papers.because());
        e.done(BOTH, "write-papers", e.stage2(), Papers.nonconforming());
        assertEquals(
                List.of("PAPERS_AGREE_WITH_FINDINGS"), e.refused(BOTH, "release-report", e.stage2(), Papers.report()));
        assertTrue(page(e, BOTH).contains("do not agree"), "the audit page names both sides");
        e.done(BOTH, "raise-finding", e.stage2(), Papers.finding("MINOR"));
        // the team concluded before it had one: what it recommended has no condition
        assertEquals(
                List.of("RECOMMENDATION_AGREES_WITH_FINDINGS"),
                e.refused(BOTH, "release-report", e.stage2(), Papers.report()));
        Map<String, Object> explained = new HashMap<>(Papers.report());
        explained.put(
                "waivers",
                Map.of(
                        "RECOMMENDATION_AGREES_WITH_FINDINGS",
                        "The one that was added is minor, and its plan is awaited."));
        e.done(BOTH, "release-report", e.stage2(), explained);
        String finding = e.finding("F-1");
        // withdrawn by somebody else, it leaves a paper that nothing stands for any longer
        e.done(LEAD_AUDITOR, "withdraw-finding", finding, Papers.because());
        assertEquals(
                List.of("PAPERS_AGREE_WITH_FINDINGS"),
                e.refused(TECHNICAL_REVIEWER, "review-report", e.stage2(), Papers.because()));
        e.done(TECHNICAL_REVIEWER, "return-report", e.stage2(), Papers.because());
        e.done(BOTH, "write-papers", e.stage2(), paper("9.2.2", "CONFORMS", ""));
        e.done(BOTH, "release-report", e.stage2(), Papers.report());
        e.done(TECHNICAL_REVIEWER, "review-report", e.stage2(), Papers.because());
        Cycle c = Cycle.of(e);
        c.proofed(Map.of());
        c.decided(DECISION_MAKER, "GRANT", sufficient());
        assertEquals(
                List.of("NO_DECISION_RESTS_ON_IT"),
                e.refused(TECHNICAL_REVIEWER, "return-report", e.stage2(), Papers.because()));
        e.tries(PROGRAMME_MANAGER, "return-report", e.stage2(), Papers.because())
                .then()
                .statusCode(403);
    }

    private static void reported(Engagement e) {
        String jonas = Deeds.person("Jonas Wexler");
        e.done(BOTH, "record-time", e.stage2(), Papers.time(jonas, e.stage2Day.minusDays(1), e.stage2Day));
        e.done(BOTH, "record-sampling", e.stage2(), Papers.sampling());
        e.done(BOTH, "release-report", e.stage2(), Papers.report());
        e.done(TECHNICAL_REVIEWER, "review-report", e.stage2(), Papers.because());
    }

    private static Map<String, Object> conclusion(Engagement e, String advice) {
        return Papers.conclusion(advice, e.stage2Day, e.stage2Day);
    }

    private static Map<String, Object> paper(String about, String result, String reason) {
        Map<String, Object> paper = new HashMap<>(Map.of("about", about, "result", result, "reason", reason));
        if (!result.equals("NOT_EXAMINED")) {
            paper.put("evidence", "Record of " + about + ", version 4, seen on screen.");
        }
        return Map.of("papers", List.of(paper));
    }

    private static String page(Engagement e, SignIn who) {
        String page = "/certifications/" + e.file + "/audits/" + e.stage2();
        try (Browserless browser = Browserless.signIn(who, page)) {
            return browser.get(page).body();
        }
    }
}
