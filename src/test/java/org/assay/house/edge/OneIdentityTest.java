package org.assay.house.edge;

import static io.restassured.RestAssured.given;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.Tokens;
import org.assay.access.Role;
import org.assay.api.Forms;
import org.assay.desk.deed.Operation;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever the spelling of a path: the API takes tokens alone, pages cookies alone, and no other site makes anybody act. It can
 * fail: without {@link FirstLook} ({@code -Dquarkus.arc.exclude-types=org.assay.house.edge.FirstLook}) three of these do, for the
 * deeds of thirty disguised requests from another site are done.
 */
@AssayTest
class OneIdentityTest {
    private static final String PATH = "urn:assay:problem:path";
    private static final String CROSS_SITE = "urn:assay:problem:cross-site";

    /** What has one reading alone: the plain path, and what is another path for everybody, or the same for everybody. */
    private static final List<UnaryOperator<String>> PLAIN =
            List.of(p -> p, p -> p.replace("/api/", "/API/"), p -> p + "/", p -> "http://" + Wire.host() + p);

    /** Each writes a path of the API in a way that somebody on the way might read as the plain one. */
    private static final List<UnaryOperator<String>> DISGUISED = List.of(
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
            p -> p.replace("/api/", "//api/"),
            p -> p.replace("/api/", "/api//"),
            p -> p.replace("/api/", "/./api/"),
            p -> p.replace("/api/", "/%2e/api/"),
            p -> p.replace("/api/", "/x/../api/"),
            p -> p.replace("/api/", "/x/%2e%2e/api/"),
            p -> p.replace("/api/", "/register/..;/api/"),
            p -> p.replace("/api/", "/api%3Bx/"),
            p -> p.replace("/api/", "/api%253Bx/"),
            p -> p.replace("/deeds/", "/%64eeds/"),
            p -> p + ";x",
            p -> p + "/.",
            p -> p + "%00",
            p -> "http://" + Wire.host() + p.replace("/api/", "/api;x/"));

    /** A sign-in of each role that does something. */
    private static final Map<String, SignIn> ONE_OF_EACH = Map.ofEntries(
            Map.entry(Role.CLIENT, CLIENT),
            Map.entry(Role.PROGRAMME_MANAGER, PROGRAMME_MANAGER),
            Map.entry(Role.LEAD_AUDITOR, SignIn.LEAD_AUDITOR),
            Map.entry(Role.DECISION_MAKER, DECISION_MAKER),
            Map.entry(Role.TECHNICAL_REVIEWER, SignIn.TECHNICAL_REVIEWER),
            Map.entry(Role.AUDITOR, SignIn.AUDITOR),
            Map.entry(Role.TECHNICAL_EXPERT, SignIn.TECHNICAL_EXPERT),
            Map.entry(Role.IMPARTIALITY_OFFICER, SignIn.IMPARTIALITY_OFFICER),
            Map.entry(Role.COMMERCIAL, SignIn.COMMERCIAL),
            Map.entry(Role.ADMINISTRATOR, SignIn.ADMINISTRATOR));

    private static Map<String, List<Operation>> byRole() {
        return Operation.deeds().stream().collect(Collectors.groupingBy(o -> o.roles().stream()
                .filter(ONE_OF_EACH::containsKey)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new AssertionError(o + " is for nobody"))));
    }

    private static String path(Operation operation, Engagement e) {
        return "/api/v1/certifications/" + e.file + "/deeds/" + operation.path() + "/" + Forms.subject(operation, e);
    }

    @Test
    void no_operation_is_done_by_a_cookie_from_another_site_however_its_path_is_written() {
        Engagement e = Engagement.audited("MINOR");
        Town.on(null);
        String before = lines(e);
        List<String> wrong = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        byRole().forEach((role, operations) -> {
            try (Browserless page = Browserless.signIn(Objects.requireNonNull(ONE_OF_EACH.get(role)), "/")) {
                String cookie = "Cookie: " + page.cookies() + "\r\nSec-Fetch-Site: cross-site\r\n";
                String headers = headers(cookie, version(e));
                for (Operation operation : operations) {
                    String path = path(operation, e);
                    String body = json(Forms.of(operation));
                    PLAIN.forEach(p -> expect(p.apply(path), headers, body, 403, CROSS_SITE, wrong));
                    DISGUISED.forEach(p -> expect(p.apply(path), headers, body, 400, PATH, wrong));
                    asked.addAndGet(PLAIN.size() + DISGUISED.size());
                }
            }
        });
        assertEquals(List.of(), wrong);
        assertEquals(Operation.deeds().size() * (PLAIN.size() + DISGUISED.size()), asked.get());
        assertEquals(before, lines(e));
    }

    /** The server itself refuses what is no address at all. */
    @Test
    void a_backslash_is_in_no_address() {
        assertEquals(400, Wire.status(Wire.request("POST", "/api\\v1/me", "Sec-Fetch-Site: same-origin\r\n", "")));
    }

    private static void expect(String asked, String headers, String body, int status, String code, List<String> wrong) {
        String answer = Wire.answer(Wire.request("POST", asked, headers, body));
        if (Wire.status0(answer) != status || !answer.contains(code)) {
            wrong.add(asked + " " + answer.lines().findFirst().orElse(""));
        }
    }

    private static String json(Map<String, ?> form) {
        try {
            return new ObjectMapper().writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_api_takes_no_cookie_and_a_page_takes_no_token_from_our_own_site_either() {
        Engagement e = Engagement.begun();
        String before = lines(e);
        String path = "/api/v1/certifications/" + e.file + "/deeds/write-to-body/" + e.file;
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            assertEquals(200, mara.get("/certifications/" + e.file).statusCode());
            String cookie = "Cookie: " + mara.cookies() + "\r\nSec-Fetch-Site: same-origin\r\n";
            String headers = headers(cookie, version(e));
            List<String> wrong = new ArrayList<>();
            DISGUISED.forEach(p -> expect(p.apply(path), headers, body(), 400, PATH, wrong));
            assertEquals(List.of(), wrong);
            // the path of a page is another one; everything else is the API's, and shows it no sign-in
            assertEquals(
                    List.of(401, 404, 401, 401),
                    PLAIN.stream()
                            .map(p -> Wire.status(Wire.request("POST", p.apply(path), headers, body())))
                            .toList());
        }
        assertEquals(before, lines(e));
        assertEquals(201, letter(path, "Authorization: Bearer " + Tokens.of(CLIENT) + "\r\n", version(e)));
        String token = "Authorization: Bearer " + Tokens.of(DECISION_MAKER) + "\r\n";
        for (String page : List.of("/", "/my-mail", "/certifications/" + e.file)) {
            assertEquals(302, Wire.status(Wire.request("GET", page, token, "")), page);
        }
        for (String page : List.of("/api/../my-mail", "/api/..;/my-mail")) {
            assertEquals(400, Wire.status(Wire.request("GET", page, token, "")), page);
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
        assertEquals(
                List.of(200, 200, 303),
                Stream.of(
                                "/register?q=Caf%C3%A9%20%26%20S%C3%B6hne%3B%2F..%25",
                                "/register?q=a+b//c/../d;e", "/verify?q=AB%2F12")
                        .map(path -> Wire.status(Wire.request("GET", path, "", "")))
                        .toList());
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

    /** How many deeds the journal tells of; papers are laid down beside them in their own time. */
    private static String lines(Engagement e) {
        return Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/journal")
                .path("lines.findAll { it.deed.contains('Move.') }.size()")
                .toString();
    }

    @AfterEach
    void today() {
        Town.on(null);
    }
}
