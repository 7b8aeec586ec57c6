package org.assay.house.edge;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.TestDatabase;
import org.assay.Tokens;
import org.assay.World;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever sends slowly, reads slowly, or asks for much at once stops nobody else; and what is away is said to be away. */
@AssayTest
class SlowAndManyTest {
    private static final int SLOW = 300;
    private static final int MANY = 100;

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void slow_bodies_hold_nobody_else_and_end_at_their_deadline() throws Exception {
        Engagement e = Engagement.begun();
        List<Wire> slow = new ArrayList<>();
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            String deed = "/api/v1/certifications/" + e.file + "/deeds/write-to-body/" + e.file;
            String token = "Authorization: Bearer " + Tokens.of(CLIENT) + "\r\nContent-Type: application/json\r\n";
            String cookie = "Cookie: " + mara.cookies()
                    + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n";
            for (int i = 0; i < SLOW; i++) {
                Wire wire = Wire.open();
                slow.add(wire);
                String chunked = "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n";
                wire.send(
                        switch (i % 3) {
                            case 0 ->
                                head(deed, token + "Idempotency-Key: " + UUID.randomUUID() + "\r\nIf-Match: 1\r\n")
                                        + "Content-Length: 5000\r\n\r\n{";
                            case 1 ->
                                head("/certifications/" + e.file + "/letters", cookie)
                                        + "Content-Length: 5000\r\n\r\na";
                            default ->
                                head("/enquiry", "Content-Type: application/x-www-form-urlencoded\r\n") + chunked;
                        });
            }
            for (int round = 0; round < 3; round++) {
                slow.forEach(wire -> wire.trickle("b"));
                everybodyElseIsAnswered();
                assertEquals(200, mara.get("/").statusCode());
                assertEquals(
                        200,
                        Caller.as(LEAD_AUDITOR).get("/certifications/" + e.file).statusCode());
            }
            TreeMap<Integer, Integer> answers = new TreeMap<>();
            slow.forEach(wire -> answers.merge(Wire.status0(wire.rest()), 1, Integer::sum));
            assertEquals(List.of(408), List.copyOf(answers.keySet()), answers.toString());
        } finally {
            slow.forEach(Wire::close);
        }
    }

    @Test
    void one_sign_in_that_asks_for_much_at_once_stops_nobody_and_is_told_to_wait() throws Exception {
        Engagement e = Engagement.begun();
        String token = Tokens.of(PROGRAMME_MANAGER);
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient();
                Connection locker = TestDatabase.asSuperuser();
                Statement sql = locker.createStatement()) {
            locker.setAutoCommit(false);
            sql.execute("lock table sign_in in access exclusive mode");
            for (int i = 0; i < MANY; i++) {
                asked.add(http.sendAsync(
                        request("/api/v1/certifications/" + e.file)
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofString()));
            }
            for (int round = 0; round < 5; round++) {
                everybodyElseIsAnswered();
            }
            TreeMap<Integer, Integer> answers = new TreeMap<>();
            for (CompletableFuture<HttpResponse<String>> one : asked) {
                HttpResponse<String> answer = one.join();
                answers.merge(answer.statusCode(), 1, Integer::sum);
                assertTrue(answer.headers().firstValue("Retry-After").isPresent(), answer + answer.body());
                assertEquals(
                        "application/problem+json",
                        answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
            }
            assertEquals(List.of(429, 503), List.copyOf(answers.keySet()), answers.toString());
            locker.rollback();
            assertEquals(200, onceTheLineIsWorkedOff("/certifications/" + e.file));
        }
    }

    @Test
    void whoever_does_not_wait_for_the_answer_frees_no_place_before_the_work_is_done_and_none_is_lost()
            throws Exception {
        Engagement e = Engagement.begun();
        String get = "GET /api/v1/certifications/" + e.file + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Tokens.of(PROGRAMME_MANAGER) + "\r\n\r\n";
        try (Connection locker = TestDatabase.asSuperuser();
                Statement sql = locker.createStatement()) {
            locker.setAutoCommit(false);
            sql.execute("lock table sign_in in access exclusive mode");
            for (int i = 0; i < MANY; i++) {
                try (Wire wire = Wire.open()) {
                    wire.send(get);
                    if (i % 20 == 19) {
                        everybodyElseIsAnswered();
                    }
                }
            }
            everybodyElseIsAnswered();
            locker.rollback();
        }
        assertEquals(200, onceTheLineIsWorkedOff("/certifications/" + e.file));
    }

    @Test
    void slow_readers_hold_nobody_else() throws Exception {
        List<Wire> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                Wire wire = Wire.readingSlowly();
                slow.add(wire);
                wire.send(
                        "GET /webjars/htmx.org/2.0.10/dist/htmx.min.js HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(9));
            }
            for (int round = 0; round < 3; round++) {
                everybodyElseIsAnswered();
            }
        } finally {
            slow.forEach(Wire::close);
        }
    }

    @Test
    void a_database_that_is_away_is_said_to_be_away() throws Exception {
        Engagement e = Engagement.begun();
        try (Browserless ines = Browserless.signIn(LEAD_AUDITOR, "/");
                Connection all = TestDatabase.asSuperuser();
                Statement sql = all.createStatement()) {
            String token = Tokens.of(PROGRAMME_MANAGER);
            Tokens.of(CLIENT);
            sql.execute("alter role assay_app connection limit 0");
            try {
                away(sql);
                HttpResponse<String> program = get("/api/v1/certifications/" + e.file, token);
                assertEquals(503, program.statusCode(), program.body());
                assertTrue(program.body().contains("urn:assay:problem:unavailable"), program.body());
                assertEquals("5", program.headers().firstValue("Retry-After").orElse(""));
                away(sql);
                for (String page : List.of("/", "/certifications/" + e.file, "/register", "/verify/AIMS-1")) {
                    HttpResponse<String> answer = ines.get(page);
                    assertEquals(503, answer.statusCode(), page + answer.body());
                    assertTrue(answer.body().contains("Not available at the moment"), page + answer.body());
                    assertTrue(answer.headers().firstValue("Retry-After").isPresent(), page);
                }
                assertEquals(
                        503,
                        Caller.as(CLIENT)
                                .postTo(
                                        e.file,
                                        "/deeds/write-to-body/" + e.file,
                                        Map.of("subject", "a", "text", "b"),
                                        "away",
                                        "\"1\"")
                                .statusCode());
            } finally {
                sql.execute("alter role assay_app connection limit -1");
            }
            int trials = 0; // a connection that was cut is found out by whoever takes it next
            while (ines.get("/").statusCode() != 200) {
                assertTrue(trials++ < 40, "it does not come back");
            }
            assertEquals(200, get("/api/v1/certifications/" + e.file, token).statusCode());
            assertEquals(200, ines.get("/register").statusCode());
        }
    }

    private static void away(Statement sql) throws SQLException {
        sql.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'assay_app'");
    }

    @Test
    void more_than_is_taken_is_refused_early_though_its_length_is_not_told() {
        String form = "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n";
        try (Wire wire = Wire.open()) {
            wire.send("POST /enquiry HTTP/1.1\r\nHost: localhost\r\n" + form);
            String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
            for (int i = 0; i < 17; i++) {
                wire.trickle(chunk);
            }
            assertEquals(413, Wire.status0(wire.some()), "before the end");
        }
    }

    @Test
    void papers_of_a_portfolio_may_have_eight_megabytes_and_nothing_else() {
        String token = "Authorization: Bearer " + Tokens.of(PROGRAMME_MANAGER) + "\r\nIdempotency-Key: "
                + UUID.randomUUID() + "\r\nContent-Type: multipart/form-data; boundary=b\r\n";
        String file = "--b\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"s.pdf\"\r\n\r\n%PDF-1.7"
                + "x".repeat(7_900_000) + "\r\n--b--\r\n";
        String answer = Wire.answer(Wire.request("POST", "/api/v1/portfolios", token, file));
        assertEquals(400, Wire.status0(answer), answer);
        assertTrue(answer.contains("portfolio"), answer);
        assertEquals(
                413,
                Wire.status(Wire.request(
                        "POST", "/api/v1/certifications/" + UUID.randomUUID() + "/soa-file", token, file)));
        assertEquals(413, Wire.status(Wire.request("POST", "/api/v1/portfolios", token, file + "y".repeat(3_000_000))));
    }

    @Test
    void whoever_shows_no_sign_in_brings_no_more_than_a_form() {
        String body = "x".repeat(1_100_000);
        String type = "Content-Type: multipart/form-data; boundary=b\r\n";
        for (String path : List.of("/certifications/" + UUID.randomUUID() + "/files", "/portfolios/new")) {
            assertEquals(401, Wire.status(Wire.request("POST", path, type, body)), path);
            assertEquals(499, Wire.status(Wire.request("POST", path, type + "HX-Request: true\r\n", body)), path);
        }
        String uploads = "/api/v1/certifications/" + UUID.randomUUID() + "/uploads";
        assertEquals(401, Wire.status(Wire.request("POST", uploads, type, body)));
        try (Wire wire = Wire.open()) {
            wire.send(head(uploads, type) + "Transfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 17; i++) {
                wire.trickle("10000\r\n" + "a".repeat(0x10000) + "\r\n");
            }
            assertEquals(401, Wire.status0(wire.some()), "before the end");
        }
        assertEquals(413, Wire.status(Wire.request("POST", "/enquiry", type, body)));
    }

    /** What says that it is a sign-in has the room of an upload only when it is one: the answer comes before any byte is read. */
    @Test
    void a_forged_sign_in_has_no_room_for_an_upload() {
        String about = "/certifications/" + UUID.randomUUID();
        String long25 = "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 24000000\r\n\r\n--b";
        for (String forged : List.of(
                head("/api/v1" + about + "/uploads", "Authorization: Bearer forged\r\n"),
                head("/api/v1" + about + "/uploads", "Authorization: Bearer " + Tokens.of(CLIENT) + "x\r\n"),
                head(about + "/files", "Cookie: q_session=forged\r\n"),
                head(about + "/files", "Cookie: q_session=forged; q_session_chunk_1=x\r\n"),
                head("/portfolios/new", "Cookie: xq_session=1\r\n"))) {
            try (Wire wire = Wire.open()) {
                wire.send(forged + (forged.contains("portfolios") ? long25.replace("24000000", "9000000") : long25));
                assertEquals(401, Wire.status0(wire.some()), forged);
            }
        }
    }

    @Test
    void strangers_of_one_address_leave_turns_to_other_strangers() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        try (HttpClient many = HttpClient.newBuilder()
                        .localAddress(InetAddress.ofLiteral("127.0.0.2"))
                        .build();
                HttpClient other = HttpClient.newHttpClient();
                Connection locker = TestDatabase.asSuperuser();
                Statement sql = locker.createStatement()) {
            locker.setAutoCommit(false);
            sql.execute("lock table public_certificate in access exclusive mode");
            for (int i = 0; i < 3 * MANY; i++) {
                asked.add(many.sendAsync(request("/register").build(), BodyHandlers.ofString()));
            }
            assertEquals(
                    429,
                    CompletableFuture.anyOf(asked.toArray(CompletableFuture<?>[]::new))
                            .thenApply(first -> ((HttpResponse<?>) first).statusCode())
                            .join());
            for (int round = 0; round < 3; round++) {
                HttpResponse<String> answer = other.send(request("/enquiry").build(), BodyHandlers.ofString());
                assertEquals(200, answer.statusCode(), answer.body());
            }
            locker.rollback();
            asked.forEach(CompletableFuture::join);
        }
        everybodyElseIsAnswered();
    }

    private static String head(String path, String headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost:" + World.get("quarkus.http.test-port") + "\r\n"
                + headers;
    }

    private static void everybodyElseIsAnswered() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI ready = URI.create("http://localhost:" + World.get("quarkus.management.test-port") + "/q/health/ready");
            for (HttpRequest.Builder one :
                    List.of(request("/register"), request("/register?q=x"), HttpRequest.newBuilder(ready))) {
                HttpResponse<String> answer =
                        http.send(one.timeout(Duration.ofSeconds(25)).build(), BodyHandlers.ofString());
                assertEquals(200, answer.statusCode(), answer.toString());
            }
        }
    }

    private static HttpResponse<String> get(String path, String token) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    request(path).header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(Browserless.resolve(path));
    }

    /** What is answered as soon as nobody is told any more that there are too many: those who wait are worked off first. */
    private static int onceTheLineIsWorkedOff(String path) throws InterruptedException {
        int answer = 429;
        for (int tries = 0; answer == 429 && tries < 240; tries++) {
            TimeUnit.MILLISECONDS.sleep(250);
            answer = Caller.as(PROGRAMME_MANAGER).get(path).statusCode();
        }
        return answer;
    }
}
