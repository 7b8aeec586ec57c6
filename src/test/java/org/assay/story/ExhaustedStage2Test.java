package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Six months and a day after Stage 2 a major is not verified: another Stage 2, and what was raised is not forgotten. */
@AssayTest
class ExhaustedStage2Test {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_stage_2_with_a_late_major_is_exhausted_and_gone_through_again() {
        Engagement e = Engagement.audited("MAJOR", "MINOR");
        String old = e.stage2();
        LocalDate limit = e.stage2Day.plusMonths(6);
        Town.on(limit);
        assertEquals(
                List.of("A_MAJOR_WAS_NOT_VERIFIED_IN_TIME"),
                e.refused(PROGRAMME_MANAGER, "exhaust-audit", old, Papers.because()));
        e.tries(LEAD_AUDITOR, "exhaust-audit", old, Papers.because()).then().statusCode(403);
        Town.on(limit.plusDays(1));
        e.done(PROGRAMME_MANAGER, "exhaust-audit", old, Papers.because());
        e.tries(PROGRAMME_MANAGER, "exhaust-audit", old, Papers.because())
                .then()
                .statusCode(409);
        Caller.as(CLIENT)
                .get("/certifications/" + e.file)
                .then()
                .body("audits[1].standing", equalTo("EXHAUSTED"))
                .body("findings.standing", equalTo(List.of("SUPERSEDED", "SUPERSEDED")));
        String major = e.finding("F-1");
        e.tries(CLIENT, "answer-finding", major, Papers.answer()).then().statusCode(409);
        e.done(PROGRAMME_MANAGER, "set-programme", Papers.programme());
        List<String> ids = Caller.as(BOTH).get("/certifications/" + e.file).path("audits.id");
        assertEquals(3, ids.size(), "Stage 1 stands, Stage 2 is programmed anew");
        again(e, ids.getLast(), limit.plusDays(20), major);
    }

    /** Whether Stage 1 still holds is judged again; the old nonconformity is found again under a new number. */
    private static void again(Engagement e, String stage2, LocalDate day, String major) {
        Town.on(day);
        e.confirmed(stage2, day, "2");
        e.done(PROGRAMME_MANAGER, "confirm-team", stage2, Papers.because());
        e.done(BOTH, "plan-audit", stage2, Papers.plan(day, Deeds.person("Jonas Wexler")));
        List<String> about =
                Caller.as(BOTH).get("/certifications/" + e.file + "/papers").path("about");
        assertTrue(about.contains("Stage 2") && about.contains("Stage 2, repeated"), about.toString());
        Map<String, Object> begin = new HashMap<>(Papers.answering("RECORDS_CAN_BE_SHOWN"));
        assertEquals(List.of("STAGE_1_IS_RECENT"), e.refused(BOTH, "start-audit", stage2, begin));
        begin.put("waivers", Map.of("STAGE_1_IS_RECENT", "Documents and system are as Stage 1 read them."));
        e.done(BOTH, "start-audit", stage2, begin);
        Map<String, Object> found = new HashMap<>(Papers.finding("MAJOR"));
        found.put("older", major);
        found.put("link", "RECURS");
        assertEquals(List.of("LINK_FITS_THE_OLDER_ONE"), e.refused(BOTH, "raise-finding", stage2, found));
        found.put("link", "REPLACES");
        e.done(BOTH, "raise-finding", stage2, found);
        Caller.as(CLIENT)
                .get("/certifications/" + e.file)
                .then()
                .body("findings.reference", equalTo(List.of("F-1", "F-2", "F-3")))
                .body("findings.standing", equalTo(List.of("SUPERSEDED", "SUPERSEDED", "RAISED")));
        String journal = Caller.as(LEAD_AUDITOR)
                .get("/certifications/" + e.file + "/journal")
                .asString();
        assertTrue(journal.contains("AuditMove.EXHAUST"), journal);
    }
}
