package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.IMPARTIALITY_OFFICER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was in order when it began and is not when it is carried on: a tie of the body, a notice, a withdrawal, a limit. */
@AssayTest
class CarriedOnStoryTest {
    private static final LocalDate GRANTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 9);
    private static final LocalDate SECOND = LocalDate.of(2028, 2, 8);
    private static final LocalDate RECERTIFICATION = LocalDate.of(2028, 11, 14);
    private static final List<String> TIED = List.of("BODY_HAS_NO_TIE");

    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void a_body_that_comes_to_advise_its_client_audits_and_reviews_no_further() {
        Engagement e = Engagement.inStage2();
        Town.on(e.stage2Day);
        e.done(BOTH, "raise-finding", e.stage2(), Papers.finding("MINOR"));
        e.done(BOTH, "write-papers", e.stage2(), Papers.nonconforming());
        tied(e.client);
        e.done(BOTH, "adjourn-audit", e.stage2(), Papers.because());
        assertEquals(TIED, e.refused(BOTH, "resume-audit", e.stage2(), Papers.because()));
        String minor = e.finding("F-1");
        e.done(CLIENT, "answer-finding", minor, Papers.answer());
        assertEquals(TIED, e.refused(LEAD_AUDITOR, "accept-plan", minor, Deeds.seen(e.stage2Day.toString())));
        e.done(LEAD_AUDITOR, "return-plan", minor, Papers.because());
        e.done(BOTH, "terminate-audit", e.stage2(), Papers.termination());
    }

    @Test
    void a_certification_of_a_client_that_the_body_advises_is_not_brought_forward() {
        Portfolio p = new Portfolio();
        String client = Deeds.newClient("Hallwarden Route Planning " + p.mark + " Ltd");
        p.portfolio = p.portfolio.replace("GB,11847320", "GB,");
        tied(client);
        p.id = p.handIn(PROGRAMME_MANAGER).then().statusCode(201).extract().path("id");
        assertEquals(
                TIED,
                p.signs(DECISION_MAKER, 1).then().statusCode(422).extract().<List<String>>path("refusals.rule"));
    }

    @Test
    void a_special_audit_that_was_to_follow_from_a_change_is_held_or_its_change_closed_before_a_renewal() {
        Cycle c = Cycle.granted(GRANTED);
        c.programmed(FIRST, SECOND, RECERTIFICATION);
        c.audited(c.audit("Surveillance 1"), FIRST, "MAINTAIN");
        c.e.done(
                CLIENT,
                "notify-change",
                Map.of(
                        "kind",
                        "AI_SYSTEMS",
                        "effectiveOn",
                        FIRST.toString(),
                        "text",
                        "PermitGuide, our only AI system, was shut down today."));
        String notice = c.told("changes[-1].id");
        c.e.done(
                PROGRAMME_MANAGER,
                "triage-change",
                notice,
                Map.of("triage", "SPECIAL_AUDIT", "reason", "A special audit looks at what is left."));
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, "/certifications/" + c.e.file)) {
            assertTrue(
                    livia.get("/certifications/" + c.e.file)
                            .body()
                            .contains("to programme the special audit that follows from it"),
                    "whoever programmes it is awaited");
        }
        c.audited(c.audit("Surveillance 2"), SECOND, "MAINTAIN");
        c.audited(c.audit("Recertification"), RECERTIFICATION, "RENEW");
        c.proofed(Map.of());
        assertEquals(
                List.of("WHAT_FOLLOWS_FROM_A_NOTICE_HAS_FOLLOWED"),
                c.refused(DECISION_MAKER, "RENEW", Cycle.renewal()));
        c.e.done(
                PROGRAMME_MANAGER,
                "close-change",
                notice,
                Map.of(
                        "reason",
                        "The recertification audit has seen the system in operation again.",
                        "waivers",
                        Map.of(
                                "WHAT_FOLLOWS_IS_TAKEN_BACK_BY_ANOTHER",
                                "The recertification of this year has looked at it, report page 3.")));
        c.decided(DECISION_MAKER, "RENEW", Cycle.renewal());
    }

    @Test
    void a_minor_that_is_withdrawn_after_the_decision_does_not_bar_a_wider_scope() {
        Cycle c = Cycle.granted(GRANTED);
        c.programmed(FIRST, SECOND, RECERTIFICATION);
        c.audited(c.audit("Surveillance 1"), FIRST, "MAINTAIN_AFTER_CORRECTION", "MINOR");
        String minor = c.e.finding("F-1");
        c.e.done(CLIENT, "answer-finding", minor, Papers.answer());
        c.e.done(LEAD_AUDITOR, "accept-plan", minor, Deeds.seen(FIRST.toString()));
        c.decided(DECISION_MAKER, "MAINTAIN", Map.of());
        Town.on(FIRST.plusDays(20));
        c.e.done(TECHNICAL_REVIEWER, "withdraw-finding", minor, Papers.because());
        String sentence =
                "Management system for the development and operation of an assistant for permit applications and for routes.";
        Map<String, Object> second = new HashMap<>(Papers.system("GENERATIVE"));
        second.put("name", "RouteHelper");
        Map<String, Object> wider = new HashMap<>(Papers.application());
        wider.put("systems", List.of(Papers.system("GENERATIVE"), second));
        wider.put("products", 2);
        wider.put("scopeSentence", sentence);
        c.e.done(CLIENT, "apply-for-extension", wider);
        String notice = c.told("changes[-1].id");
        Map<String, Object> review = new HashMap<>(Papers.answering("BODY_IS_ABLE"));
        review.put("areas", List.of("generative/technology_saas"));
        review.put("activities", "Clauses 6 and 8 for the second system, in a special audit of a day.");
        c.e.done(PROGRAMME_MANAGER, "review-extension", notice, review);
        c.e.done(CLIENT, "sign-change-order", notice, Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"));
        LocalDate day = LocalDate.of(2027, 9, 16);
        String special = c.another("SPECIAL", day, Map.of("cause", "SCOPE_EXTENSION"));
        c.sampling("1", "2");
        c.audited(special, day, "MAINTAIN");
        c.proofed(Map.of("systems", List.of("1", "2"), "scopeSentence", sentence));
        c.decided(
                DECISION_MAKER,
                "EXTEND",
                Map.of("attestations", Map.of("INFORMATION_IS_SUFFICIENT", "The report covers what is added.")));
    }

    @Test
    void an_audit_that_has_begun_is_not_extended_beyond_its_limit() {
        Cycle c = Cycle.granted(GRANTED);
        c.programmed(FIRST, SECOND, RECERTIFICATION);
        String first = c.audit("Surveillance 1");
        c.begun(first, FIRST);
        assertEquals(
                List.of("PROPOSED_WITHIN_THE_LIMITS"),
                c.e.refused(PROGRAMME_MANAGER, "add-visit", first, visit(LocalDate.of(2027, 5, 11))));
        c.e.done(PROGRAMME_MANAGER, "add-visit", first, visit(FIRST.plusDays(7)));
    }

    @Test
    void a_surveillance_that_goes_on_after_its_limit_is_answered_for_and_ends_after_that() {
        Cycle c = Cycle.granted(GRANTED);
        c.programmed(FIRST, SECOND, RECERTIFICATION);
        String first = c.audit("Surveillance 1");
        c.begun(first, FIRST);
        c.e.done(BOTH, "adjourn-audit", first, Papers.because());
        LocalDate late = LocalDate.of(2027, 5, 11);
        Town.on(late);
        assertEquals(
                List.of("MISSED_LIMIT_IS_ANSWERED_FOR"), c.e.refused(BOTH, "resume-audit", first, Papers.because()));
        Map<String, Object> word = new HashMap<>(Papers.because());
        word.put("fault", "CLIENT");
        c.e.done(BOTH, "resume-audit", first, word);
        Map<String, Object> early = new HashMap<>(Papers.conclusion("MAINTAIN", FIRST, FIRST));
        early.put("programme", "Days, time and what is looked at still fit.");
        assertEquals(
                List.of("CLOSING_MEETING_FOLLOWS_THE_FIELDWORK"), c.e.refused(BOTH, "conclude-audit", first, early));
        Map<String, Object> ended = new HashMap<>(Papers.conclusion("MAINTAIN", FIRST, late));
        ended.put("programme", "Days, time and what is looked at still fit.");
        ended.put(
                "waivers",
                Map.of("CLOSING_MEETING_IS_ON_AN_AGREED_DAY", "The client agreed to it on the telephone in May."));
        c.e.done(BOTH, "conclude-audit", first, ended);
        c.e.done(BOTH, "record-time", first, Papers.time(Deeds.person("Jonas Wexler"), FIRST, late));
        c.e.done(BOTH, "record-sampling", first, Papers.sampling());
        c.e.done(BOTH, "release-report", first, Papers.report());
        c.e.done(TECHNICAL_REVIEWER, "review-report", first, Papers.because());
        assertEquals(List.of("LATE_SURVEILLANCE_IS_ANSWERED_FOR"), c.refused(DECISION_MAKER, "MAINTAIN", Map.of()));
        c.decided(DECISION_MAKER, "MAINTAIN", Cycle.missedBy("CLIENT"));
    }

    @Test
    void what_stands_on_the_report_or_before_the_client_gives_no_advice_whoever_typed_it() {
        String advice = "The client should hire a consultant and include A.10.3.";
        Engagement e = Engagement.inStage2();
        assertEquals(
                List.of("WORDS_GIVE_NO_ADVICE"),
                e.refused(
                        BOTH,
                        "write-papers",
                        e.stage2(),
                        Map.of(
                                "papers",
                                List.of(Map.of(
                                        "about",
                                        "A.6.2.4",
                                        "result",
                                        "NOT_EXAMINED",
                                        "selection",
                                        "CONFORMS",
                                        "reason",
                                        advice)))));
        Map<String, Object> sampling = new HashMap<>(Papers.sampling());
        sampling.put(
                "samples",
                ((List<?>) sampling.get("samples"))
                        .stream()
                                .map(s -> {
                                    Map<Object, Object> line = new HashMap<>((Map<?, ?>) s);
                                    line.put("how", advice);
                                    return line;
                                })
                                .toList());
        assertEquals(List.of("WORDS_GIVE_NO_ADVICE"), e.refused(BOTH, "record-sampling", e.stage2(), sampling));
        Engagement applies = Engagement.begun();
        applies.done(CLIENT, "submit-application", Papers.application());
        Map<String, Object> acceptance = new HashMap<>(Papers.acceptance());
        acceptance.put("conditions", advice);
        assertEquals(
                List.of("WORDS_GIVE_NO_ADVICE"),
                applies.refused(PROGRAMME_MANAGER, "accept-application", applies.file, acceptance));
    }

    @Test
    void a_client_that_was_not_ready_is_audited_in_another_stage_1_and_then_in_stage_2() {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        e.confirmed(e.stage1(), e.stage1Day, "1");
        e.done(BOTH, "start-audit", e.stage1(), Papers.answering("RECORDS_CAN_BE_SHOWN"));
        e.done(BOTH, "conclude-audit", e.stage1(), Papers.conclusion("NOT_READY", e.stage1Day, null));
        e.done(BOTH, "record-time", e.stage1(), Papers.time(Deeds.person("Jonas Wexler"), e.stage1Day));
        e.done(BOTH, "release-report", e.stage1(), Papers.report("The system is described and not in place."));
        e.done(TECHNICAL_REVIEWER, "review-report", e.stage1(), Papers.because());
        String file = "/certifications/" + e.file;
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, file)) {
            String page = livia.get(file).body();
            assertTrue(page.contains("rogramme another Stage 1, for the client was not ready"), page);
            String form = livia.get(file + "/deeds/programme-audit/" + e.file).body();
            assertTrue(form.contains("value=\"STAGE_1\""), form);
        }
        LocalDate again = e.stage1Day.plusDays(30);
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "STAGE_1");
        body.put("on", again.toString());
        body.put("days", "1");
        body.put("clauses", Papers.CLAUSES);
        body.put("controls", List.of());
        body.put("reason", "Stage 1 has said that the client was not ready.");
        Response programmed = e.tries(PROGRAMME_MANAGER, "programme-audit", body);
        programmed.then().statusCode(201);
        String second = programmed.path("id");
        assertEquals(
                List.of("Stage 1", "Stage 2", "Stage 1, repeated"),
                Caller.as(BOTH).get(file).<List<String>>path("audits.title"));
        Town.on(again);
        e.confirmed(second, again, "1");
        e.done(BOTH, "start-audit", second, Papers.answering("RECORDS_CAN_BE_SHOWN"));
        e.done(BOTH, "conclude-audit", second, Papers.conclusion("READY", again, null));
        e.done(BOTH, "record-time", second, Papers.time(Deeds.person("Jonas Wexler"), again));
        e.done(BOTH, "release-report", second, Papers.report("The system is described and in place."));
        e.done(TECHNICAL_REVIEWER, "review-report", second, Papers.because());
        LocalDate stage2 = again.plusDays(40);
        Town.on(stage2.minusDays(5));
        e.confirmed(e.stage2(), stage2, "2");
        e.done(PROGRAMME_MANAGER, "confirm-team", e.stage2(), Papers.because());
        e.done(BOTH, "plan-audit", e.stage2(), Papers.plan(stage2, Deeds.person("Jonas Wexler")));
        Town.on(stage2);
        e.done(BOTH, "start-audit", e.stage2(), Papers.answering("RECORDS_CAN_BE_SHOWN"));
    }

    private static Map<String, Object> visit(LocalDate day) {
        return Map.of(
                "siteNumber",
                "1",
                "firstDay",
                day.toString(),
                "lastDay",
                day.toString(),
                "mode",
                "ON_SITE",
                "reason",
                "One day was lost, and what was missed is looked at then.");
    }

    private static void tied(String client) {
        Caller.as(IMPARTIALITY_OFFICER)
                .post(
                        "/body/ties",
                        Map.of(
                                "client",
                                client,
                                "kind",
                                "CONSULTANCY",
                                "since",
                                "2025-01-10",
                                "statement",
                                "A sister company advised on the risk register."))
                .then()
                .statusCode(201);
    }
}
