package org.assay.api;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.AssayTest;
import org.assay.Tokens;
import org.assay.World;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a body holds beyond any form of ours is the sender's fault, and said so before anything is built of it. */
@AssayTest
class BoundedBodiesTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    static Stream<String> bodies() {
        return Stream.of(
                "{\"subject\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}",
                "{\"subject\":" + "1".repeat(2_000) + "}",
                "{\"" + "n".repeat(60_000) + "\":1}",
                "{\"subject\":\"a\",\"subject\":\"b\",\"text\":\"c\"}",
                "{\"x\":[" + "{},".repeat(300_000) + "{}]}",
                "{\"subject\":\"a\",\"text\":\"b\"} {\"x\":1}",
                "{\"subject\":\"a\",\"text\":\"b\"} trailing",
                "{\"subject\":\"a\",\"text\":\"b");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void what_no_form_of_ours_holds_is_a_400(String body) throws Exception {
        Engagement e = Engagement.begun();
        written(e, body).then().statusCode(400).contentType("application/problem+json");
        assertEquals(400, chunked(e, body));
    }

    @Test
    void more_than_a_million_letters_are_refused_though_their_length_is_not_told() throws Exception {
        Engagement e = Engagement.begun();
        assertEquals(413, chunked(e, "{\"subject\":\"a\",\"text\":\"" + "b".repeat(3_000_000) + "\"}"));
    }

    @Test
    void a_number_beyond_the_field_names_the_field() {
        for (String number : new String[] {"2147483648", "1e308", "-99999999999999999999"}) {
            Caller.as(PROGRAMME_MANAGER)
                    .request()
                    .header("Idempotency-Key", UUID.randomUUID())
                    .header("If-Match", "1")
                    .body("{\"revision\":" + number + "}")
                    .post("/api/v1/portfolios/" + UUID.randomUUID() + "/rows/1/signature")
                    .then()
                    .statusCode(oneOf(400, 403, 404));
            Engagement e = Engagement.begun();
            e.tries(CLIENT, "submit-application", Map.of("headcount", new java.math.BigDecimal(number)))
                    .then()
                    .statusCode(400)
                    .body("errors.find { it.field == 'headcount' }.field", equalTo("headcount"));
        }
    }

    private static Response written(Engagement e, String body) {
        return Caller.as(CLIENT)
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", Caller.as(CLIENT).version(e.file))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/certifications/" + e.file + "/deeds/write-to-body");
    }

    private static int chunked(Engagement e, String body) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        URI deed = URI.create("http://localhost:" + World.get("quarkus.http.test-port") + "/api/v1/certifications/"
                + e.file + "/deeds/write-to-body");
        HttpRequest request = HttpRequest.newBuilder(deed)
                .header("Authorization", "Bearer " + Tokens.of(CLIENT))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", Caller.as(CLIENT).version(e.file))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
