package org.assay.access;

import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signed out is signed out: at once, for every copy of the cookie, and by nothing but a form of ours. */
@AssayTest
class SignOutTest {
    @ParameterizedTest
    @EnumSource(
            value = SignIn.class,
            names = {"LEAD_AUDITOR", "CLIENT_2"})
    void a_copied_cookie_gets_in_nowhere_after_sign_out(SignIn who) throws Exception {
        try (Browserless window = Browserless.signIn(who, "/")) {
            String copied = window.cookies();
            assertEquals(200, with(copied, "GET", "/").statusCode());
            HttpResponse<String> out = window.post("/sign-out", Map.of());
            assertEquals(200, out.statusCode(), out.body());
            assertTrue(out.body().contains("You are signed out"), out.body());
            for (String page : List.of("/", "/my-mail", "/certifications", "/certifications/new")) {
                HttpResponse<String> answer = with(copied, "GET", page);
                assertTrue(answer.statusCode() == 302 || answer.statusCode() == 404, page + " " + answer.statusCode());
                if (answer.statusCode() == 302) {
                    assertTrue(place(answer).contains("/protocol/openid-connect/auth"), place(answer));
                    assertTrue(place(answer).contains("prompt=login"), place(answer));
                }
            }
            assertEquals(302, with(copied, "GET", "/").statusCode());
            String elsewhere = out.headers().firstValue("Refresh").orElse("").replace("0; url=", "");
            assertTrue(elsewhere.contains("/protocol/openid-connect/logout?id_token_hint="), elsewhere);
            assertEquals("/register", window.get(elsewhere).uri().getPath());
        }
        try (Browserless again = Browserless.signIn(who, "/")) {
            assertEquals(200, again.get("/").statusCode());
        }
    }

    @Test
    void whoever_signs_in_again_is_in_though_the_sign_in_server_was_not_told() {
        try (Browserless ines = Browserless.signIn(LEAD_AUDITOR, "/")) {
            assertEquals(200, ines.post("/sign-out", Map.of()).statusCode());
            HttpResponse<String> login = ines.get("/");
            assertFalse(
                    login.uri().toString().startsWith(Browserless.resolve("/").toString()), login.toString());
            pause(); // times of authentication are whole seconds
            assertEquals(200, ines.signsIn(login, LEAD_AUDITOR).statusCode());
            assertEquals(200, ines.get("/").statusCode());
        }
    }

    @Test
    void no_link_and_no_other_site_signs_anybody_out() throws Exception {
        try (Browserless tomas = Browserless.signIn(CLIENT_2, "/")) {
            String page = tomas.get("/").body();
            assertTrue(page.contains("<form class=\"as-signing-out\" method=\"post\" action=\"/sign-out\">"), page);
            assertFalse(page.contains("href=\"/logout\""), page);
            assertEquals(405, tomas.get("/sign-out").statusCode());
            assertEquals(404, tomas.get("/logout").statusCode());
            assertEquals(
                    403,
                    with(tomas.cookies(), "POST", "/sign-out", "Sec-Fetch-Site", "cross-site")
                            .statusCode());
            assertEquals(200, tomas.get("/").statusCode());
        }
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_public_register() throws Exception {
        HttpResponse<String> answer = with("a=b", "POST", "/sign-out");
        assertEquals(303, answer.statusCode());
        assertTrue(place(answer).endsWith("/register"), place(answer));
    }

    @Test
    void cookies_of_a_session_that_cannot_be_looked_at_are_gone_all_the_same() throws Exception {
        HttpResponse<String> answer = with("q_session=x; q_session_chunk_2=y; a=b", "POST", "/sign-out");
        assertEquals(303, answer.statusCode(), answer.body());
        List<String> gone = answer.headers().allValues("Set-Cookie").stream()
                .filter(c -> c.contains("Max-Age=0"))
                .map(c -> c.replaceAll("=.*", ""))
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                List.of("q_session", "q_session_chunk_2"),
                gone,
                answer.headers().toString());
    }

    /** Somebody comes back from the sign-in page with something that no sign-in of hers was begun with. */
    @Test
    void a_sign_in_that_did_not_come_to_its_end_is_told_and_no_empty_page() throws Exception {
        HttpResponse<String> answer = with("q_auth_abc=nothing", "GET", "/?state=abc&code=none");
        assertEquals(401, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("Signing in did not come to its end."), answer.body());
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static HttpResponse<String> with(String cookies, String method, String path, String... more)
            throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(Browserless.resolve(path))
                    .method(method, BodyPublishers.noBody())
                    .header("Cookie", cookies);
            for (int i = 0; i < more.length; i += 2) {
                request.header(more[i], more[i + 1]);
            }
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
