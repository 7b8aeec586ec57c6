package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A part of a scope is suspended beside the whole, and a part leaves with the nonconformity that is its own. */
@AssayTest
class ReducedPartStoryTest {
    private static final LocalDate SURVEYED = LocalDate.of(2027, 2, 9);

    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void the_whole_is_suspended_beside_a_part_and_its_lifting_leaves_the_part() {
        Cycle c = Cycle.grantedForTwo(LocalDate.of(2026, 3, 2));
        Town.on(LocalDate.of(2026, 4, 7));
        Map<String, Object> part = new HashMap<>(Deeds.ground("SYSTEM_FAILS"));
        part.put("systems", List.of(2));
        c.decided(DECISION_MAKER, "SUSPEND_PART", part);
        assertEquals("CERTIFIED", c.standing());
        Town.on(LocalDate.of(2026, 4, 14));
        c.decided(DECISION_MAKER, "SUSPEND", Deeds.ground("MARK_MISUSED"));
        assertEquals("SUSPENDED", c.standing());
        assertEquals(List.of("ReportDraft"), c.verify().path("suspendedPart"), "The part is shown beside the whole");
        Town.on(LocalDate.of(2026, 5, 4));
        c.decided(DECISION_MAKER, "LIFT_SUSPENSION", resolved());
        assertEquals("CERTIFIED", c.standing());
        assertEquals(List.of("ReportDraft"), c.verify().path("suspendedPart"), "The part stays suspended");
        Map<String, Object> lifting = new HashMap<>(resolved());
        lifting.put(
                "waivers",
                Map.of(
                        "FAILING_SYSTEM_WAS_LOOKED_AT",
                        "Monitoring report of 2 May 2026, page 3, shows both alarms at work."));
        lifting.put("systems", List.of(1));
        assertEquals(List.of("LIFTED_PART_IS_NAMED"), c.refused(DECISION_MAKER, "LIFT_PART", lifting));
        lifting.put("systems", List.of(2));
        c.decided(DECISION_MAKER, "LIFT_PART", lifting);
        assertEquals(List.of(), c.verify().path("suspendedPart"));
        assertEquals("CERTIFIED", c.standing());
    }

    @Test
    void what_left_with_a_part_holds_no_later_decision() {
        Cycle c = Cycle.grantedForTwo(LocalDate.of(2026, 3, 2));
        c.programmed(SURVEYED, LocalDate.of(2028, 2, 8), LocalDate.of(2028, 11, 14));
        c.sampling("1", "2");
        c.audited(c.audit("Surveillance 1"), SURVEYED, "MAINTAIN_AFTER_CORRECTION", "MAJOR");
        assertTrue(c.refused(DECISION_MAKER, "MAINTAIN", Map.of()).contains("MAINTAINED_WITHOUT_AN_OPEN_MAJOR"));
        c.proofed(Map.of("systems", List.of("1")));
        Map<String, Object> reducing = new HashMap<>(Deeds.ground("SYSTEM_FAILS"));
        reducing.put("refusedPart", "ReportDraft: it was taken out of service.");
        reducing.put(
                "attestations", Map.of("PART_MISLEADS_NOBODY", "The client has shown that it took it out of service."));
        assertEquals(
                List.of("SMALLER_SCOPE_READS_SMALLER", "WHAT_STAYS_CONFORMS"),
                c.refused(DECISION_MAKER, "REDUCE", reducing));
        reducing.put("leavesWith", "F-1");
        reducing.put(
                "waivers",
                Map.of(
                        "LEAVING_NONCONFORMITY_IS_OF_THE_PART",
                        "Report of the surveillance, page 4: ReportDraft alone was left out.",
                        "SMALLER_SCOPE_READS_SMALLER",
                        "The sentence names neither system, proof of revision 2, page 1."));
        c.decided(DECISION_MAKER, "REDUCE", reducing);
        c.decided(DECISION_MAKER, "MAINTAIN", Map.of());
        String due = "/certifications/" + c.e.file + "/due";
        assertEquals(
                List.of(),
                Caller.as(BOTH).get(due).then().statusCode(200).extract().path("findAll { it.what.contains('F-1') }"));
        try (Browserless hanno = Browserless.signIn(DECISION_MAKER, "/certifications/" + c.e.file)) {
            String page = hanno.get("/certifications/" + c.e.file + "/decision/suspend")
                    .body();
            assertTrue(page.contains("Left with a part of the scope"), page);
        }
    }

    private static Map<String, Object> resolved() {
        return Map.of(
                "attestations", Map.of("CAUSE_IS_RESOLVED", "Seen in the letter of the client and in the records."));
    }
}
