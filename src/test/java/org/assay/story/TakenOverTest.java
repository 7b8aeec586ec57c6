package org.assay.story;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import org.assay.AssayTest;
import org.junit.jupiter.api.Test;

/** Two organisations of the sample body were certified before its register began: one was renewed since, the other expired. */
@AssayTest
class TakenOverTest {
    @Test
    void one_was_renewed_before_its_term_ended() {
        stands("Fennimore", "CERTIFIED");
        verified("LC-AI-0088").body("standing", equalTo("CERTIFIED")).body("validUntil", equalTo("2030-02-11"));
    }

    @Test
    void nobody_asked_for_the_other_and_it_expired() {
        stands("Calloway", "EXPIRED");
        verified("LC-AI-0095").body("standing", equalTo("EXPIRED")).body("inForce", equalTo(false));
    }

    private static void stands(String name, String standing) {
        Caller.as(DECISION_MAKER)
                .request()
                .queryParam("q", name)
                .get("/api/v1/certifications")
                .then()
                .statusCode(200)
                .body("files.standing", contains(standing));
    }

    private static io.restassured.response.ValidatableResponse verified(String number) {
        return given().accept("application/json")
                .get("/verify/" + number)
                .then()
                .statusCode(200);
    }
}
