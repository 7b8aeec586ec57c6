package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.register.journal.Histories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nine years of three organisations on the town's calendar: smooth; suspended and lifted; lapsed, and restored once. */
@AssayTest
class NineYearsStoryTest {
    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void three_cycles_in_time() {
        Cycle c = Cycle.granted(day("2026-02-28"));
        assertEquals("2029-02-27", c.told("facts.validUntil"));
        String number = c.told("certificate");

        // 22 months without a visit is no programme, and neither is one surveillance a year too late
        assertEquals(
                List.of("SURVEILLANCE_IN_EVERY_YEAR", "SECOND_SURVEILLANCE_IN_ITS_YEAR", "RECERTIFICATION_LEAVES_TIME"),
                c.e.refused(
                        PROGRAMME_MANAGER,
                        "programme-cycle",
                        c.e.file,
                        c.programme(day("2027-02-28"), day("2029-01-20"), day("2029-02-20"))));
        assertEquals(
                List.of("FIRST_SURVEILLANCE_IN_TIME"),
                c.e.refused(
                        PROGRAMME_MANAGER,
                        "programme-cycle",
                        c.e.file,
                        c.programme(day("2027-03-01"), day("2028-02-20"), day("2028-11-20"))));
        c.programmed(day("2027-02-11"), day("2028-02-10"), day("2028-11-09"));

        c.audited(c.audit("Surveillance 1"), day("2027-02-11"), "MAINTAIN");
        Town.on(day("2027-02-20"));
        c.decided(BOTH, "MAINTAIN", Map.of());
        c.audited(c.audit("Surveillance 2"), day("2028-02-10"), "MAINTAIN_AFTER_CORRECTION", "MAJOR");
        // what the leader raised as major goes to somebody who did not audit
        assertEquals(
                List.of("MAINTAINED_BY_WHOM_MAY", "MAINTAINED_WITHOUT_AN_OPEN_MAJOR"),
                c.refused(BOTH, "MAINTAIN", Map.of()));
        dealtWith(c, "F-1", day("2028-02-12"));
        assertEquals(List.of("MAINTAINED_BY_WHOM_MAY"), c.refused(BOTH, "MAINTAIN", Map.of()));
        c.decided(DECISION_MAKER, "MAINTAIN", Map.of());

        c.audited(c.audit("Recertification"), day("2028-11-09"), "RENEW");
        assertEquals(List.of("CLIENT_APPROVED_THE_PROOF"), c.refused(DECISION_MAKER, "RENEW", Cycle.renewal()));
        c.proofed(Map.of());
        Town.on(day("2029-01-17"));
        c.decided(DECISION_MAKER, "RENEW", Cycle.renewal());
        assertEquals("2032-02-27", c.told("facts.validUntil"));
        assertEquals("CERTIFIED", c.standing());
        assertEquals(number, c.told("certificate"));

        c.programmed(day("2029-12-11"), day("2030-12-10"), day("2031-10-09"));
        c.audited(c.audit("Surveillance 1, cycle 2"), day("2029-12-11"), "MAINTAIN");
        c.decided(BOTH, "MAINTAIN", Map.of());
        c.audited(c.audit("Surveillance 2, cycle 2"), day("2030-12-10"), "MAINTAIN", "MINOR");
        planned(c, "F-2", day("2030-12-12"));
        c.decided(BOTH, "MAINTAIN", Map.of());
        c.audited(c.audit("Recertification, cycle 2"), day("2031-10-09"), "RENEW");
        c.proofed(Map.of());
        c.decided(DECISION_MAKER, "RENEW", Cycle.renewal());
        assertEquals("2035-02-27", c.told("facts.validUntil"));

        Town.on(day("2035-02-20"));
        c.decided(DECISION_MAKER, "END", attesting("CLIENT_WANTS_THE_END"));
        assertEquals("ENDED", c.standing());
        assertEquals(
                3,
                Caller.as(CLIENT)
                        .get("/certifications/" + c.e.file + "/certificate")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<?>>path("revisions")
                        .size());
        Histories.lived("smooth", c.e.file);
    }

    @Test
    void suspended_and_lifted_and_a_part_of_the_scope_given_up() {
        Cycle c = Cycle.granted(day("2026-03-15"));
        c.programmed(day("2027-02-18"), day("2028-02-17"), day("2028-11-16"));
        Town.on(day("2027-03-16"));
        c.decided(DECISION_MAKER, "SUSPEND", Deeds.ground("AUDIT_NOT_ALLOWED"));
        assertEquals("SUSPENDED", c.standing());
        assertEquals(
                List.of("FILE_SHOWS_THE_CAUSE_RESOLVED", "MISSED_SURVEILLANCE_IS_ANSWERED_FOR"),
                c.refused(DECISION_MAKER, "LIFT_SUSPENSION", attesting("CAUSE_IS_RESOLVED")));
        // suspension stops no clock and no audit
        Town.on(day("2027-04-01"));
        assertEquals(
                List.of("MISSED_LIMIT_IS_ANSWERED_FOR"),
                c.e.refused(
                        PROGRAMME_MANAGER,
                        "schedule-audit",
                        c.audit("Surveillance 1"),
                        Papers.schedule(day("2027-04-22"), "2", Deeds.person("Jonas Wexler"))));
        c.auditedLate("CLIENT", c.audit("Surveillance 1"), day("2027-04-22"), "MAINTAIN");
        String special = c.another("SPECIAL", day("2027-06-17"), Map.of("cause", "SUSPENSION"));
        c.audited(special, day("2027-06-17"), "MAINTAIN");
        c.decided(DECISION_MAKER, "LIFT_SUSPENSION", attesting("CAUSE_IS_RESOLVED"));
        assertEquals("CERTIFIED", c.standing());
        assertEquals("2029-03-14", c.told("facts.validUntil"));
        assertEquals(
                List.of("MAINTAINED_BY_WHOM_MAY"), c.refused(BOTH, "MAINTAIN", Cycle.missedBy("CLIENT")), "not alone");
        assertEquals(List.of("LATE_SURVEILLANCE_IS_ANSWERED_FOR"), c.refused(DECISION_MAKER, "MAINTAIN", Map.of()));
        c.decided(DECISION_MAKER, "MAINTAIN", Cycle.missedBy("CLIENT"));

        Town.on(day("2027-08-01"));
        c.decided(DECISION_MAKER, "SUSPEND", Deeds.ground("SYSTEM_FAILS"));
        Town.on(day("2028-02-01"));
        c.decided(DECISION_MAKER, "LIFT_SUSPENSION", seenToWork());
        assertEquals("CERTIFIED", c.standing());
        // six months and a day want a reason
        Town.on(day("2028-02-02"));
        c.decided(DECISION_MAKER, "SUSPEND", Deeds.ground("SYSTEM_FAILS"));
        Town.on(day("2028-08-03"));
        assertEquals(
                List.of("SUSPENSION_IS_WITHIN_ITS_LIMIT"), c.refused(DECISION_MAKER, "LIFT_SUSPENSION", seenToWork()));
        c.decided(DECISION_MAKER, "WITHDRAW", Deeds.ground("CAUSE_NOT_RESOLVED"));
        assertEquals("WITHDRAWN", c.standing());
        Histories.lived("suspended-and-withdrawn", c.e.file);
    }

    @Test
    void lapsed_restored_in_time_once_and_too_late_once() {
        Cycle c = Cycle.granted(day("2026-04-20"));
        c.programmed(day("2027-03-18"), day("2028-03-16"), day("2029-01-11"));
        c.audited(c.audit("Surveillance 1"), day("2027-03-18"), "MAINTAIN");
        c.audited(c.audit("Surveillance 2"), day("2028-03-16"), "MAINTAIN");
        c.audited(c.audit("Recertification"), day("2029-04-12"), "RENEW");
        c.proofed(Map.of());
        Town.on(day("2029-04-20"));
        assertEquals("EXPIRED", c.standing());
        assertEquals(409, c.decides(DECISION_MAKER, "RENEW", Cycle.renewal()).statusCode());
        Town.on(day("2029-10-19"));
        c.decided(DECISION_MAKER, "RESTORE", Cycle.renewal());
        assertEquals("CERTIFIED", c.standing());
        assertEquals("2032-04-19", c.told("facts.validUntil"));
        assertEquals(
                "2029-04-19",
                Caller.as(CLIENT)
                        .get("/certifications/" + c.e.file + "/certificate")
                        .then()
                        .extract()
                        .path("revisions[0].lapse.expired"));

        c.programmed(day("2030-09-12"), day("2031-09-11"), day("2032-01-08"));
        c.audited(c.audit("Surveillance 1, cycle 2"), day("2030-09-12"), "MAINTAIN");
        c.audited(c.audit("Surveillance 2, cycle 2"), day("2031-09-11"), "MAINTAIN");
        c.audited(c.audit("Recertification, cycle 2"), day("2032-04-08"), "RENEW");
        c.proofed(Map.of());
        Town.on(day("2032-10-20"));
        assertEquals(List.of("RESTORED_IN_TIME"), c.refused(DECISION_MAKER, "RESTORE", Cycle.renewal()));
        assertTrue(c.refused(DECISION_MAKER, "GRANT_ANEW", Deeds.sufficient()).contains("STAGE_2_FOLLOWS_THE_EXPIRY"));
        String stage2 = c.another("STAGE_2", day("2032-12-09"), Map.of());
        for (String slot : List.of("INTERNAL_AUDIT", "MANAGEMENT_REVIEW")) {
            c.e.done(CLIENT, "hand-in-document", Papers.document(slot, "2032-09-12"));
        }
        c.anew(stage2, day("2032-12-09"));
        c.proofed(Map.of());
        c.decided(DECISION_MAKER, "GRANT_ANEW", Deeds.sufficient());
        assertEquals("2035-12-08", c.told("facts.validUntil"));
        assertEquals("CERTIFIED", c.standing());
        Histories.lived("lapsed-and-restored", c.e.file);
    }

    private static void planned(Cycle c, String reference, LocalDate on) {
        Town.on(on);
        c.e.done(CLIENT, "answer-finding", c.e.finding(reference), Papers.answer());
        c.e.done(BOTH, "accept-plan", c.e.finding(reference), Deeds.seen(on.toString()));
    }

    private static void dealtWith(Cycle c, String reference, LocalDate on) {
        planned(c, reference, on);
        c.e.done(BOTH, "verify-finding", c.e.finding(reference), Deeds.verified(on.toString()));
    }

    private static Map<String, Object> seenToWork() {
        Map<String, Object> more = new HashMap<>(attesting("CAUSE_IS_RESOLVED"));
        more.put(
                "waivers",
                Map.of("FAILING_SYSTEM_WAS_LOOKED_AT", "Monitoring report M-12, page 3, shows both alarms at work."));
        return more;
    }

    private static Map<String, Object> attesting(String rule) {
        return Map.of("attestations", Map.of(rule, "Seen in the letter of the client and in the records."));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
