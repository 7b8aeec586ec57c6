package org.assay.access;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Engagement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The identity server refuses every connection, or takes them and says nothing: what people are told, and who goes on. */
@AssayTest
@WithTestResource(value = Relay.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class SignInServerAwayTest {
    private static final String TOLD = "Sign-in is not available at the moment.";

    @AfterEach
    void back() {
        Relay.now(Relay.Does.PASSES_ON);
    }

    @ParameterizedTest
    @EnumSource(names = "PASSES_ON", mode = Mode.EXCLUDE)
    void whoever_wants_to_sign_in_is_told_to_come_back_and_who_is_signed_in_goes_on(Relay.Does does)
            throws InterruptedException {
        Engagement e = Engagement.begun();
        String form = "/certifications/" + e.file + "/deeds/write-to-body/" + e.file;
        try (Browserless mara = Browserless.signIn(CLIENT, "/");
                Browserless stranger = Browserless.stranger()) {
            HttpResponse<String> box = mara.get(form);
            Relay.now(does);
            for (String path : new String[] {"/", "/login/callback?code=x&state=y"}) {
                HttpResponse<String> told = told(stranger, path);
                assertEquals(503, told.statusCode(), path + told.body());
                assertTrue(told.body().contains(TOLD), told.body());
                assertTrue(told.headers().firstValue("Retry-After").isPresent(), path);
            }
            assertEquals(200, stranger.get("/register").statusCode(), "the public pages ask nobody");
            assertEquals(200, mara.get("/").statusCode());
            Map<String, String> letter =
                    new HashMap<>(Map.of("subject", "Parking", "text", "Where do you want to park?"));
            letter.put("form:key", UUID.randomUUID().toString());
            letter.put("form:seen", box.body().replaceFirst("(?s).*name=\"form:seen\" value=\"([^\"]*)\".*", "$1"));
            HttpResponse<String> sent = mara.post(form, letter);
            assertTrue(sent.uri().toString().contains("recorded=1"), sent.uri() + sent.body());
            HttpResponse<String> program =
                    stranger.send(HttpRequest.newBuilder(Browserless.resolve("/api/certifications"))
                            .header("Authorization", "Bearer nothing.of.this"));
            assertTrue(program.statusCode() == 401 || program.statusCode() == 503, program.toString());
            assertFalse(program.body().isEmpty());
        }
        Relay.now(Relay.Does.PASSES_ON);
        Browserless.signIn(CLIENT_2, "/").close();
    }

    /** What is told once the answer of before, which holds for two seconds, is forgotten. */
    private static HttpResponse<String> told(Browserless stranger, String path) throws InterruptedException {
        HttpResponse<String> told = stranger.get(path);
        for (int i = 0; i < 100 && told.statusCode() != 503; i++) {
            Thread.sleep(100);
            told = stranger.get(path);
        }
        return told;
    }
}
