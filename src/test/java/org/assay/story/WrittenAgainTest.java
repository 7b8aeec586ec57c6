package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is written a second time begins with what it said, and nothing is offered that there is nothing to do about. */
@AssayTest
class WrittenAgainTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_plan_and_a_working_paper_are_corrected_from_what_they_say() {
        Engagement e = Engagement.inStage2();
        String audit = "/certifications/" + e.file + "/audits/" + e.stage2();
        String papers = "/certifications/" + e.file + "/deeds/write-papers/" + e.stage2();
        Map<String, Object> paper =
                Map.of("about", "9.2.2", "result", "CONFORMS", "evidence", "Audit report 3 of this spring.");
        e.done(BOTH, "write-papers", e.stage2(), Map.of("papers", List.of(paper)));
        try (Browserless jonas = Browserless.signIn(BOTH, "/")) {
            String plan = jonas.get("/certifications/" + e.file + "/deeds/revise-plan/" + e.stage2())
                    .body();
            assertTrue(plan.contains("Interview in the board room"), plan);
            String page = jonas.get(audit).body();
            assertTrue(page.contains("/audits/" + e.stage2() + "/fieldwork?at=9.2.2"), page);
            assertFalse(page.contains("dispose-of-question"), "there is no question");
            assertFalse(page.contains("Selection: conforms"), page);
            String again = jonas.get(papers + "?about=9.2.2").body();
            assertTrue(again.contains("Audit report 3 of this spring."), again);
            assertTrue(again.contains("value=\"9.2.2\""), again);
            assertFalse(jonas.get(papers + "?about=99").body().contains("Audit report 3"), "there is no such paper");
        }
    }

    @Test
    void another_application_beside_one_that_goes_on_is_asked_about_and_says_from_what_it_is_filled() {
        Engagement e = Engagement.agreed();
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            Map<String, String> form = new HashMap<>(
                    Map.of("form:key", UUID.randomUUID().toString(), "client", e.client, "standard", "AIMS"));
            HttpResponse<String> asked = mara.post("/applications/new", form);
            assertEquals(422, asked.statusCode());
            assertTrue(asked.body().contains("goes on. Tick this if you mean another one"), asked.body());
            form.putAll(Map.of("form:key", UUID.randomUUID().toString(), "another", "true"));
            HttpResponse<String> opened = mara.post("/applications/new", form);
            assertEquals(200, opened.statusCode(), "and on to the file");
            String file = opened.uri().getPath().replaceAll(".*/certifications/([0-9a-f-]{36}).*", "$1");
            String page = mara.get("/certifications/" + file).body();
            assertFalse(page.contains("Read the agreement"), "there is none");
            String applying = mara.get("/certifications/" + file + "/deeds/submit-application/" + file)
                    .body();
            assertTrue(applying.contains("Filled in from the application of file C-"), applying);
        }
    }
}
