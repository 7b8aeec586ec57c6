package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Time is looked at again after an audit; what it adds is audited, whether or not anybody pays for it. */
@AssayTest
class TimeLookStoryTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    private static final Map<String, Object> BEYOND = Map.of(
            "waivers",
            Map.of("LOOKED_AT_TIME_STAYS_WITHIN_THE_TABLE", "Two further sites run the product, beyond the table."));

    private static Map<String, Object> look(String stage2, Map<String, ?> more) {
        Map<String, Object> form = new HashMap<>(Papers.time("1", stage2));
        form.put("justification", "Two further sites run the product; Stage 1 found them.");
        form.putAll(more);
        return form;
    }

    @Test
    void whoever_releases_a_report_has_looked_where_the_method_comes_to_the_same() {
        Engagement e = Engagement.afterStage1();
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/audit-time")
                .then()
                .body("looks", hasSize(1))
                .body("looks[0].audit", equalTo(e.stage1()))
                .body("looks[0].outcome", equalTo("STANDS"))
                .body("looks[0].stage2", nullValue());
        String report = Pdf.text(Prints.latest(BOTH, e.file, "STAGE_1_REPORT")).replaceAll("\\s+", " ");
        assertTrue(report.contains("The method comes to the same"), report);
    }

    @Test
    void days_that_stage_1_added_are_asked_for_when_stage_2_is_dated() {
        Engagement e = Engagement.afterStage1();
        e.tries(PROGRAMME_MANAGER, "look-at-time", e.stage1(), look("3", Map.of("method", "CERTPRO_2")))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("method"));
        e.tries(PROGRAMME_MANAGER, "look-at-time", e.stage1(), look("3", Map.of("sites", 3)))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("changes"));
        assertEquals(
                List.of("LOOKED_AT_TIME_REACHES_THE_METHOD"),
                e.refused(PROGRAMME_MANAGER, "look-at-time", e.stage1(), look("0.5", Map.of())));
        e.tries(CLIENT, "look-at-time", e.stage1(), look("3", Map.of())).then().statusCode(403);
        String at = "/certifications/" + e.file + "/deeds/look-at-time/" + e.stage1();
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, at)) {
            String page = livia.get(at).body();
            assertTrue(page.contains("Look at the audit time again") && page.contains("People in scope"), page);
        }
        Map<String, Object> sites = Map.of("sites", 3, "changes", "Stage 1 found two further sites.");
        assertEquals(
                List.of("LOOKED_AT_TIME_STAYS_WITHIN_THE_TABLE"),
                e.refused(PROGRAMME_MANAGER, "look-at-time", e.stage1(), look("3", sites)));
        Map<String, Object> beyond = new HashMap<>(sites);
        beyond.putAll(BEYOND);
        e.done(PROGRAMME_MANAGER, "look-at-time", e.stage1(), look("3", beyond));
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/audit-time")
                .then()
                .body("stage2", equalTo(4))
                .body("looks[0].outcome", equalTo("TAKES_MORE"))
                .body("looks[0].stage2", equalTo(6))
                .body("looks[0].changed.field", equalTo(List.of("sites")))
                .body("looks[0].lines.size()", greaterThan(4))
                .body("looks[0].awaitsASecond", equalTo(true));
        assertEquals(
                List.of("FEWER_DAYS_ARE_APPROVED_BY_TWO"),
                e.refused(PROGRAMME_MANAGER, "approve-look", e.stage1(), Papers.because()));
        assertEquals(
                1,
                Prints.of(CLIENT, e.file, "AUDIT_PROGRAMME").size(),
                "days that await a second person change nothing");
        e.done(BOTH, "approve-look", e.stage1(), Papers.because());
        assertEquals(2, Prints.of(CLIENT, e.file, "AUDIT_PROGRAMME").size());
        String programme = Pdf.text(Prints.latest(CLIENT, e.file, "AUDIT_PROGRAMME"));
        assertTrue(programme.replaceAll("\\s+", " ").contains("3 days"), programme);
        Town.on(e.stage1Day);
        assertEquals(
                List.of("PLANNED_DAYS_ARE_DELIVERED"),
                e.refused(
                        PROGRAMME_MANAGER,
                        "schedule-audit",
                        e.stage2(),
                        Papers.schedule(e.stage2Day, "2", Deeds.person("Jonas Wexler"))));
        String page = "/certifications/" + e.file + "/audits/" + e.stage1();
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, page)) {
            String shown = livia.get(page).body();
            assertTrue(shown.contains("An initial audit takes 4 days: it takes more"), shown);
            assertTrue(shown.contains("Stage 1 found them."), shown);
        }
    }

    @Test
    void what_a_look_comes_to_is_reckoned_from_what_is_known_today_and_nothing_is_kept() {
        Engagement e = Engagement.afterStage1();
        String at = "/certifications/" + e.file + "/audit-time/derivations";
        Caller.as(PROGRAMME_MANAGER)
                .post(at + "?audit=" + e.stage1(), Map.of("sites", 3))
                .then()
                .statusCode(200)
                .body("asked.edition.method", equalTo("certpro-1"))
                .body("changed.field", equalTo(List.of("sites")));
        Caller.as(PROGRAMME_MANAGER)
                .post(at + "?audit=" + e.stage1(), Map.of("method", "CERTPRO_2"))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("method")));
        Caller.as(PROGRAMME_MANAGER)
                .post(at + "?audit=" + java.util.UUID.randomUUID(), Map.of())
                .then()
                .statusCode(404);
        Caller.as(BOTH).post(at + "?audit=" + e.stage1(), Map.of()).then().statusCode(200);
        Caller.as(CLIENT).post(at + "?audit=" + e.stage1(), Map.of()).then().statusCode(403);
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/audit-time")
                .then()
                .body("looks", hasSize(1))
                .body("looks[0].outcome", equalTo("STANDS"));
    }

    @Test
    void fewer_days_than_the_method_comes_to_hold_once_a_second_person_has_approved_them() {
        Engagement e = Engagement.afterStage1();
        Town.on(e.stage1Day);
        e.done(
                PROGRAMME_MANAGER,
                "look-at-time",
                e.stage1(),
                look(
                        "0.5",
                        Map.of(
                                "waivers",
                                Map.of("LOOKED_AT_TIME_REACHES_THE_METHOD", "One of two systems was switched off."))));
        looks(e, true);
        Map<String, Object> fewer = Papers.schedule(e.stage2Day, "0.5", Deeds.person("Jonas Wexler"));
        assertEquals(
                List.of("PLANNED_DAYS_ARE_DELIVERED"),
                e.refused(PROGRAMME_MANAGER, "schedule-audit", e.stage2(), fewer));
        assertEquals(
                List.of("FEWER_DAYS_ARE_APPROVED_BY_TWO"),
                e.refused(PROGRAMME_MANAGER, "approve-look", e.stage1(), Papers.because()));
        String approving = "/certifications/" + e.file + "/deeds/approve-look/" + e.stage1();
        try (Browserless jonas = Browserless.signIn(BOTH, approving)) {
            String shown = jonas.get(approving).body();
            assertTrue(shown.contains("What was written before") && shown.contains("Stage 1 found them."), shown);
        }
        e.done(BOTH, "approve-look", e.stage1(), Papers.because());
        looks(e, false);
        e.done(PROGRAMME_MANAGER, "schedule-audit", e.stage2(), fewer);
        e.tries(BOTH, "approve-look", e.stage1(), Papers.because()).then().statusCode(409);
        String page = "/certifications/" + e.file + "/audits/" + e.stage1();
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, page)) {
            String shown = livia.get(page).body();
            assertTrue(shown.contains("the days were approved by Jonas Wexler"), shown);
        }
    }

    private static void looks(Engagement e, boolean awaits) {
        Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/audit-time")
                .then()
                .body("looks[0].outcome", equalTo("TAKES_LESS"))
                .body("looks[0].awaitsASecond", equalTo(awaits));
    }

    @Test
    void days_that_rise_after_the_signature_are_a_change_order_and_wait_for_no_signature() {
        Engagement e = Engagement.afterStage1();
        Town.on(e.stage1Day);
        String at = "/certifications/" + e.file + "/deeds/sign-days/" + e.stage1();
        e.tries(CLIENT, "sign-days", e.stage1(), Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"))
                .then()
                .statusCode(400);
        e.done(PROGRAMME_MANAGER, "look-at-time", e.stage1(), look("3", BEYOND));
        e.tries(CLIENT, "sign-days", e.stage1(), Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"))
                .then()
                .statusCode(409);
        e.done(BOTH, "approve-look", e.stage1(), Papers.because());
        e.done(
                PROGRAMME_MANAGER,
                "schedule-audit",
                e.stage2(),
                Papers.schedule(e.stage2Day, "3", Deeds.person("Jonas Wexler")));
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            assertTrue(mara.get("/").body().contains("To sign the change order for more days"));
            String page = mara.get(at).body();
            assertTrue(page.contains("Change order for more days"), page);
            assertTrue(page.contains("an initial audit takes 3 days; by what is known today it takes 4 days"), page);
            assertTrue(page.contains("The method comes to 3 days; the body determined other days"), page);
            assertTrue(page.contains("whether or not anybody pays for them"), page);
        }
        assertEquals(List.of("SIGNER_MAY_BIND_THE_CLIENT"), e.refused(CLIENT, "sign-days", e.stage1(), Map.of()));
        e.tries(
                        CLIENT,
                        "sign-days",
                        e.stage1(),
                        Map.of(
                                "text",
                                "0".repeat(64),
                                "attestations",
                                Map.of("SIGNER_MAY_BIND_THE_CLIENT", "Managing director.")))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("text")));
        e.done(CLIENT, "sign-days", e.stage1(), Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"));
        e.tries(CLIENT, "sign-days", e.stage1(), Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"))
                .then()
                .statusCode(400);
        String paper = Pdf.text(Prints.latest(CLIENT, e.file, "AGREEMENT")).replaceAll("\\s+", " ");
        assertTrue(paper.contains("Change order to agreement"), paper);
        assertTrue(paper.contains("by what is known today it takes 4 days"), paper);
        assertTrue(paper.contains("Signed on"), paper);
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            assertTrue(!mara.get("/certifications/" + e.file).body().contains("To sign the change order"));
            assertTrue(
                    mara.get("/certifications/" + e.file + "/agreement").body().contains("Change order for more days"));
        }
    }
}
