package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A paper that cannot be drawn up stops nobody, is told to the administrator, and is tried again when she asks. */
@AssayTest
class StuckPapersTest {
    /** A name with a letter that no typeface of the house has. */
    private static final String UNPRINTABLE = "\u0915 Works";

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void the_act_stands_and_the_administrator_sees_why_the_paper_does_not() {
        Engagement e = Engagement.begun(client());
        e.timed();
        Prints.await();

        String path = "/certifications/" + e.file + "/papers";
        String paper = Caller.as(PROGRAMME_MANAGER)
                .get(path)
                .then()
                .body("[0].kind", equalTo("TIME_WORKSHEET"))
                .body("[0].sha256", nullValue())
                .extract()
                .path("[0].id");
        Caller.as(PROGRAMME_MANAGER).get(path + "/" + paper).then().statusCode(404);

        String stuck = "findAll { it.file == '" + e.file + "' }";
        Caller.as(LEAD_AUDITOR).get("/stuck-papers").then().statusCode(403);
        String work = Caller.as(ADMINISTRATOR)
                .get("/stuck-papers")
                .then()
                .statusCode(200)
                .body(stuck + ".size()", equalTo(1))
                .body(stuck + "[0].attempts", equalTo(1))
                .body(stuck + "[0].error", containsString("U+0915"))
                .extract()
                .path(stuck + "[0].id");
        try (Browserless petra = Browserless.signIn(ADMINISTRATOR, "/stuck-papers")) {
            assertTrue(petra.get("/stuck-papers").body().contains("U+0915"));
        }

        Caller.as(ADMINISTRATOR)
                .post("/stuck-papers/" + work + "/trial", Map.of())
                .then()
                .statusCode(202);
        Prints.await();
        int attempts = Caller.as(ADMINISTRATOR).get("/stuck-papers").path(stuck + "[0].attempts");
        assertEquals(1, attempts, "It was tried once more, and counted anew");
        Caller.as(LEAD_AUDITOR)
                .post("/stuck-papers/" + work + "/spelling", Map.of())
                .then()
                .statusCode(403);
        try (Browserless petra = Browserless.signIn(ADMINISTRATOR, "/stuck-papers")) {
            String button = "action=\"/stuck-papers/" + work + "/spelling\"";
            assertTrue(petra.get("/stuck-papers").body().contains(button));
            assertEquals(
                    200,
                    petra.post("/stuck-papers/" + work + "/spelling", Map.of()).statusCode());
        }
        Prints.await();
        Caller.as(ADMINISTRATOR).get("/stuck-papers").then().body(stuck + ".size()", equalTo(0));
        byte[] pdf = Caller.as(PROGRAMME_MANAGER)
                .get(path + "/" + paper)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(Pdf.text(pdf).contains("[U+0915] Works"), Pdf.text(pdf));
        Caller.as(ADMINISTRATOR)
                .post("/stuck-papers/" + work + "/spelling", Map.of())
                .then()
                .statusCode(404);
        Caller.as(ADMINISTRATOR)
                .post("/stuck-papers/" + UUID.randomUUID() + "/trial", Map.of())
                .then()
                .statusCode(404);
    }

    private static String client() {
        Town.on(java.time.LocalDate.of(2025, 10, 1));
        return Deeds.clientOfBefore(UNPRINTABLE);
    }
}
