package org.assay.access;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.BOTH_SIDES;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.junit.jupiter.api.Test;

/** A sign-in in the role of a client beside one of the body is let in nowhere, and administrators read of it. */
@AssayTest
class BothSidesOfOneSignInTest {
    @Test
    void it_reads_and_does_nothing_in_the_api() {
        Engagement e = Engagement.begun();
        for (String path : new String[] {"/certifications", "/certifications/" + e.file, "/clients", "/me"}) {
            Caller.as(BOTH_SIDES)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:assay:problem:two-hats"))
                    .body("detail", containsString("take one of the roles away"));
        }
        Caller.as(BOTH_SIDES)
                .postTo(
                        e.file,
                        "/deeds/write-to-body/" + e.file,
                        Map.of("subject", "Of both sides", "words", "Not to be taken."),
                        "both-sides",
                        Caller.as(LEAD_AUDITOR).version(e.file))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:assay:problem:two-hats"));
    }

    @Test
    void a_page_says_what_to_do_and_administrators_are_told() {
        try (Browserless rafael = Browserless.signIn(BOTH_SIDES, "/")) {
            HttpResponse<String> first = rafael.get("/");
            assertEquals(403, first.statusCode());
            assertTrue(first.body().contains("take one of the roles away at the sign-in server"), first.body());
            assertFalse(first.body().contains("href=\"/\""), "a link to the same refusal");
            assertEquals(403, rafael.get("/people").statusCode());
        }
        try (Browserless petra = Browserless.signIn(ADMINISTRATOR, "/")) {
            String page = petra.get("/").body();
            assertTrue(page.contains("act for a client and for the body:</strong> both-sides"), page);
        }
        try (Browserless ines = Browserless.signIn(LEAD_AUDITOR, "/")) {
            assertFalse(ines.get("/").body().contains("both-sides"));
        }
    }
}
