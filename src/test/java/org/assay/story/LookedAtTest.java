package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That a certificate rests on what was looked at, on days that were worked, and on questions that were answered. */
@AssayTest
class LookedAtTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_sample_of_which_nothing_was_looked_at_leads_to_no_report() {
        Engagement e = Engagement.inStage2();
        e.done(BOTH, "conclude-audit", e.stage2(), Papers.conclusion("RECOMMEND", e.stage2Day, e.stage2Day));
        e.done(
                BOTH,
                "record-sampling",
                e.stage2(),
                Map.of(
                        "samples",
                        Stream.of("SITES", "AI_SYSTEMS", "RECORDS", "TOP_MANAGEMENT", "MANAGEMENT", "OPERATION")
                                .map(k -> Map.of("of", k, "population", 9, "drawn", 0))
                                .toList()));
        assertEquals(List.of("SAMPLE_WAS_LOOKED_AT"), e.refused(BOTH, "release-report", e.stage2(), Papers.report()));
        Map<String, Object> sampling = new HashMap<>(Papers.sampling());
        sampling.put("sites", List.of("1"));
        e.tries(BOTH, "record-sampling", e.stage2(), sampling)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("samples[0].drawn"));
        sampling.put(
                "samples",
                Stream.of("SITES", "AI_SYSTEMS", "RECORDS", "TOP_MANAGEMENT", "MANAGEMENT", "OPERATION")
                        .map(k -> Map.of("of", k, "population", 1, "drawn", 1))
                        .toList());
        e.done(BOTH, "record-sampling", e.stage2(), sampling);
        String page = "/certifications/" + e.file + "/audits/" + e.stage2();
        try (Browserless jonas = Browserless.signIn(BOTH, page)) {
            String shown = jonas.get(page).body();
            assertTrue(shown.contains("Sites looked at: Head office"), shown);
        }
        e.done(BOTH, "release-report", e.stage2(), Papers.report());
    }

    @Test
    void a_proof_bears_the_address_of_a_site_or_a_reason() {
        Engagement e = Engagement.audited();
        Map<String, Object> proof = new HashMap<>(Papers.proof());
        for (String none : List.of("x", "-", "TBC", "to be confirmed", "n/a", "....")) {
            proof.put("address", none);
            Caller.as(PROGRAMME_MANAGER)
                    .postTo(e.file, "/deeds/draft-proof/" + e.file, proof)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("address"));
        }
        proof.put("address", "Elsewhere 1, Mars");
        assertEquals(List.of("ADDRESS_IS_OF_A_SITE"), e.refused(PROGRAMME_MANAGER, "draft-proof", e.file, proof));
        proof.put("waivers", Map.of("ADDRESS_IS_OF_A_SITE", "Extract of the register of 3 November, read today."));
        e.done(PROGRAMME_MANAGER, "draft-proof", proof);
        proof.remove("waivers");
        proof.put("address", "1 Mill Road, AUSTIN TX, US");
        e.done(PROGRAMME_MANAGER, "draft-proof", proof);
    }

    @Test
    void a_request_is_not_set_aside_over_a_question() {
        Engagement e = Engagement.readyToDecide();
        Caller.as(BOTH)
                .postTo(e.file, "/decision-requests", Map.of("verb", "GRANT", "why", "The report is reviewed."))
                .then()
                .statusCode(201);
        String decision = Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file)
                .then()
                .extract()
                .path("decisions[0].id");
        e.done(DECISION_MAKER, "ask-for-information", decision, Papers.because());
        String aside = "/decision-requests/" + decision + "/setting-aside";
        Caller.as(BOTH).postTo(e.file, aside, Papers.because()).then().statusCode(409);
        e.done(DECISION_MAKER, "withdraw-question", decision, Papers.because());
        Caller.as(BOTH).postTo(e.file, aside, Papers.because()).then().statusCode(201);
    }

    @Test
    void no_report_goes_out_of_a_visit_at_which_nobody_was() {
        Engagement e = Engagement.inStage2();
        e.done(BOTH, "conclude-audit", e.stage2(), Papers.conclusion("RECOMMEND", e.stage2Day, e.stage2Day));
        Town.on(e.stage2Day.plusDays(1));
        e.done(BOTH, "record-time", e.stage2(), Papers.time(Deeds.person("Jonas Wexler"), e.stage2Day.plusDays(1)));
        e.done(BOTH, "record-sampling", e.stage2(), Papers.sampling());
        assertEquals(
                List.of("SOMEBODY_WAS_AT_EACH_VISIT"), e.refused(BOTH, "release-report", e.stage2(), Papers.report()));
        e.done(BOTH, "record-time", e.stage2(), Papers.time(Deeds.person("Jonas Wexler"), e.stage2Day));
        e.done(BOTH, "release-report", e.stage2(), Papers.report());
    }

    @Test
    void nobody_is_in_two_audits_for_more_than_a_day() {
        Engagement one = Engagement.audited();
        Engagement two = Engagement.inStage2();
        Town.on(one.stage2Day.isAfter(two.stage2Day) ? one.stage2Day : two.stage2Day);
        String jonas = Deeds.person("Jonas Wexler");
        String path = "/deeds/record-time/" + two.stage2();
        Map<String, Object> twice = new HashMap<>(Papers.time(jonas, one.stage2Day));
        String key = UUID.randomUUID().toString();
        String version = Caller.as(BOTH).version(two.file);
        // the second time it is told from what was kept, which knows no name
        for (int i = 0; i < 2; i++) {
            Caller.as(BOTH)
                    .postTo(two.file, path, twice, key, version)
                    .then()
                    .statusCode(422)
                    .body("refusals.rule", hasItem("NOBODY_IS_IN_TWO_AUDITS"))
                    .body("refusals.fact", hasItem(startsWith("Jonas Wexler is entered in Stage 2 of C-")));
        }
        assertEquals(0, kept(key, "Jonas"), "No name is kept with the answer");
        assertEquals(1, kept(key, "Member 1"));
        String journal = Caller.as(BOTH)
                .get("/certifications/" + two.file + "/journal")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(journal.contains("NOBODY_IS_IN_TWO_AUDITS"), journal);
        assertFalse(journal.contains("Member 1"), "A journal says how a rule was weighed, and of whom in no way");
        two.done(BOTH, "record-time", two.stage2(), Papers.time(jonas, two.stage2Day));
    }

    @Test
    void nobody_is_in_two_audits_of_one_file_on_a_day() {
        Engagement e = Engagement.inStage2();
        Town.on(e.stage2Day);
        Caller.as(BOTH)
                .postTo(
                        e.file,
                        "/deeds/record-time/" + e.stage2(),
                        new HashMap<>(Papers.time(Deeds.person("Jonas Wexler"), e.stage1Day)))
                .then()
                .statusCode(422)
                .body("refusals.rule", hasItem("NOBODY_IS_IN_TWO_AUDITS"))
                .body("refusals.fact", hasItem(startsWith("Jonas Wexler is entered in Stage 1 of C-")));
    }

    @Test
    void an_audit_does_not_end_before_it_begins() {
        Engagement e = Engagement.programmed();
        Map<String, Object> body =
                new HashMap<>(Papers.schedule(e.stage1Day.plusDays(3), "1", Deeds.person("Jonas Wexler")));
        LocalDate before = e.stage1Day.plusDays(1);
        body.put("lastDay", before.toString());
        Caller.as(PROGRAMME_MANAGER)
                .postTo(e.file, "/deeds/schedule-audit/" + e.stage1(), body)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("lastDay"));
    }

    private static int kept(String key, String words) {
        try (Connection all = TestDatabase.asSuperuser();
                PreparedStatement s = all.prepareStatement(
                        "select count(*) from idempotency where key = ? and strpos(answer, ?) > 0")) {
            s.setString(1, key);
            s.setString(2, words);
            try (ResultSet rows = s.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
