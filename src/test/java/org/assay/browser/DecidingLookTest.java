package org.assay.browser;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.access.DeskLeft;
import org.assay.story.Caller;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Applying, deciding, and what the client reads of it, in light, in dark and on a phone. */
@AssayTest
@BrowserTest
class DecidingLookTest {
    @AfterEach
    void today() {
        DeskLeft.back();
        Town.on(null);
    }

    @Test
    void points_of_a_review_look_right(Windows windows) {
        Map<String, Object> accepted = new HashMap<>(Papers.acceptance());
        accepted.put("conditions", "Whether the second shift belongs to the scope.\nWhich legal name is right.");
        Engagement e = Engagement.readyToDecide(accepted);
        Map<String, Object> settled = Map.of("condition", 2, "evidence", "Extract of the register of 3 November.");
        e.done(PROGRAMME_MANAGER, "settle-condition", settled);
        String file = "/certifications/" + e.file;
        List<String> wrong = new ArrayList<>();
        look(windows.of(DECISION_MAKER), file + "/decision/grant", true, wrong);
        Window livia = windows.of(PROGRAMME_MANAGER);
        look(livia, file + "/application", true, wrong);
        look(livia, file + "/deeds/settle-condition/" + e.file, true, wrong);
        look(livia, "/", true, wrong);
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_pages_of_a_decision_look_right(Windows windows) {
        Engagement e = Engagement.readyToDecide("MINOR");
        e.answered(e.finding("F-1"), false);
        String file = "/certifications/" + e.file;
        List<String> wrong = new ArrayList<>();
        Window hedda = windows.of(DECISION_MAKER);
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", Map.of());
        look(hedda, file + "/decision/grant", true, wrong);
        look(hedda, file + "/decision/grant-part", false, wrong);
        DeskLeft.since(Duration.ofMinutes(11));
        look(hedda, file + "/decision/grant", true, wrong);
        DeskLeft.back();
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", Deeds.sufficient())
                .then()
                .statusCode(201);
        Caller.as(DECISION_MAKER)
                .decide(e.file, "SUSPEND", Deeds.ground("AUDIT_NOT_ALLOWED"))
                .then()
                .statusCode(201);
        String decision = Caller.as(DECISION_MAKER).get(file).path("decisions[0].id");
        look(hedda, file + "/decisions/" + decision + "/sheet", false, wrong);
        Window mara = windows.of(CLIENT);
        look(mara, file + "/decision-letters", false, wrong);
        look(mara, file + "/certificate", false, wrong);
        look(mara, file + "/application", true, wrong);
        look(mara, file + "/soa-file", false, wrong);
        look(mara, file + "/deeds/hand-in-soa/" + e.file, false, wrong);
        Engagement begun = Engagement.begun();
        Town.on(null);
        look(mara, "/certifications/" + begun.file + "/deeds/submit-application/" + begun.file, false, wrong);
        assertEquals(List.of(), wrong);
    }

    private static void look(Window window, String page, boolean thorough, List<String> wrong) {
        assertEquals(200, window.open(page), page);
        List<String> seen = thorough ? Look.everywhere(window) : Look.once(window);
        seen.forEach(w -> wrong.add(page + ": " + w));
    }
}
