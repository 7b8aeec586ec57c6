package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR_2;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.assay.story.Deeds.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.calendar.Days;
import org.assay.desk.deed.WaitingForMe;
import org.assay.desk.deed.WaitingForMe.Waiting;
import org.assay.file.Person;
import org.assay.house.local.SignIn;
import org.assay.register.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits on the first page: for whoever may act, and for nobody else. */
@AssayTest
class WaitingTest {
    @Inject
    WaitingForMe waiting;

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_proof_waits_for_the_client_and_an_objection_to_it_for_the_programme_manager() {
        Engagement e = Engagement.audited("MINOR");
        e.done(PROGRAMME_MANAGER, "draft-proof", Papers.proof());
        assertEquals(List.of("To check the certificate proof"), of(e, Role.CLIENT, "proof"));
        e.done(CLIENT, "ask-for-changes", Papers.because());
        assertEquals(List.of(), of(e, Role.CLIENT, "proof"));
        assertEquals(List.of("To change the certificate proof"), of(e, Role.PROGRAMME_MANAGER, "proof"));
    }

    @Test
    void more_time_waits_for_whoever_led_and_an_objection_for_somebody_who_did_not_raise_it() {
        Engagement e = Engagement.audited("MAJOR");
        String major = e.finding("F-1");
        e.done(
                CLIENT,
                "ask-extension",
                major,
                Map.of("until", e.stage2Day.plusDays(40).toString(), "reason", "The auditor is ill."));
        e.done(CLIENT, "object-to-finding", major, Papers.because());
        List<String> both =
                List.of("Nonconformity F-1: to give more time, or none", "Nonconformity F-1: to answer the objection");
        assertEquals(both.subList(0, 1), of(e, Role.LEAD_AUDITOR, "Nonconformity"));
        assertEquals(List.of(), of(e, Role.LEAD_AUDITOR, LEAD_AUDITOR_2, "Nonconformity"));
        assertEquals(both.subList(1, 2), of(e, Role.TECHNICAL_REVIEWER, TECHNICAL_REVIEWER, "Nonconformity"));
        e.done(BOTH, "refuse-extension", major, Papers.because());
        assertEquals(List.of(), of(e, Role.LEAD_AUDITOR, "Nonconformity"));
        assertEquals(
                List.of("OBJECTION_IS_LOOKED_AT_BY_ANOTHER"),
                e.refused(BOTH, "answer-objection-to-finding", major, Papers.because()));
        e.done(TECHNICAL_REVIEWER, "answer-objection-to-finding", major, Papers.because());
        assertEquals(List.of(), of(e, Role.TECHNICAL_REVIEWER, TECHNICAL_REVIEWER, "Nonconformity"));
    }

    @Test
    void days_and_team_wait_for_the_client_and_the_programme_manager_sees_it() {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        e.proposed(e.stage1(), e.stage1Day, "1");
        assertEquals(List.of("Stage 1: to confirm dates and team, or to object"), of(e, Role.CLIENT, "Stage"));
        assertEquals(
                List.of("Stage 1: waits for the client to confirm dates and team, or to object"),
                of(e, Role.PROGRAMME_MANAGER, "Stage 1"));
    }

    @Test
    void a_change_in_the_middle_waits_for_the_client_and_its_objection_for_the_programme_manager() {
        Engagement e = Engagement.inStage2();
        waitsUntilItsLastDay(e);
        Map<String, Object> joins = new HashMap<>(Papers.answering("CLIENT_AGREES_TO_THE_MEMBER"));
        joins.putAll(Map.of("leaves", person("Jonas Wexler"), "team", person("Tavish Moreau"), "part", "LEAD_AUDITOR"));
        joins.put("reason", "The auditor is ill.");
        e.done(PROGRAMME_MANAGER, "replace-member", e.stage2(), joins);
        String agree = "to agree to the change of team or days, or to object";
        assertEquals(List.of("Stage 2: " + agree), of(e, Role.CLIENT, "Stage"));
        assertEquals(List.of("Stage 2: waits for the client " + agree), of(e, Role.PROGRAMME_MANAGER, "Stage"));
        e.done(CLIENT, "object-to-change", e.stage2(), Papers.because());
        assertEquals(List.of(), of(e, Role.CLIENT, "Stage"));
        assertEquals(List.of("Stage 2: to answer the objection to a change"), of(e, Role.PROGRAMME_MANAGER, "Stage"));
    }

    @Test
    void a_letter_of_the_client_waits_for_whoever_leads_and_links_to_its_answer() {
        Engagement e = Engagement.afterStage1();
        e.done(CLIENT, "write-to-body", Map.of("subject", "Days", "text", "May we ask for other days?"));
        List<Waiting> letters = lines(e, Role.LEAD_AUDITOR, BOTH).stream()
                .filter(w -> w.what().startsWith("Letter"))
                .toList();
        assertEquals(
                List.of("Letter “Days”: to answer"),
                letters.stream().map(Waiting::what).toList());
        assertEquals(true, letters.getFirst().path().startsWith("/deeds/answer-the-client/"));
        assertEquals(List.of(), of(e, Role.LEAD_AUDITOR, LEAD_AUDITOR_2, "Letter"));
        assertEquals(List.of("Letter “Days”: to answer"), of(e, Role.PROGRAMME_MANAGER, "Letter"));
    }

    @Test
    void whoever_is_named_in_a_team_sees_that_she_has_to_declare() {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        e.done(
                PROGRAMME_MANAGER,
                "schedule-audit",
                e.stage1(),
                Papers.schedule(e.stage1Day, "1", person("Jonas Wexler")));
        List<String> hers = List.of("Stage 1: to declare that nothing ties you to the client");
        assertEquals(hers, of(e, Role.LEAD_AUDITOR, "declare"));
        assertEquals(List.of(), of(e, Role.LEAD_AUDITOR, LEAD_AUDITOR_2, "declare"));
        e.done(BOTH, "declare-freedom", e.stage1(), Papers.answering("DECLARES_NO_CONFLICT"));
        assertEquals(List.of(), of(e, Role.LEAD_AUDITOR, "declare"));
    }

    @Test
    void after_a_grant_the_programme_of_the_cycle_waits_for_the_programme_manager() {
        Engagement e = Engagement.readyToDecide();
        assertEquals(List.of(), of(e, Role.PROGRAMME_MANAGER, "programme of the cycle"));
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", Deeds.sufficient())
                .then()
                .statusCode(201);
        assertEquals(
                List.of("To set the programme of the cycle"), of(e, Role.PROGRAMME_MANAGER, "programme of the cycle"));
    }

    @Test
    void what_is_planned_for_a_minor_waits_for_the_client_with_its_day() {
        Engagement e = Engagement.audited("MINOR");
        e.answered(e.finding("F-1"), false);
        List<Waiting> minor = lines(e, Role.CLIENT, CLIENT).stream()
                .filter(w -> w.what().startsWith("Nonconformity"))
                .toList();
        assertEquals(
                List.of("Nonconformity F-1: to carry out the corrective action that was planned"),
                minor.stream().map(Waiting::what).toList());
        assertNotNull(minor.getFirst().due());
    }

    @Test
    void a_reviewed_report_waits_for_a_proof_and_then_for_its_leader_to_ask_for_the_decision() {
        Engagement e = Engagement.audited();
        assertEquals(
                List.of("To send the client a certificate proof"), of(e, Role.PROGRAMME_MANAGER, "certificate proof"));
        assertEquals(List.of(), of(e, Role.LEAD_AUDITOR, "decision"));
        e.done(PROGRAMME_MANAGER, "draft-proof", Papers.proof());
        assertEquals(List.of(), of(e, Role.LEAD_AUDITOR, "decision"));
        e.done(CLIENT, "approve-proof", Map.of());
        assertEquals(List.of("To ask for a decision: grant certification"), of(e, Role.LEAD_AUDITOR, "decision"));
        assertEquals(List.of(), of(e, Role.LEAD_AUDITOR, LEAD_AUDITOR_2, "decision"));
        assertEquals(List.of(), of(e, Role.CLIENT, "decision"));
        Caller.as(BOTH)
                .postTo(e.file, "/decision-requests", Map.of("verb", "GRANT", "why", "The report is reviewed."))
                .then()
                .statusCode(201);
        assertEquals(List.of(), of(e, Role.LEAD_AUDITOR, "To ask for a decision"));
    }

    @Test
    void after_the_end_nothing_of_audits_and_nonconformities_waits_any_more() {
        Engagement e = Engagement.readyToDecide("MINOR");
        e.answered(e.finding("F-1"), false);
        Caller decider = Caller.as(DECISION_MAKER);
        decider.decide(e.file, "GRANT", Deeds.sufficient()).then().statusCode(201);
        assertEquals(1, of(e, Role.CLIENT, "Nonconformity F-1").size());
        decider.decide(e.file, "WITHDRAW", Deeds.ground("CLIENT_ASKED")).then().statusCode(201);
        assertEquals(List.of(), of(e, Role.CLIENT, ""));
        assertEquals(List.of(), of(e, Role.PROGRAMME_MANAGER, ""));
    }

    @Test
    void a_programme_waits_from_the_agreement_on() {
        Engagement e = Engagement.agreed();
        assertEquals(List.of("To set the audit programme"), of(e, Role.PROGRAMME_MANAGER, "programme"));
        e.packaged();
        assertEquals(List.of(), of(e, Role.PROGRAMME_MANAGER, "programme"));
    }

    @Test
    void of_a_cycle_that_is_programmed_the_next_audit_waits_with_its_day() {
        Cycle c = Cycle.granted(LocalDate.of(2026, 1, 12));
        LocalDate first = LocalDate.of(2026, 11, 30);
        c.programmed(first, first.plusYears(1), LocalDate.of(2028, 9, 28));
        List<Waiting> dates = lines(c.e, Role.PROGRAMME_MANAGER, BOTH).stream()
                .filter(w -> w.what().contains("to propose dates and team"))
                .toList();
        assertEquals(
                List.of("Surveillance 1: to propose dates and team"),
                dates.stream().map(Waiting::what).toList());
        assertEquals(first.minusDays(28), dates.getFirst().due(), "four weeks before it begins");
    }

    @Test
    void after_the_agreement_what_is_not_handed_in_waits_for_the_client() {
        Engagement e = Engagement.agreed();
        String first = of(e, Role.CLIENT, "To hand in").getFirst();
        assertEquals(true, first.startsWith("To hand in documents: statement of applicability, scope"), first);
        assertEquals(List.of(), of(e, Role.PROGRAMME_MANAGER, "To hand in"));
        e.packaged();
        String then = of(e, Role.CLIENT, "To hand in").getFirst();
        assertEquals(false, then.contains("statement of applicability") || then.contains("internal audit"), then);
    }

    @Test
    void fewer_days_wait_for_somebody_else_than_whoever_looked_at_the_time() {
        Engagement e = Engagement.afterStage1();
        assertEquals(List.of(), of(e, Role.PROGRAMME_MANAGER, "time"));
        Map<String, Object> look = new HashMap<>(Papers.time("1", "0.5"));
        look.put("justification", "One of two systems was switched off before Stage 1.");
        look.put("waivers", Map.of("LOOKED_AT_TIME_REACHES_THE_METHOD", "One of two systems was switched off."));
        e.done(PROGRAMME_MANAGER, "look-at-time", e.stage1(), look);
        String approve = "to approve days that leave the method";
        assertEquals(List.of(), of(e, Role.PROGRAMME_MANAGER, PROGRAMME_MANAGER, approve));
        assertEquals(
                List.of("Stage 1: " + approve + ", since " + Days.written(e.stage1Day)),
                of(e, Role.PROGRAMME_MANAGER, approve));
        assertEquals(1, of(e, Role.LEAD_AUDITOR, approve).size());
        assertEquals(List.of(), of(e, Role.LEAD_AUDITOR, LEAD_AUDITOR_2, approve));
        assertEquals(List.of(), of(e, Role.CLIENT, approve));
        e.done(BOTH, "approve-look", e.stage1(), Papers.because());
        assertEquals(List.of(), of(e, Role.LEAD_AUDITOR, approve));
    }

    /** An audit that runs on its days is not late since the first of them; its day is the one under what is due. */
    private void waitsUntilItsLastDay(Engagement e) {
        Waiting runs = lines(e, Role.LEAD_AUDITOR, BOTH).stream()
                .filter(w -> w.what().startsWith("Stage 2"))
                .findFirst()
                .orElseThrow();
        String due =
                Caller.as(BOTH).get("/certifications/" + e.file + "/due").path("find { it.kind == 'AUDIT_TO_END' }.on");
        assertEquals(LocalDate.parse(due), runs.due());
    }

    private List<String> of(Engagement e, String role, String words) {
        return of(e, role, BOTH, words);
    }

    private List<String> of(Engagement e, String role, SignIn who, String words) {
        return lines(e, role, who).stream()
                .map(Waiting::what)
                .filter(w -> w.contains(words))
                .toList();
    }

    /** In this role alone, on the file of the engagement. */
    private List<Waiting> lines(Engagement e, String role, SignIn who) {
        Viewer viewer =
                role.equals(Role.CLIENT) ? new Viewer.Client(Set.of(UUID.fromString(e.client))) : new Viewer.Body();
        Person person = new Person(UUID.fromString(person(who.person())));
        return waiting.on(new Acting(person, who.person(), Set.of(role), viewer), UUID.fromString(e.file));
    }
}
