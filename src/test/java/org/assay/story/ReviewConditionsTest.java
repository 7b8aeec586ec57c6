package org.assay.story;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the application review leaves to be clarified is settled point by point, and holds a grant until it is. */
@AssayTest
class ReviewConditionsTest {
    private static final Map<String, Object> SECOND =
            Map.of("condition", 2, "evidence", "Extract of the register of companies of 3 November, seen.");

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_point_is_open_until_a_reviewer_settles_it_with_its_evidence() {
        Map<String, Object> accepted = new HashMap<>(Papers.acceptance());
        accepted.put("conditions", "Whether the second shift belongs to the scope.\n\n  Which legal name is right.\n");
        Engagement e = Engagement.readyToDecide(accepted);
        assertEquals(2, open(e).size());
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", sufficient())
                .then()
                .statusCode(422)
                .body("refusals.rule", equalTo(List.of("REVIEW_CONDITIONS_ARE_SETTLED")))
                .body("refusals.fact", hasItem("2 points are open since the application review."));
        e.tries(LEAD_AUDITOR, "settle-condition", SECOND).then().statusCode(403);
        e.tries(CLIENT, "settle-condition", SECOND).then().statusCode(403);
        e.tries(PROGRAMME_MANAGER, "settle-condition", Map.of("condition", 3, "evidence", "Seen."))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("condition")));
        e.tries(PROGRAMME_MANAGER, "settle-condition", Map.of("condition", 2, "evidence", " "))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("evidence")));
        e.done(PROGRAMME_MANAGER, "settle-condition", SECOND);
        e.tries(PROGRAMME_MANAGER, "settle-condition", SECOND).then().statusCode(400);
        assertEquals(
                List.of("Whether the second shift belongs to the scope. (Livia Marchetti, " + on(e)
                        + "). No record says that it is settled"),
                open(e));
        String page = "/certifications/" + e.file + "/application";
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, page)) {
            String application = livia.get(page).body();
            assertTrue(application.contains("Not settled yet") && application.contains("Extract of the register"));
            String form = livia.get("/certifications/" + e.file + "/deeds/settle-condition/" + e.file)
                    .body();
            assertTrue(form.contains("Whether the second shift"), form);
            assertFalse(form.contains("Which legal name"), "it is settled");
        }
        e.done(PROGRAMME_MANAGER, "settle-condition", Map.of("condition", 1, "evidence", "Agreed by letter."));
        assertEquals(List.of(), open(e));
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
    }

    private static String on(Engagement e) {
        return org.assay.calendar.Days.written(e.stage1Day);
    }

    /** The points that the decision maker reads in red. */
    private static List<String> open(Engagement e) {
        JsonPath sheet = Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file + "/decisions/sheets/GRANT")
                .jsonPath();
        return sheet.getList("sheet.blocks.find { it.number == 4 }.lines.findAll"
                + " { it.label.startsWith('Left open') && it.value.bad }.value.words");
    }
}
