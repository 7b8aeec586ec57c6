package org.assay;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

/** What whoever runs Assay looks at: on a port of its own, and on no other. */
@AssayTest
class ManagementTest {
    @Test
    void readiness_names_what_it_looked_at() {
        given().get(management("/q/health/ready"))
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Database schema"));
    }

    @Test
    void metrics_are_there_and_not_for_everybody() {
        given().get(management("/q/metrics")).then().statusCode(200);
        given().get("/q/metrics").then().statusCode(404);
        given().get("/q/health").then().statusCode(404);
    }

    @Test
    void an_answer_bears_the_id_of_its_request() {
        given().header("X-Request-Id", "from-the-proxy-1")
                .get("/register")
                .then()
                .header("X-Request-Id", equalTo("from-the-proxy-1"));
        given().header("X-Request-Id", "no good\tid")
                .get("/register")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        given().get("/nowhere").then().statusCode(404).header("X-Request-Id", not(equalTo("")));
    }

    private static String management(String path) {
        return "http://localhost:" + World.get("quarkus.management.test-port") + path;
    }
}
