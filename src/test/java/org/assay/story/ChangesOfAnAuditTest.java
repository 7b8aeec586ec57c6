package org.assay.story;

import static org.assay.house.local.SignIn.AUDITOR;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_EXPERT;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.assay.story.Deeds.person;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.house.local.SignIn;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who audits and when, as the client is told it, and what becomes of it on the way. */
@AssayTest
class ChangesOfAnAuditTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void the_client_reads_who_audits_and_agrees_to_these_days_and_this_team() {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        propose(e, e.stage1(), e.stage1Day);
        told(e).body("audits[0].team.name", containsInAnyOrder("Jonas Wexler", "Wanjiru Halloran"))
                .body("audits[0].team.part", containsInAnyOrder("LEAD_AUDITOR", "TECHNICAL_EXPERT"))
                .body("audits[0].proposal", equalTo(1));
        try (Browserless mara = Browserless.signIn(CLIENT, "/certifications/" + e.file + "/audits/" + e.stage1())) {
            String page = mara.get("/certifications/" + e.file + "/audits/" + e.stage1())
                    .body();
            assertTrue(page.contains("Wanjiru Halloran") && page.contains("Technical expert"), page);
            assertTrue(page.contains("University of the North"), page);
            assertTrue(!page.contains("Livia Marchetti"), "nobody else of the body is named");
        }
        Caller.as(CLIENT_2).get("/certifications/" + e.file).then().statusCode(404);
        propose(e, e.stage1(), e.stage1Day);
        assertEquals(
                List.of("CONFIRMS_THIS_PROPOSAL"),
                e.refused(CLIENT, "confirm-audit", e.stage1(), Map.of("revision", 1)));
        e.done(CLIENT, "confirm-audit", e.stage1(), Map.of("revision", 2));
        told(e).body("audits[0].agreed", equalTo(2)).body("audits[0].standing", equalTo("CONFIRMED"));
    }

    @Test
    void a_member_who_joins_in_the_middle_is_told_declares_and_may_be_objected_to() {
        Engagement e = Engagement.inStage2();
        Map<String, Object> joins = new HashMap<>(Map.of(
                "leaves",
                person("Jonas Wexler"),
                "team",
                person("Ines Falk"),
                "part",
                "LEAD_AUDITOR",
                "reason",
                "She has fallen ill."));
        assertEquals(
                List.of("CLIENT_AGREES_TO_THE_MEMBER"),
                e.refused(PROGRAMME_MANAGER, "replace-member", e.stage2(), joins));
        joins.putAll(Papers.answering("CLIENT_AGREES_TO_THE_MEMBER"));
        e.done(PROGRAMME_MANAGER, "replace-member", e.stage2(), joins);
        told(e).body("audits[1].team.name", equalTo(List.of("Ines Falk")))
                .body("audits[1].proposal", equalTo(2))
                .body("audits[1].agreed", equalTo(1));
        assertEquals(
                List.of("ACTOR_HAS_DECLARED"), e.refused(LEAD_AUDITOR, "write-papers", e.stage2(), Papers.papers()));
        e.done(LEAD_AUDITOR, "declare-freedom", e.stage2(), Papers.answering("DECLARES_NO_CONFLICT"));
        e.done(LEAD_AUDITOR, "write-papers", e.stage2(), Papers.papers());
        e.done(CLIENT, "object-to-change", e.stage2(), Papers.because());
        assertEquals(
                List.of("OBJECTION_IS_ANSWERED"),
                e.refused(
                        LEAD_AUDITOR,
                        "conclude-audit",
                        e.stage2(),
                        Papers.conclusion("RECOMMEND", e.stage2Day, e.stage2Day)));
        e.done(PROGRAMME_MANAGER, "answer-objection-to-change", e.stage2(), Papers.because());
        e.done(CLIENT, "agree-to-change", e.stage2(), Map.of("revision", 2));
        e.done(LEAD_AUDITOR, "conclude-audit", e.stage2(), Papers.conclusion("RECOMMEND", e.stage2Day, e.stage2Day));
    }

    private static void whyItWasPutOffStandsBesideIt(Engagement e) {
        String file = "/certifications/" + e.file;
        for (SignIn who : List.of(CLIENT, PROGRAMME_MANAGER)) {
            try (Browserless signedIn = Browserless.signIn(who, file)) {
                for (String page : List.of(file + "/audits", file + "/audits/" + e.stage1())) {
                    String text = signedIn.get(page).body();
                    assertTrue(text.contains("Our office moves that week."), page);
                    assertTrue(text.contains("Read in full; the record shows it."), page);
                    assertTrue(text.contains("Postponed") && text.contains("Called off"), page);
                }
            }
        }
        Caller.as(DECISION_MAKER)
                .get(file + "/decisions/sheets/REFUSE")
                .then()
                .statusCode(200)
                .body("sheet.blocks[6].lines.value.words", hasItem(containsString("Our office moves that week. (")))
                .body("sheet.blocks[6].lines.label", hasItems(endsWith("Postponed"), endsWith("Called off")));
    }

    @Test
    void a_stage_is_put_off_and_proposed_anew_or_called_off_and_programmed_alone() {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        propose(e, e.stage1(), e.stage1Day);
        e.done(CLIENT, "postpone-audit", e.stage1(), Map.of("reason", "Our office moves that week."));
        told(e).body("audits[0].standing", equalTo("PROGRAMMED")).body("audits[0].team", hasSize(0));
        propose(e, e.stage1(), e.stage1Day);
        told(e).body("audits[0].proposal", equalTo(2));
        String letter = Pdf.text(Prints.latest(CLIENT, e.file, "TEAM_NOTIFICATION"));
        assertTrue(
                letter.contains("Our office moves that week."), "The letter of the next proposal says why: " + letter);
        e.done(PROGRAMME_MANAGER, "cancel-audit", e.stage1(), Papers.because());
        e.tries(BOTH, "adjourn-audit", e.stage1(), Papers.because()).then().statusCode(409);
        whyItWasPutOffStandsBesideIt(e);
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/deeds")
                .then()
                .body("deed", hasItem("set-programme"));
        e.done(PROGRAMME_MANAGER, "set-programme", Papers.programme());
        told(e).body("audits.kind", equalTo(List.of("STAGE_1", "STAGE_2", "STAGE_1")))
                .body("audits.standing", equalTo(List.of("CANCELLED", "PROGRAMMED", "PROGRAMMED")));
        e.tries(PROGRAMME_MANAGER, "set-programme", Papers.programme()).then().statusCode(409);
    }

    @Test
    void a_terminated_stage_says_what_was_not_done_and_is_repeated_while_its_findings_stay() {
        Engagement e = Engagement.inStage2();
        e.done(BOTH, "raise-finding", e.stage2(), Papers.finding("MINOR"));
        e.done(BOTH, "adjourn-audit", e.stage2(), Papers.because());
        e.tries(BOTH, "write-papers", e.stage2(), Papers.papers()).then().statusCode(409);
        e.tries(BOTH, "terminate-audit", e.stage2(), Papers.because())
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("summary", "notDone", "consequences"));
        e.done(BOTH, "terminate-audit", e.stage2(), Papers.termination());
        Caller.as(CLIENT)
                .get("/certifications/" + e.file + "/deeds/records")
                .then()
                .body(
                        "find { it.deed == 'AuditMove.TERMINATE' }.form.notDone",
                        equalTo("Clauses 7 to 10 and all controls."));
        e.done(CLIENT, "answer-finding", e.finding("F-1"), Papers.answer());
        e.done(PROGRAMME_MANAGER, "set-programme", Papers.programme());
        told(e).body("audits.title", equalTo(List.of("Stage 1", "Stage 2", "Stage 2, repeated")))
                .body("audits[2].standing", equalTo("PROGRAMMED"))
                .body("findings.reference", equalTo(List.of("F-1")));
    }

    @Test
    void what_has_changed_since_stage_1_is_answered_for_by_its_name_before_stage_2_begins() {
        Engagement e = Engagement.aboutToBegin();
        Map<String, Object> soa = new HashMap<>(Papers.soa());
        soa.put("version", "1.3");
        e.done(CLIENT, "hand-in-soa", soa);
        Map<String, Object> begins = new HashMap<>(Papers.answering("RECORDS_CAN_BE_SHOWN"));
        begins.put("changes", "All of this was looked at.");
        e.tries(BOTH, "start-audit", e.stage2(), begins).then().statusCode(422).body(containsString("version 1.3: …"));
        begins.put("changes", "Version 1.3: only the owner of the statement is another one.");
        e.done(BOTH, "start-audit", e.stage2(), begins);
    }

    @Test
    void days_that_run_backwards_are_told_by_their_field() {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        Map<String, Object> backwards = new HashMap<>(Papers.schedule(e.stage1Day, "1", person("Jonas Wexler")));
        backwards.put("lastDay", e.stage1Day.minusDays(19).toString());
        e.tries(PROGRAMME_MANAGER, "schedule-audit", e.stage1(), backwards)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("lastDay")));
    }

    @Test
    void an_audit_of_two_visits_lasts_until_the_second_is_held() {
        Engagement e = Engagement.afterStage1();
        LocalDate second = Town.freeDayAfter(e.stage2Day.plusDays(1));
        Town.on(e.stage2Day);
        Map<String, Object> schedule =
                new HashMap<>(Papers.schedule(e.stage2Day, "2", person("Jonas Wexler"), person("Soren Adeyemi")));
        schedule.put("lastDay", second.toString());
        schedule.put(
                "visits",
                List.of(visit("Austin", e.stage2Day, List.of()), visit("Dallas", second.plusDays(1), List.of("1"))));
        e.tries(PROGRAMME_MANAGER, "schedule-audit", e.stage2(), schedule)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("visits")));
        schedule.put("visits", List.of(visit("Austin", e.stage2Day, List.of()), visit("Dallas", second, List.of("3"))));
        e.tries(PROGRAMME_MANAGER, "schedule-audit", e.stage2(), schedule)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("visits[1].members")));
        schedule.put("visits", List.of(visit("Austin", e.stage2Day, List.of()), visit("Dallas", second, List.of("1"))));
        e.done(PROGRAMME_MANAGER, "schedule-audit", e.stage2(), schedule);
        e.done(BOTH, "declare-freedom", e.stage2(), Papers.answering("DECLARES_NO_CONFLICT"));
        e.done(AUDITOR, "declare-freedom", e.stage2(), Papers.answering("DECLARES_NO_CONFLICT"));
        e.done(CLIENT, "confirm-audit", e.stage2(), Map.of());
        e.done(PROGRAMME_MANAGER, "confirm-team", e.stage2(), Papers.because());
        e.done(BOTH, "plan-audit", e.stage2(), Papers.plan(e.stage2Day, person("Jonas Wexler")));
        e.done(BOTH, "start-audit", e.stage2(), Papers.answering("RECORDS_CAN_BE_SHOWN"));
        e.done(BOTH, "write-papers", e.stage2(), Papers.papers());
        e.done(BOTH, "hold-visit", e.stage2(), Map.of("number", 1));
        assertEquals(List.of("VISIT_HAS_ENDED"), e.refused(BOTH, "hold-visit", e.stage2(), Map.of("number", 2)));
        assertEquals(
                List.of("CLOSING_MEETING_ENDS_THE_AUDIT", "LAST_DAY_HAS_COME", "VISITS_ARE_HELD"),
                e.refused(
                        BOTH, "conclude-audit", e.stage2(), Papers.conclusion("RECOMMEND", e.stage2Day, e.stage2Day)));
        Map<String, Object> missed = Map.of("number", 2, "reason", "The site was flooded.");
        assertEquals(List.of("MISSED_VISIT_HAD_ITS_DAY"), e.refused(BOTH, "miss-visit", e.stage2(), missed));
        Town.on(second);
        Map<String, Object> instead = Map.of(
                "site",
                "Dallas",
                "firstDay",
                second.toString(),
                "lastDay",
                second.toString(),
                "mode",
                "ON_SITE",
                "team",
                List.of("1"),
                "reason",
                "In place of the flooded day.");
        e.tries(PROGRAMME_MANAGER, "add-visit", e.stage2(), instead)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("firstDay")));
        e.done(BOTH, "miss-visit", e.stage2(), missed);
        e.done(PROGRAMME_MANAGER, "add-visit", e.stage2(), instead);
        e.done(BOTH, "hold-visit", e.stage2(), Map.of("number", 3));
        e.done(BOTH, "conclude-audit", e.stage2(), Papers.conclusion("RECOMMEND", e.stage2Day, second));
        told(e).body("lastDayOfStage2", equalTo(second.toString()));
    }

    @Test
    void a_shortfall_of_time_is_approved_by_somebody_who_was_not_there() {
        Engagement e = Engagement.inStage2();
        String jonas = person("Jonas Wexler");
        e.done(BOTH, "conclude-audit", e.stage2(), Papers.conclusion("RECOMMEND", e.stage2Day, e.stage2Day));
        assertEquals(List.of("SAMPLE_IS_ON_RECORD"), e.refused(BOTH, "release-report", e.stage2(), Papers.report()));
        e.done(BOTH, "record-sampling", e.stage2(), Papers.sampling());
        e.done(BOTH, "release-report", e.stage2(), Papers.report());
        assertEquals(
                List.of("DELIVERED_TIME_IS_ON_RECORD"),
                e.refused(TECHNICAL_REVIEWER, "review-report", e.stage2(), Papers.because()));
        e.tries(BOTH, "record-time", e.stage2(), Papers.time(jonas, e.stage2Day, e.stage2Day))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("presences[1].days")));
        e.done(BOTH, "record-time", e.stage2(), Papers.time(jonas, e.stage2Day));
        assertEquals(
                List.of("SHORTFALL_IS_APPROVED"),
                e.refused(TECHNICAL_REVIEWER, "review-report", e.stage2(), Papers.because()));
        e.done(PROGRAMME_MANAGER, "approve-shortfall", e.stage2(), Papers.because());
        e.done(TECHNICAL_REVIEWER, "review-report", e.stage2(), Papers.because());
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, "/certifications/" + e.file)) {
            String page = hedda.get("/certifications/" + e.file + "/audits/" + e.stage2())
                    .body();
            assertTrue(page.contains("the shortfall was approved by Livia Marchetti"), page);
        }
    }

    private static Map<String, Object> visit(String site, LocalDate day, List<String> members) {
        return Map.of(
                "site",
                site,
                "firstDay",
                day.toString(),
                "lastDay",
                day.toString(),
                "mode",
                "ON_SITE",
                "members",
                members);
    }

    private static void propose(Engagement e, String audit, LocalDate day) {
        Map<String, Object> schedule = new HashMap<>(Papers.schedule(day, "1", person("Jonas Wexler")));
        schedule.put(
                "team",
                List.of(
                        Map.of("person", person("Jonas Wexler"), "part", "LEAD_AUDITOR"),
                        Map.of(
                                "person",
                                person("Wanjiru Halloran"),
                                "part",
                                "TECHNICAL_EXPERT",
                                "background",
                                "University of the North; research on evaluating models.")));
        e.done(PROGRAMME_MANAGER, "schedule-audit", audit, schedule);
        e.tries(TECHNICAL_EXPERT, "confirm-audit", audit, Map.of()).then().statusCode(403);
    }

    private static ValidatableResponse told(Engagement e) {
        return Caller.as(CLIENT).get("/certifications/" + e.file).then().statusCode(200);
    }
}
