package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two entries that turn out to be one human being: who audited under one does not decide under the other. */
@AssayTest
class EntriesOfOnePersonTest {
    private static final String WHY = "Both contracts bear the same date of birth and address.";

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void what_one_entry_audited_the_other_does_not_decide() {
        Engagement e = Engagement.readyToDecide();
        String jonas = Deeds.person("Jonas Wexler");
        String hedda = Deeds.person("Hedda Strand");
        Map<String, Object> same = Map.of("person", jonas, "because", WHY);
        Caller.as(CLIENT).post("/persons/" + hedda + "/same", same).then().statusCode(403);
        Caller.as(ADMINISTRATOR)
                .post("/persons/" + hedda + "/same", Map.of("person", hedda, "because", WHY))
                .then()
                .statusCode(400)
                .body("errors.field", contains("person"));
        Caller.as(ADMINISTRATOR)
                .post("/persons/" + hedda + "/same/ending", Papers.because())
                .then()
                .statusCode(404);
        Caller.as(ADMINISTRATOR)
                .post("/persons/" + hedda + "/same", same)
                .then()
                .statusCode(201);
        try (Browserless admin = Browserless.signIn(ADMINISTRATOR, "/people/" + hedda)) {
            Caller.as(ADMINISTRATOR)
                    .get("/persons/" + hedda)
                    .then()
                    .body("same.name", contains("Jonas Wexler"))
                    .body("sameBecause", equalTo(WHY));
            Caller.as(ADMINISTRATOR)
                    .post("/persons/" + jonas + "/same", Map.of("person", hedda, "because", WHY))
                    .then()
                    .statusCode(400)
                    .body("errors.message[0]", containsString("one person already"));
            String page = admin.get("/people/" + hedda).body();
            assertTrue(page.contains("The same person as") && page.contains(WHY), page);
            assertTrue(page.contains("/same/end"), page);
            assertEquals(
                    List.of("DECIDER_DID_NOT_AUDIT"),
                    Caller.as(DECISION_MAKER)
                            .decide(e.file, "GRANT", sufficient())
                            .then()
                            .statusCode(422)
                            .extract()
                            .path("refusals.rule"));
        } finally {
            Caller.as(ADMINISTRATOR)
                    .post("/persons/" + hedda + "/same/ending", Map.of("reason", "The contracts were mixed up."))
                    .then()
                    .statusCode(201);
        }
        Caller.as(ADMINISTRATOR)
                .get("/persons/" + hedda)
                .then()
                .body("same", empty())
                .body("sameBecause", nullValue())
                .body("toldApart", equalTo("The contracts were mixed up."));
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
    }
}
