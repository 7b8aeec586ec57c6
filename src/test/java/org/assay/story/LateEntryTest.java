package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.story.Deeds.auditResult;
import static org.assay.story.Deeds.finding;
import static org.assay.story.Deeds.newClient;
import static org.assay.story.Deeds.seen;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.TestDatabase;
import org.junit.jupiter.api.Test;

/** A verification is not slipped in under its limit: what is entered late says why, and the journal shows it. */
@AssayTest
class LateEntryTest {
    @Test
    void a_late_entry_goes_through_only_with_its_reason() {
        String file = Caller.as(BOTH)
                .post("/certifications", auditResult(newClient(), List.of(finding("MAJOR", "PLAN_ACCEPTED"))))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String major = Caller.as(LEAD_AUDITOR).get("/certifications/" + file).path("findings[0].id");
        String verification = "/findings/" + major + "/verification";
        Caller.as(LEAD_AUDITOR)
                .postTo(file, verification, seen("2026-11-02"))
                .then()
                .statusCode(422)
                .body("refusals.rule", contains("ENTERED_IN_TIME"))
                .body("refusals.field", contains("waivers.ENTERED_IN_TIME"));
        Map<String, Object> explained = new HashMap<>(seen("2026-11-02"));
        explained.put("waivers", Map.of("ENTERED_IN_TIME", "The record of the visit came back today."));
        Caller.as(LEAD_AUDITOR).postTo(file, verification, explained).then().statusCode(201);
        Caller.as(LEAD_AUDITOR)
                .get("/certifications/" + file + "/journal")
                .then()
                .body("lines[-1].rules.ENTERED_IN_TIME", equalTo("WAIVED"))
                .body("lines[-1].happenedOn", equalTo("2026-11-02"))
                .body("lines[-1].recordedOn", equalTo("2026-11-22"));
    }

    @Test
    void verifying_writes_over_nothing_that_was_said_when_the_plan_was_accepted() throws SQLException {
        String file = Caller.as(BOTH)
                .post("/certifications", auditResult(newClient(), List.of(finding("MAJOR", "RAISED"))))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String major = Caller.as(LEAD_AUDITOR).get("/certifications/" + file).path("findings[0].id");
        for (String deed : List.of("plan-acceptance", "verification")) {
            Caller.as(LEAD_AUDITOR)
                    .postTo(
                            file,
                            "/findings/" + major + "/" + deed,
                            Map.of("on", "2026-11-20", "evidence", "Seen for the " + deed))
                    .then()
                    .statusCode(201);
        }
        try (Connection c = TestDatabase.asSuperuser();
                Statement s = c.createStatement();
                ResultSet said = s.executeQuery("select string_agg(evidence, ', ' order by id) from finding_word"
                        + " where finding_id = '" + major + "'")) {
            assertTrue(said.next());
            assertEquals("Seen for the plan-acceptance, Seen for the verification", said.getString(1));
        }
    }
}
