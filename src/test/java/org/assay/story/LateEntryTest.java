package org.assay.story;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.story.Deeds.seen;
import static org.assay.story.Deeds.verified;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.assay.AssayTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A verification is not slipped in under its limit: what is entered late says why, and the journal shows it. */
@AssayTest
class LateEntryTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_late_entry_goes_through_only_with_its_reason() {
        Engagement e = Engagement.audited("MAJOR");
        String major = e.finding("F-1");
        LocalDate day = e.stage2Day.plusDays(1);
        e.done(CLIENT, "answer-finding", major, Papers.answer());
        e.done(LEAD_AUDITOR, "accept-plan", major, seen(e.stage2Day.toString()));
        Town.on(e.stage2Day.plusDays(20));
        e.tries(LEAD_AUDITOR, "verify-finding", major, verified(day.toString()))
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("ENTERED_IN_TIME"))
                .body("refusals.field", contains("waivers.ENTERED_IN_TIME"));
        Map<String, Object> explained = new HashMap<>(verified(day.toString()));
        explained.put("waivers", Map.of("ENTERED_IN_TIME", "The record of the visit came back today."));
        e.done(LEAD_AUDITOR, "verify-finding", major, explained);
        Caller.as(LEAD_AUDITOR)
                .get("/certifications/" + e.file + "/journal")
                .then()
                .body(
                        "lines.findAll { it.deed == 'FindingMove.VERIFY' && it.outcome == 'ALLOWED' }[0].rules.ENTERED_IN_TIME",
                        equalTo("WAIVED"))
                .body(
                        "lines.findAll { it.deed == 'FindingMove.VERIFY' && it.outcome == 'ALLOWED' }[0].happenedOn",
                        equalTo(day.toString()))
                .body(
                        "lines.findAll { it.deed == 'FindingMove.VERIFY' && it.outcome == 'ALLOWED' }[0].recordedOn",
                        equalTo(e.stage2Day.plusDays(20).toString()));
    }

    @Test
    void verifying_writes_over_nothing_that_was_said_when_the_plan_was_accepted() {
        Engagement e = Engagement.audited("MAJOR");
        String major = e.finding("F-1");
        e.done(CLIENT, "answer-finding", major, Papers.answer());
        Map<String, Object> accepted = Map.of("on", e.stage2Day.toString(), "evidence", "Seen for accept-plan");
        Map<String, Object> verified = new HashMap<>(accepted);
        verified.putAll(Map.of("evidence", "Seen for verify-finding, report IA-12", "way", "DOCUMENTS"));
        e.done(LEAD_AUDITOR, "accept-plan", major, accepted);
        e.done(LEAD_AUDITOR, "verify-finding", major, verified);
        Caller.as(LEAD_AUDITOR)
                .get("/certifications/" + e.file + "/deeds/records")
                .then()
                .body(
                        "findAll { it.subject == '" + major + "' && it.form.evidence != null }.form.evidence",
                        contains("Seen for accept-plan", "Seen for verify-finding, report IA-12"));
    }
}
