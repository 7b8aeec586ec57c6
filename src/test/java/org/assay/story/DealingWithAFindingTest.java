package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.LEAD_AUDITOR_2;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.assay.story.Deeds.seen;
import static org.assay.story.Deeds.sufficient;
import static org.assay.story.Deeds.verified;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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

/** What becomes of a nonconformity: visits to it, late entries, more time, other grades, and newer ones tied to it. */
@AssayTest
class DealingWithAFindingTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_verification_on_site_needs_its_visit_on_record() {
        Engagement e = Engagement.audited("MAJOR");
        String day = e.stage2Day.toString();
        String major = answered(e);
        Map<String, Object> onSite = new HashMap<>(seen(day));
        onSite.put("way", "FOLLOW_UP_VISIT");
        assertEquals(List.of("FOLLOW_UP_IS_ON_RECORD"), e.refused(LEAD_AUDITOR, "verify-finding", major, onSite));
        Map<String, Object> visit = Map.of("on", day, "mode", "ON_SITE", "days", "0.5", "seen", "Programme of audits.");
        e.done(LEAD_AUDITOR, "record-follow-up", major, visit);
        e.done(LEAD_AUDITOR, "verify-finding", major, onSite);
        e.tries(LEAD_AUDITOR, "record-follow-up", major, visit).then().statusCode(409);
        try (Browserless mara = Browserless.signIn(CLIENT, "/certifications/" + e.file + "/findings/" + major)) {
            String page =
                    mara.get("/certifications/" + e.file + "/findings/" + major).body();
            assertTrue(page.contains("by a follow-up visit") && page.contains("Programme of audits."), page);
        }
    }

    @Test
    void a_late_entry_holds_the_grant_until_a_second_person_stands_for_it() {
        Engagement e = Engagement.audited("MAJOR");
        LocalDate day = e.stage2Day.plusDays(1);
        String major = answered(e);
        Town.on(e.stage2Day.plusDays(20));
        Map<String, Object> late = new HashMap<>(verified(day.toString()));
        late.put("waivers", Map.of("ENTERED_IN_TIME", "The record of the day came back today."));
        e.done(LEAD_AUDITOR, "verify-finding", major, late);
        e.done(org.assay.house.local.SignIn.PROGRAMME_MANAGER, "draft-proof", Papers.proof());
        e.done(CLIENT, "approve-proof", Map.of());
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", sufficient())
                .then()
                .statusCode(422)
                .body("refusals.rule", hasItem("LATE_ENTRIES_ARE_CONFIRMED"));
        assertEquals(
                List.of("ANOTHER_PERSON_CONFIRMS"),
                e.refused(LEAD_AUDITOR, "confirm-late-entry", major, Papers.because()));
        e.done(TECHNICAL_REVIEWER, "confirm-late-entry", major, Papers.because());
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
    }

    @Test
    void a_new_one_comes_back_or_goes_further_and_the_old_one_stays_as_it_is() {
        Engagement e = Engagement.inStage2();
        e.done(BOTH, "raise-finding", e.stage2(), Papers.finding("MINOR"));
        String old = e.finding("F-1");
        Map<String, Object> further = new HashMap<>(Papers.finding("MAJOR"));
        further.put("older", old);
        e.tries(BOTH, "raise-finding", e.stage2(), further)
                .then()
                .statusCode(400)
                .body("errors.field", contains("link"));
        further.put("link", "RECURS");
        assertEquals(List.of("LINK_FITS_THE_OLDER_ONE"), e.refused(BOTH, "raise-finding", e.stage2(), further));
        further.put("link", "ESCALATES");
        e.done(BOTH, "raise-finding", e.stage2(), further);
        Caller.as(CLIENT)
                .get("/certifications/" + e.file)
                .then()
                .body("findings.grade", contains("MINOR", "MAJOR"))
                .body("findings.standing", contains("RAISED", "RAISED"));
        try (Browserless mara = Browserless.signIn(CLIENT, "/certifications/" + e.file + "/findings/" + old)) {
            String page =
                    mara.get("/certifications/" + e.file + "/findings/" + old).body();
            assertTrue(page.contains("Went further as") && page.contains("F-2"), page);
        }
    }

    @Test
    void a_major_is_graded_down_by_two_and_the_client_is_told_and_answers_anew() {
        Engagement e = Engagement.audited("MAJOR");
        String major = answered(e);
        Map<String, Object> down = Map.of("grade", "MINOR", "reason", "One record of forty.");
        assertEquals(List.of("REGRADER_IS_ANOTHER"), e.refused(BOTH, "propose-downgrade", major, Papers.because()));
        assertEquals(
                List.of("DOWNGRADE_IS_SEEN_BY_TWO"), e.refused(TECHNICAL_REVIEWER, "regrade-finding", major, down));
        e.done(TECHNICAL_REVIEWER, "propose-downgrade", major, Papers.because());
        assertEquals(
                List.of("DOWNGRADE_IS_SEEN_BY_TWO"), e.refused(TECHNICAL_REVIEWER, "regrade-finding", major, down));
        e.done(LEAD_AUDITOR_2, "regrade-finding", major, down);
        Caller.as(CLIENT)
                .get("/certifications/" + e.file)
                .then()
                .body("findings[0].grade", equalTo("MINOR"))
                .body("findings[0].standing", equalTo("RAISED"));
        Caller.as(CLIENT)
                .get("/certifications/" + e.file + "/deeds/records")
                .then()
                .body("deed", hasItem("FindingMove.REGRADE"))
                .body("deed", not(hasItem("FindingMove.PROPOSE_DOWNGRADE")));
    }

    @Test
    void a_plan_that_takes_too_long_and_more_time_are_asked_for() {
        Engagement e = Engagement.audited("MINOR");
        String minor = e.finding("F-1");
        Town.on(e.stage2Day);
        Map<String, Object> slow = new HashMap<>(Papers.answer());
        slow.put("doneBy", e.stage2Day.plusDays(91).toString());
        e.done(CLIENT, "answer-finding", minor, slow);
        assertEquals(
                List.of("CORRECTION_IS_WITHIN_ITS_DAYS"),
                e.refused(LEAD_AUDITOR, "accept-plan", minor, seen(e.stage2Day.toString())));
        e.done(LEAD_AUDITOR, "return-plan", minor, Papers.because());
        e.done(CLIENT, "answer-finding", minor, Papers.answer());
        e.done(LEAD_AUDITOR, "accept-plan", minor, seen(e.stage2Day.toString()));
        String later = e.stage2Day.plusDays(60).toString();
        Map<String, Object> more = Map.of("until", later, "reason", "The supplier is late.");
        e.done(CLIENT, "ask-extension", minor, more);
        e.done(LEAD_AUDITOR, "grant-extension", minor, more);
        Caller.as(CLIENT).get("/certifications/" + e.file).then().body("findings[0].dueOn", equalTo(later));
    }

    private static String answered(Engagement e) {
        String finding = e.finding("F-1");
        Town.on(e.stage2Day);
        e.done(CLIENT, "answer-finding", finding, Papers.answer());
        e.done(LEAD_AUDITOR, "accept-plan", finding, seen(e.stage2Day.toString()));
        return finding;
    }
}
