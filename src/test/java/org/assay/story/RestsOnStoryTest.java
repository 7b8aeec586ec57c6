package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.assay.story.Deeds.person;
import static org.assay.story.Deeds.sufficient;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a decision rests on stays what it rests on: later audits, changed programmes and reports taken up again hide nothing. */
@AssayTest
class RestsOnStoryTest {
    private static final LocalDate GRANTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 9);
    private static final LocalDate SECOND = LocalDate.of(2028, 2, 8);
    private static final LocalDate RECERTIFICATION = LocalDate.of(2028, 11, 14);

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_recertification_cannot_be_programmed_for_one_clause() {
        Cycle c = Cycle.granted(GRANTED);
        c.programmed(FIRST, SECOND, RECERTIFICATION);
        Map<String, Object> one = Map.of(
                "on", RECERTIFICATION.toString(),
                "days", "2",
                "clauses", List.of("4.1"),
                "controls", List.of(),
                "reason", "The rest was seen in both surveillances.");
        assertEquals(
                List.of("WHOLE_AUDIT_NAMES_EVERY_CLAUSE"),
                c.e.refused(PROGRAMME_MANAGER, "change-programme", c.audit("Recertification"), one));
    }

    @Test
    void the_leader_of_a_surveillance_with_a_major_does_not_maintain_after_a_follow_up_of_his_own() {
        Cycle c = Cycle.granted(GRANTED);
        c.programmed(FIRST, SECOND, RECERTIFICATION);
        String surveillance = c.audit("Surveillance 1");
        c.begun(surveillance, FIRST);
        c.e.done(BOTH, "raise-finding", surveillance, Papers.finding("MAJOR"));
        c.e.done(BOTH, "write-papers", surveillance, Papers.nonconforming());
        finished(c, surveillance, FIRST, "MAINTAIN_AFTER_CORRECTION");
        String finding = c.e.finding("F-1");
        Town.on(FIRST.plusDays(10));
        c.e.done(CLIENT, "answer-finding", finding, Papers.answer());
        c.e.done(
                LEAD_AUDITOR,
                "accept-plan",
                finding,
                Deeds.seen(FIRST.plusDays(10).toString()));
        LocalDate later = LocalDate.of(2027, 4, 20);
        String followUp = c.another(
                "FOLLOW_UP",
                later,
                Map.of("followsUp", surveillance, "clauses", List.of("9.2.2"), "controls", List.of()));
        begun(c, followUp, later);
        Map<String, Object> paper =
                Map.of("about", "9.2.2", "result", "CONFORMS", "evidence", "Record of it, version 3, seen on screen.");
        c.e.done(BOTH, "write-papers", followUp, Map.of("papers", List.of(paper)));
        c.e.done(BOTH, "verify-finding", finding, Deeds.verified(later.toString()));
        finished(c, followUp, later, "MAINTAIN");
        assertEquals(List.of("MAINTAINED_BY_WHOM_MAY"), c.refused(BOTH, "MAINTAIN", Map.of()));
        c.decided(DECISION_MAKER, "MAINTAIN", Map.of());
    }

    @Test
    void a_stage_1_that_is_taken_up_again_and_says_not_ready_holds_the_grant() {
        Engagement e = Engagement.readyToDecide();
        Town.on(e.stage2Day.plusDays(3));
        e.done(TECHNICAL_REVIEWER, "return-report", e.stage1(), Papers.because());
        assertEquals(List.of("STAGE_1_STILL_SAYS_READY"), refused(e));
        e.done(BOTH, "resume-audit", e.stage1(), Papers.because());
        e.done(BOTH, "conclude-audit", e.stage1(), Papers.conclusion("NOT_READY", e.stage1Day, null));
        assertEquals(List.of("STAGE_1_STILL_SAYS_READY"), refused(e));
    }

    private static List<String> refused(Engagement e) {
        return Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).path("refusals.rule");
    }

    private static void begun(Cycle c, String audit, LocalDate day) {
        Town.on(day.minusDays(6));
        c.e.proposed(audit, day, "2");
        c.e.done(CLIENT, "confirm-audit", audit, Map.of());
        c.e.done(BOTH, "plan-audit", audit, Papers.plan(day, person("Jonas Wexler")));
        Town.on(day);
        c.e.done(BOTH, "start-audit", audit, Papers.answering("RECORDS_CAN_BE_SHOWN"));
    }

    private static void finished(Cycle c, String audit, LocalDate day, String advice) {
        c.effective(audit);
        Map<String, Object> conclusion = new HashMap<>(Papers.conclusion(advice, day, day));
        conclusion.put("programme", "Days, time and what is looked at still fit.");
        c.e.done(BOTH, "conclude-audit", audit, conclusion);
        c.e.done(BOTH, "record-time", audit, Papers.time(person("Jonas Wexler"), day, day.minusDays(1)));
        c.e.done(BOTH, "record-sampling", audit, Papers.sampling());
        c.e.done(BOTH, "release-report", audit, Papers.report());
        c.e.done(TECHNICAL_REVIEWER, "review-report", audit, Papers.because());
    }
}
