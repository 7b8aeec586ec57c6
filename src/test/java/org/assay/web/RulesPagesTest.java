package org.assay.web;

import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Caller;
import org.junit.jupiter.api.Test;

/** The rule book to leaf through, for the people of the body and whoever assesses it. */
@AssayTest
class RulesPagesTest {
    @Test
    void an_assessor_finds_a_rule_by_number_by_clause_and_by_word() {
        try (Browserless assessor = Browserless.signIn(ASSESSOR, "/rules")) {
            assertTrue(assessor.get("/rules").body().contains("Weighed at: Grant certification"));
            assertTrue(assessor.get("/rules?q=DEC-01").body().contains("1 rule shown"));
            assertTrue(assessor.get("/rules?q=9.5.1.1").body().contains(">DEC-01<"));
            assertTrue(assessor.get("/rules?q=%25zebra").body().contains("No rule speaks of this."));
            HttpResponse<String> found = assessor.send(HttpRequest.newBuilder(Browserless.resolve("/rules?q=transfer"))
                    .header("HX-Request", "true"));
            assertTrue(found.body().contains(">MD2-01<"));
            assertFalse(found.body().contains("<html"));
        }
    }

    @Test
    void a_decision_maker_sees_what_she_must_judge_herself() {
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, "/rules")) {
            String attested = hedda.get("/rules?sort=ATTESTED&force=SHALL").body();
            assertTrue(attested.contains(">DEC-03a<"));
            assertFalse(attested.contains(">DEC-01<"));
            assertTrue(hedda.get("/rules?sort=OUTSIDE").body().contains("Not built yet: It belongs to transfer."));
            assertEquals(200, hedda.get("/rules?sort=MUST&force=%00").statusCode());
        }
    }

    @Test
    void a_client_has_no_rule_book() {
        try (Browserless client = Browserless.signIn(CLIENT, "/")) {
            assertEquals(403, client.get("/rules").statusCode());
            assertFalse(client.get("/").body().contains("href=\"/rules\""));
        }
        Caller.as(CLIENT).get("/rules").then().statusCode(403);
    }

    @Test
    void a_program_reads_the_same() {
        Caller.as(ASSESSOR)
                .get("/rules?q=md2-01")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1))
                .body("number", hasItem("MD2-01"))
                .body("sort", hasItem("OUTSIDE"));
    }
}
