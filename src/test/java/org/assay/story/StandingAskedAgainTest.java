package org.assay.story;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.assay.AssayTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What anybody keeps of a standing is asked for again, and is the new one as soon as a decision is acknowledged. */
@AssayTest
class StandingAskedAgainTest {
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_kept_answer_counts_no_longer_once_a_suspension_is_acknowledged() {
        Engagement e = Engagement.readyToDecide();
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", Deeds.sufficient())
                .then()
                .statusCode(201);
        String number = Caller.as(CLIENT).get("/certifications/" + e.file).path("certificate");
        String verify = "/verify/" + number;
        String register = "/register?q=" + number;
        // a page names the second it speaks for, and is brought anew each time
        for (String page : List.of(verify, register)) {
            asked(page, HTML, "*")
                    .statusCode(200)
                    .header("ETag", nullValue())
                    .header("Cache-Control", "public, no-cache")
                    .header("Vary", containsString("Accept-Encoding"));
        }
        String data = tag(asked(verify, JSON, "").statusCode(200));
        String list = tag(asked(register, JSON, "").statusCode(200));
        asked(verify, JSON, data).statusCode(304);
        asked(register, JSON, list).statusCode(304);
        asked(verify, JSON, list).statusCode(200);
        Caller.as(DECISION_MAKER)
                .decide(e.file, "SUSPEND", Deeds.ground("AUDIT_NOT_ALLOWED"))
                .then()
                .statusCode(201);
        asked(verify, HTML, "").statusCode(200).body(containsString("Suspended</strong>"));
        asked(verify, JSON, data).statusCode(200).body("standing", equalTo("SUSPENDED"));
        asked(register, JSON, list).statusCode(200);
        asked(register, HTML, "").statusCode(200).body(containsString("Suspended"));
    }

    @Test
    void the_api_is_kept_by_nobody() {
        Caller.as(LEAD_AUDITOR).get("/certifications").then().header("Cache-Control", "no-store");
        Caller.as(LEAD_AUDITOR).get("/certifications/no-id").then().header("Cache-Control", "no-store");
        given().get("/api/v1/certifications").then().statusCode(401).header("Cache-Control", "no-store");
    }

    private static ValidatableResponse asked(String path, String type, String known) {
        return given().header("Accept", type)
                .header("If-None-Match", known)
                .get(path)
                .then();
    }

    private static String tag(ValidatableResponse answer) {
        return answer.header("Cache-Control", "public, no-cache").extract().header("ETag");
    }
}
