package org.assay.web;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Caller;
import org.junit.jupiter.api.Test;

/** The standard to leaf through, for people of the body and for clients, and its data for programs. */
@AssayTest
class StandardsPagesTest {
    private static final Pattern INLINE = Pattern.compile("<script(?![^>]* src=)|\\sstyle=|\\son[a-z]+=");
    private static final Pattern LINK = Pattern.compile("href=\"(/standards/[^\"]+)\"");

    @Test
    void a_stranger_is_led_to_the_sign_in() {
        try (Browserless stranger = Browserless.stranger()) {
            assertEquals(302, stranger.get("/standards").statusCode());
            assertEquals(302, stranger.get("/standards/6.1.3").statusCode());
        }
    }

    @Test
    void everything_listed_has_a_page_of_its_own() {
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, "/standards")) {
            HttpResponse<String> list = hedda.get("/standards");
            List<String> pages =
                    LINK.matcher(list.body()).results().map(l -> l.group(1)).toList();
            assertEquals(43 + 38 + 21, pages.size());
            for (String page : pages) {
                HttpResponse<String> answer = hedda.get(page);
                assertEquals(200, answer.statusCode(), page);
                assertFalse(INLINE.matcher(answer.body()).find(), page);
                if (answer.body().contains("as-end")) {
                    assertTrue(answer.body().contains("never shows conformity"), page);
                }
            }
            assertEquals(404, hedda.get("/standards/6.9").statusCode());
            assertEquals(404, hedda.get("/standards/%22%3E%3Cscript%3E").statusCode());
        }
    }

    @Test
    void a_client_finds_a_clause_by_number_and_a_control_by_word() {
        try (Browserless tomas = Browserless.signIn(CLIENT_2, "/standards")) {
            HttpResponse<String> byNumber = tomas.get("/standards?q=6.1");
            assertTrue(byNumber.body().contains("/standards/6.1.3"));
            assertFalse(byNumber.body().contains("/standards/7.2\""));
            HttpResponse<String> byWord =
                    tomas.send(HttpRequest.newBuilder(Browserless.resolve("/standards?q=Supplier+Assessment"))
                            .header("HX-Request", "true"));
            assertTrue(byWord.body().contains("/standards/A.10.3"));
            assertFalse(byWord.body().contains("<html"));
            assertTrue(tomas.get("/standards?q=%25zebra").body().contains("No clause and no control speaks of this."));
            assertTrue(tomas.get("/standards/A.6.2.4").body().contains("ias tests"));
        }
    }

    @Test
    void a_program_reads_the_same() {
        Caller caller = Caller.as(CLIENT_2);
        caller.get("/standards/clauses").then().statusCode(200).body("requirements.size()", equalTo(43));
        caller.get("/standards/controls").then().statusCode(200).body("controls.size()", equalTo(38));
        caller.get("/standards/audit-days")
                .then()
                .statusCode(200)
                .body(
                        "method",
                        equalTo("certpro-1"),
                        "mayCarryAccreditation",
                        equalTo(false),
                        "rows.size()",
                        equalTo(5));
        caller.get("/standards/codes").then().statusCode(200).body("", hasItem("organisation-types"));
        caller.get("/standards/codes/ai-technologies").then().statusCode(200).body("key", hasItem("generative"));
        caller.get("/standards/codes/circus").then().statusCode(404);
        given().get("/api/v1/standards/clauses").then().statusCode(401);
    }
}
