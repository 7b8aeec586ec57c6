package org.assay.story;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.story.Deeds.beginning;
import static org.assay.story.Deeds.decision;
import static org.assay.story.Deeds.newClient;
import static org.assay.story.Deeds.sufficient;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assay.AssayTest;
import org.junit.jupiter.api.Test;

/** The same deed twice, and two deeds at once. */
@AssayTest
class OnceAndAtOnceTest {
    @Test
    void the_same_post_twice_opens_one_file() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> result = beginning(newClient());
        Response first = Caller.as(PROGRAMME_MANAGER).post("/certifications", result, key);
        Response second = Caller.as(PROGRAMME_MANAGER).post("/certifications", result, key);
        assertEquals(201, first.statusCode());
        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
    }

    @Test
    void the_same_post_at_the_same_time_opens_one_file() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> result = beginning(newClient());
        List<Response> answers =
                atOnce(4, _ -> () -> Caller.as(PROGRAMME_MANAGER).post("/certifications", result, key));
        answers.forEach(a -> assertEquals(201, a.statusCode(), a.asString()));
        assertEquals(1, answers.stream().map(Response::asString).distinct().count());
    }

    @Test
    void a_refusal_is_told_again_to_whoever_asks_twice() {
        String file = open();
        String key = UUID.randomUUID().toString();
        String version = Caller.as(BOTH).version(file);
        Map<String, Object> grant = decision("GRANT", sufficient());
        Response first = Caller.as(BOTH).postTo(file, "/decisions", grant, key, version);
        Response second = Caller.as(BOTH).postTo(file, "/decisions", grant, key, version);
        assertEquals(422, first.statusCode());
        assertEquals(first.asString(), second.asString());
    }

    @Test
    void a_key_is_not_taken_for_other_content() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> result = beginning(newClient());
        Caller.as(PROGRAMME_MANAGER).post("/certifications", result, key).then().statusCode(201);
        Caller.as(PROGRAMME_MANAGER)
                .post("/certifications", beginning(newClient()), key)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:assay:problem:key-reused"));
    }

    @Test
    void of_two_decisions_at_once_one_is_taken_and_the_other_has_lost() throws Exception {
        String file = open();
        String version = Caller.as(DECISION_MAKER).version(file);
        List<Map<String, Object>> decisions = List.of(decision("GRANT", sufficient()), decision("REFUSE", Map.of()));
        List<Response> answers = atOnce(
                2,
                i -> () -> Caller.as(DECISION_MAKER)
                        .postTo(
                                file,
                                "/decisions",
                                decisions.get(i),
                                UUID.randomUUID().toString(),
                                version));
        assertEquals(
                List.of(201, 409),
                answers.stream().map(Response::statusCode).sorted().toList());
    }

    @Test
    void who_has_not_seen_the_latest_version_reads_again() {
        String file = open();
        String seen = Caller.as(LEAD_AUDITOR).version(file);
        Map<String, Object> request = Map.of("verb", "GRANT", "why", "The team recommends it.");
        Caller.as(LEAD_AUDITOR)
                .postTo(file, "/decision-requests", request)
                .then()
                .statusCode(201);
        Caller.as(DECISION_MAKER)
                .postTo(
                        file,
                        "/decisions",
                        decision("GRANT", sufficient()),
                        UUID.randomUUID().toString(),
                        seen)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:assay:problem:stale"));
    }

    private static String open() {
        return Engagement.readyToDecide().file;
    }

    private interface Nth {
        Callable<Response> deed(int i);
    }

    private static List<Response> atOnce(int times, Nth nth) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<Response>> answers = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(nth::deed).toList());
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
