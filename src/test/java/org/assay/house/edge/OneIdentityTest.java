package org.assay.house.edge;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.Tokens;
import org.assay.access.Role;
import org.assay.desk.deed.Operation;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever the spelling of a path: the API takes tokens alone, pages cookies alone, and no other site makes anybody act. */
@AssayTest
class OneIdentityTest {
    /** Each writes a path of the API in a way that somebody on the way might read as the plain one. */
    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            p -> p,
            p -> p.replace("/api/", "/api;x/"),
            p -> p.replace("/api/", "/api;/"),
            p -> p.replace("/api/", "/api;a=b;c/"),
            p -> p.replace("/api/", "/;x/api/"),
            p -> p.replace("/v1/", "/v1;x/"),
            p -> p.replace("/api/", "/%61pi/"),
            p -> p.replace("/api/", "/%61pi;x/"),
            p -> p.replace("/api/", "/ap%69/"),
            p -> p.replace("/api/", "/api%2F"),
            p -> p.replace("/api/", "/api%5C"),
            p -> p.replace("/api/", "/api\\"),
            p -> p.replace("/api/", "//api/"),
            p -> p.replace("/api/", "/api//"),
            p -> p.replace("/api/", "/./api/"),
            p -> p.replace("/api/", "/%2e/api/"),
            p -> p.replace("/api/", "/x/../api/"),
            p -> p.replace("/api/", "/x/%2e%2e/api/"),
            p -> p.replace("/api/", "/register/..;/api/"),
            p -> p.replace("/api/", "/api%3Bx/"),
            p -> p.replace("/api/", "/api%253Bx/"),
            p -> p.replace("/api/", "/API/"),
            p -> p.replace("/deeds/", "/%64eeds/"),
            p -> p + ";x",
            p -> p + "/",
            p -> p + "/.",
            p -> p + "%00",
            p -> "http://localhost" + p,
            p -> "http://localhost" + p.replace("/api/", "/api;x/"));

    private static Stream<String> deeds(Engagement e) {
        return Stream.of(Operation.values())
                .filter(o -> o.roles().contains(Role.CLIENT) || o.roles().contains(Role.PROGRAMME_MANAGER))
                .map(o -> "/api/v1/certifications/" + e.file + "/deeds/" + o.path() + "/" + e.file);
    }

    @Test
    void no_operation_is_done_by_a_cookie_from_another_site_however_its_path_is_written() {
        Engagement e = Engagement.begun();
        String before = lines(e);
        List<String> wrong = new ArrayList<>();
        for (SignIn who : List.of(CLIENT, PROGRAMME_MANAGER)) {
            try (Browserless page = Browserless.signIn(who, "/")) {
                String cookie = "Cookie: " + page.cookies() + "\r\nSec-Fetch-Site: cross-site\r\n";
                String version = version(e);
                deeds(e).forEach(path -> SPELLINGS.forEach(spelling -> {
                    String asked = spelling.apply(path);
                    int status = Wire.status(Wire.request("POST", asked, headers(cookie, version), body()));
                    if (status < 400 || status > 499) {
                        wrong.add(who + " " + asked + " " + status);
                    }
                }));
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, lines(e));
    }

    @Test
    void the_api_takes_no_cookie_and_a_page_takes_no_token_from_our_own_site_either() {
        Engagement e = Engagement.begun();
        String before = lines(e);
        String path = "/api/v1/certifications/" + e.file + "/deeds/write-to-body/" + e.file;
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            assertEquals(200, mara.get("/certifications/" + e.file).statusCode());
            String cookie = "Cookie: " + mara.cookies() + "\r\nSec-Fetch-Site: same-origin\r\n";
            String version = version(e);
            for (UnaryOperator<String> spelling : SPELLINGS) {
                String headers = headers(cookie, version);
                int status = Wire.status(Wire.request("POST", spelling.apply(path), headers, body()));
                assertTrue(List.of(400, 401, 404, 405).contains(status), spelling.apply(path) + " " + status);
            }
        }
        assertEquals(before, lines(e));
        assertEquals(201, letter(path, "Authorization: Bearer " + Tokens.of(CLIENT) + "\r\n", version(e)));
        String token = "Authorization: Bearer " + Tokens.of(DECISION_MAKER) + "\r\n";
        for (String page :
                List.of("/", "/my-mail", "/certifications/" + e.file, "/api/../my-mail", "/api/..;/my-mail")) {
            int status = Wire.status(Wire.request("GET", page, token, ""));
            assertTrue(status == 302 || status == 400, page + " " + status);
        }
    }

    @Test
    void a_token_is_good_for_the_plain_path_alone() {
        String token = "Authorization: Bearer " + Tokens.of(CLIENT) + "\r\n";
        assertEquals(200, Wire.status(Wire.request("GET", "/api/v1/me", token, "")));
        for (String path : List.of("/api;x/v1/me", "/%61pi/v1/me", "/api/v1/me;x", "//api/v1/me", "/api/v1/./me")) {
            String answer = Wire.answer(Wire.request("GET", path, token, ""));
            assertEquals(400, Wire.status0(answer), answer);
        }
        given().urlEncodingEnabled(false)
                .get("/api;x/v1/me")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("semicolon"));
        given().urlEncodingEnabled(false)
                .accept("text/html")
                .get("/register;x")
                .then()
                .statusCode(400)
                .contentType(containsString("text/html"));
    }

    @Test
    void words_of_people_are_found_in_questions_and_names_all_the_same() {
        for (String path : List.of(
                "/register?q=Caf%C3%A9%20%26%20S%C3%B6hne%3B%2F..%25",
                "/register?q=a+b//c/../d;e", "/verify?q=AB%2F12")) {
            int status = Wire.status(Wire.request("GET", path, "", ""));
            assertTrue(status == 200 || status == 303, path + " " + status);
        }
        assertEquals(404, Wire.status(Wire.request("GET", "/verify/Caf%C3%A9%20S%C3%B6hne", "", "")));
        assertEquals(404, Wire.status(Wire.request("GET", "/verify/AB%2F12", "", "")));
    }

    /** The letter itself, sent as it should be: what is refused above is refused for its sender or its path. */
    private static int letter(String path, String who, String version) {
        return Wire.status(Wire.request("POST", path, headers(who, version), body()));
    }

    private static String headers(String who, String version) {
        return who + "Content-Type: application/json\r\nAccept: application/json\r\nIf-Match: " + version
                + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n";
    }

    /** What writing to the body takes, so that this deed at least would be done where it is let through. */
    private static String body() {
        return "{\"subject\":\"Site access\",\"text\":\"How do visitors get in?\"}";
    }

    private static String version(Engagement e) {
        return Caller.as(PROGRAMME_MANAGER).version(e.file);
    }

    private static String lines(Engagement e) {
        return Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/journal")
                .path("lines.size()")
                .toString();
    }

    @AfterEach
    void today() {
        Town.on(null);
    }
}
