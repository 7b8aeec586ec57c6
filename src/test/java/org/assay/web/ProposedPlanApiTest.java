package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.story.Caller;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A program reads the proposed plan, changes what is to be otherwise, and sends it. */
@AssayTest
class ProposedPlanApiTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void the_plan_is_proposed_changed_and_sent() {
        Engagement e = Engagement.afterStage1();
        Town.on(e.stage2Day);
        String path = "/certifications/" + e.file + "/audits/" + e.stage2() + "/proposed-plan";
        Caller.as(BOTH).get(path).then().statusCode(404);
        e.done(
                PROGRAMME_MANAGER,
                "schedule-audit",
                e.stage2(),
                Papers.schedule(e.stage2Day, "2", Deeds.person("Jonas Wexler")));
        e.done(BOTH, "declare-freedom", e.stage2(), Papers.answering("DECLARES_NO_CONFLICT"));
        e.done(CLIENT, "confirm-audit", e.stage2(), Map.of());
        e.done(PROGRAMME_MANAGER, "confirm-team", e.stage2(), Papers.because());

        Map<String, Object> plan = Caller.as(BOTH)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", org.hamcrest.Matchers.notNullValue())
                .body("sessions.size()", greaterThan(3))
                .body("sessions.kind", hasItem("OPENING"))
                .extract()
                .as(new io.restassured.common.mapper.TypeRef<>() {});
        plan.put("objectives", "Whether the system conforms; and how permits are refused.");
        plan.put(
                "waivers",
                Map.of("SESSIONS_FILL_THE_AUDIT_TIME", "Records are read off site on the days around the visit."));
        e.done(BOTH, "plan-audit", e.stage2(), plan);
        Caller.as(BOTH)
                .get("/certifications/" + e.file + "/deeds/records")
                .then()
                .body(
                        "find { it.deed == 'AuditMove.PLAN' }.form.objectives",
                        equalTo("Whether the system conforms; and how permits are refused."));
        for (var other : List.of(CLIENT, PROGRAMME_MANAGER)) {
            Caller.as(other).get(path).then().statusCode(403);
        }
        Caller.as(LEAD_AUDITOR).get(path).then().statusCode(200);
    }
}
