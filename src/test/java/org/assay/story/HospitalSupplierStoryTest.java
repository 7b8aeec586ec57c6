package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.LEAD_AUDITOR_2;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.house.local.SignIn.TECHNICAL_EXPERT;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER_2;
import static org.assay.story.Deeds.person;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A supplier of hospitals on its way to a certificate: Bram Okonjo leads, Wanjiru Halloran is the technical expert, and each
 * step is tried wrongly before it is done.
 */
@AssayTest
class HospitalSupplierStoryTest {
    private static final String AREA = "deep_learning/healthcare_life_sciences";
    /** The last day on which Bram Okonjo is on record for the supplier's technology. */
    private static final LocalDate LAST_DAY_OF_COMPETENCE = LocalDate.of(2027, 1, 31);

    private Engagement e;
    private String bram;
    private String wanjiru;

    @BeforeEach
    void begins() {
        e = Engagement.begun();
        bram = person("Bram Okonjo");
        wanjiru = person("Wanjiru Halloran");
    }

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void from_an_application_to_a_certificate_with_its_refusals() {
        anApplicationThatPraisesTheDeviceIsRefused();
        daysBelowTheTableNeedASecondPerson();
        aTeamKnowsTheTechnologyToItsLastDay();
        anExpertAloneHoldsNoSession();
        stage1NeedsNoPlanAndStage2NeedsThePapers();
        anExpertRaisesNothingAndTheMajorIsRaisedByTheLeader();
        anOpenMajorHoldsTheGrantUntilItIsVerified();
    }

    private void anApplicationThatPraisesTheDeviceIsRefused() {
        Map<String, Object> application = new HashMap<>(Papers.application());
        application.put("type", "HEALTHCARE_TECHNOLOGY");
        application.put("regulated", List.of("CLINICAL"));
        application.put("sector", "HEALTHCARE_LIFE_SCIENCES");
        application.put("headcount", 140);
        application.put("inScope", 60);
        application.put(
                "sites",
                List.of(Map.of(
                        "name",
                        "Head office",
                        "address",
                        "1 Mill Road",
                        "place",
                        "Austin, US",
                        "activity",
                        "All functions",
                        "people",
                        140)));
        application.put("systems", List.of(Papers.system("DEEP_LEARNING")));
        application.put("scopeSentence", "Management system for safe and trustworthy reading of scans.");
        assertEquals(
                List.of("SCOPE_SENTENCE_CLAIMS_NOTHING"), e.refused(CLIENT, "submit-application", e.file, application));
        application.put("scopeSentence", "Management system for the development of software that marks scans.");
        e.done(CLIENT, "submit-application", application);
        Map<String, Object> acceptance = new HashMap<>(Papers.acceptance());
        acceptance.put("areas", List.of("generative/healthcare_life_sciences"));
        assertEquals(
                List.of("AREAS_COVER_THE_SYSTEMS"),
                e.refused(PROGRAMME_MANAGER, "accept-application", e.file, acceptance));
        acceptance.put("areas", List.of(AREA));
        e.done(PROGRAMME_MANAGER, "accept-application", acceptance);
    }

    private void daysBelowTheTableNeedASecondPerson() {
        assertEquals(
                List.of("TIME_IS_WITHIN_THE_TABLE", "STAGES_ARE_WITHIN_THEIR_BOUNDS"),
                e.refused(PROGRAMME_MANAGER, "determine-time", e.file, Papers.time("1", "2")));
        e.done(PROGRAMME_MANAGER, "determine-time", Papers.time("1", "4"));
        e.done(PROGRAMME_MANAGER, "offer-agreement", Map.of());
        e.done(CLIENT, "sign-agreement", Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"));
        e.packaged();
    }

    private void aTeamKnowsTheTechnologyToItsLastDay() {
        assertEquals(
                List.of("TEAM_COVERS_THE_AREAS"),
                e.refused(
                        PROGRAMME_MANAGER,
                        "schedule-audit",
                        e.stage1(),
                        Papers.schedule(LAST_DAY_OF_COMPETENCE.plusDays(1), "1", bram)));
        e.done(PROGRAMME_MANAGER, "schedule-audit", e.stage1(), Papers.schedule(LAST_DAY_OF_COMPETENCE, "1", bram));
        assertEquals(
                List.of("TEAM_HAS_ONE_LEADER"),
                e.refused(
                        PROGRAMME_MANAGER,
                        "schedule-audit",
                        e.stage1(),
                        Papers.schedule(e.stage1Day, "1", List.of(Papers.member(wanjiru, "TECHNICAL_EXPERT")))));
        proposed(e.stage1(), e.stage1Day, "1");
        proposed(e.stage2(), e.stage2Day, "4");
    }

    private void proposed(String audit, LocalDate day, String days) {
        e.done(
                PROGRAMME_MANAGER,
                "schedule-audit",
                audit,
                Papers.schedule(
                        day,
                        days,
                        List.of(Papers.member(bram, "LEAD_AUDITOR"), Papers.member(wanjiru, "TECHNICAL_EXPERT"))));
        e.done(LEAD_AUDITOR_2, "declare-freedom", audit, Papers.answering("DECLARES_NO_CONFLICT"));
        e.done(TECHNICAL_EXPERT, "declare-freedom", audit, Papers.answering("DECLARES_NO_CONFLICT"));
        e.done(CLIENT, "confirm-audit", audit, Map.of());
    }

    private void anExpertAloneHoldsNoSession() {
        assertEquals(
                List.of("NOBODY_SITS_ALONE"),
                e.refused(LEAD_AUDITOR_2, "plan-audit", e.stage2(), Papers.plan(e.stage2Day, bram, wanjiru)));
        e.done(LEAD_AUDITOR_2, "plan-audit", e.stage2(), Papers.plan(e.stage2Day, bram));
    }

    private void stage1NeedsNoPlanAndStage2NeedsThePapers() {
        Town.on(e.stage1Day);
        e.done(LEAD_AUDITOR_2, "start-audit", e.stage1(), Papers.answering("RECORDS_CAN_BE_SHOWN"));
        e.done(LEAD_AUDITOR_2, "conclude-audit", e.stage1(), Papers.conclusion("READY", e.stage1Day, null));
        e.done(LEAD_AUDITOR_2, "record-time", e.stage1(), Papers.time(bram, e.stage1Day));
        e.done(LEAD_AUDITOR_2, "release-report", e.stage1(), Papers.report("The system is described."));
        Town.on(e.stage2Day);
        assertEquals(
                List.of("STAGE_1_REPORT_IS_REVIEWED", "STAGE_2_TEAM_IS_CONFIRMED"),
                e.refused(LEAD_AUDITOR_2, "start-audit", e.stage2(), Papers.answering("RECORDS_CAN_BE_SHOWN")));
        e.done(TECHNICAL_REVIEWER, "review-report", e.stage1(), Papers.because());
        e.done(PROGRAMME_MANAGER, "confirm-team", e.stage2(), Papers.because());
        e.done(LEAD_AUDITOR_2, "start-audit", e.stage2(), Papers.answering("RECORDS_CAN_BE_SHOWN"));
    }

    private void anExpertRaisesNothingAndTheMajorIsRaisedByTheLeader() {
        e.tries(TECHNICAL_EXPERT, "raise-finding", e.stage2(), Papers.finding("MAJOR"))
                .then()
                .statusCode(403);
        assertEquals(List.of("ACTOR_AUDITS"), e.refused(BOTH, "raise-finding", e.stage2(), Papers.finding("MAJOR")));
        e.done(LEAD_AUDITOR_2, "raise-finding", e.stage2(), Papers.finding("MAJOR"));
        assertEquals(
                List.of("PAPERS_ARE_COMPLETE", "PAPERS_AGREE_WITH_FINDINGS", "RECOMMENDATION_AGREES_WITH_FINDINGS"),
                e.refused(
                        LEAD_AUDITOR_2,
                        "conclude-audit",
                        e.stage2(),
                        Papers.conclusion("RECOMMEND", e.stage2Day, e.stage2Day)));
        e.done(LEAD_AUDITOR_2, "write-papers", e.stage2(), Papers.papers());
        assertEquals(
                List.of("PAPERS_AGREE_WITH_FINDINGS", "RECOMMENDATION_AGREES_WITH_FINDINGS"),
                e.refused(
                        LEAD_AUDITOR_2,
                        "conclude-audit",
                        e.stage2(),
                        Papers.conclusion("RECOMMEND", e.stage2Day, e.stage2Day)));
        e.done(LEAD_AUDITOR_2, "write-papers", e.stage2(), Papers.nonconforming());
        assertEquals(
                List.of("RECOMMENDATION_AGREES_WITH_FINDINGS"),
                e.refused(
                        LEAD_AUDITOR_2,
                        "conclude-audit",
                        e.stage2(),
                        Papers.conclusion("RECOMMEND", e.stage2Day, e.stage2Day)));
        e.finished(LEAD_AUDITOR_2, "Bram Okonjo", 4, "RECOMMEND_AFTER_CORRECTION");
        e.done(
                PROGRAMME_MANAGER,
                "draft-proof",
                Map.of("scopeSentence", "Management system for the development of software that marks scans."));
        e.done(CLIENT, "approve-proof", Map.of());
    }

    private void anOpenMajorHoldsTheGrantUntilItIsVerified() {
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", sufficient())
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("MAJORS_ARE_VERIFIED"));
        String major = e.finding("F-1");
        e.done(CLIENT, "answer-finding", major, Papers.answer());
        e.done(
                LEAD_AUDITOR,
                "accept-plan",
                major,
                Deeds.seen(e.stage2Day.plusDays(2).toString()));
        e.done(
                LEAD_AUDITOR,
                "verify-finding",
                major,
                Deeds.verified(e.stage2Day.plusDays(2).toString()));
        Caller.as(TECHNICAL_REVIEWER_2)
                .decide(e.file, "GRANT", sufficient())
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("DECIDER_IS_COMPETENT"));
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
        Caller.as(CLIENT).get("/certifications/" + e.file).then().body("standing", equalTo("CERTIFIED"));
    }
}
