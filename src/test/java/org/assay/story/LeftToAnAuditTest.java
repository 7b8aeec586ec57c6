package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody before left to an audit or to a decision has its word there. */
@AssayTest
class LeftToAnAuditTest {
    private static final String WORD = "Concern about 8.4: resolved; assessment IA-4 of 3 March looks at the system.";

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void an_area_of_concern_has_a_word_at_the_end_of_stage_2() {
        Engagement e = Engagement.programmed();
        told(e);
        e.stage2Begun();
        Map<String, Object> conclusion = new HashMap<>(Papers.conclusion("RECOMMEND", e.stage2Day, e.stage2Day));
        assertEquals(
                List.of("WHAT_WAS_LEFT_TO_AN_AUDIT_HAS_A_WORD"),
                e.refused(BOTH, "conclude-audit", e.stage2(), conclusion));
        String form = "/certifications/" + e.file + "/deeds/conclude-audit/" + e.stage2();
        try (Browserless jonas = Browserless.signIn(BOTH, form)) {
            String page = jonas.get(form).body();
            assertTrue(page.contains("concern about 8.4: "), page);
        }
        conclusion.put("left", WORD);
        e.done(BOTH, "conclude-audit", e.stage2(), conclusion);
        String audit = "/certifications/" + e.file + "/audits/" + e.stage2();
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, audit)) {
            assertTrue(hedda.get(audit).body().contains(WORD));
            String page =
                    hedda.get("/certifications/" + e.file + "/decision/grant").body();
            assertTrue(page.contains(WORD), page);
        }
    }

    @Test
    void nothing_is_granted_over_a_letter_that_nobody_has_read() {
        Engagement e = Engagement.readyToDecide();
        e.done(CLIENT, "write-to-body", Map.of("subject", "News", "text", "PermitGuide was shut down last week."));
        assertEquals(
                List.of("LETTERS_OF_THE_CLIENT_ARE_READ"),
                Caller.as(DECISION_MAKER)
                        .decide(e.file, "GRANT", Deeds.sufficient())
                        .path("refusals.rule"));
    }

    /** Up to a reviewed Stage 1 that told the client of an area of concern. */
    private static void told(Engagement e) {
        Town.on(e.stage1Day);
        e.confirmed(e.stage1(), e.stage1Day, "1");
        e.done(BOTH, "start-audit", e.stage1(), Papers.answering("RECORDS_CAN_BE_SHOWN"));
        Map<String, String> asked = Map.of(
                "about", "8.4", "question", "Which impact assessment looks at which system?", "gap", "impact-systems");
        e.done(BOTH, "ask-question", e.stage1(), asked);
        String concern = Caller.as(BOTH)
                .get("/certifications/" + e.file + "/audits/" + e.stage1() + "/gaps")
                .path("find { it.key == 'impact-systems' }.concern");
        e.done(
                BOTH,
                "dispose-of-question",
                e.stage1(),
                Map.of("question", concern, "standing", "CONCERN", "words", "No impact assessment was shown."));
        e.done(BOTH, "conclude-audit", e.stage1(), Papers.conclusion("READY_WITH_CONCERNS", e.stage1Day, null));
        e.done(BOTH, "record-time", e.stage1(), Papers.time(Deeds.person("Jonas Wexler"), e.stage1Day));
        e.done(BOTH, "release-report", e.stage1(), Papers.report("The system is described and in place."));
        e.done(TECHNICAL_REVIEWER, "review-report", e.stage1(), Papers.because());
    }
}
