package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.BOTH_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.World;
import org.assay.story.Caller;
import org.assay.story.Deeds;
import org.junit.jupiter.api.Test;

/** The sign-in server's pages, in the product's look; and the page on which a sign-in is linked. */
@AssayTest
@BrowserTest
class SignInLookTest {
    private static final long MOST = 100_000;

    @Test
    void the_sign_in_page_has_the_look_of_the_product(Windows windows) {
        Window somebody = windows.ofNobody();
        Page page = somebody.page();
        page.navigate(Browserless.resolve("/").toString());
        assertEquals("Sign in", page.locator("h1").innerText());
        assertEquals("Assay", page.locator(".brand").innerText());
        String button = "() => getComputedStyle(document.querySelector('#kc-login')).backgroundColor";
        assertEquals("rgb(11, 107, 111)", page.evaluate(button));
        inOrder(somebody);

        page.locator("#username").fill("client");
        page.locator("#password").fill("wrong");
        page.locator("#kc-login").click();
        assertEquals(
                "User name or password is wrong.", page.locator("[role=alert]").innerText());
        assertEquals("client", page.locator("#username").inputValue());
        inOrder(somebody);

        somebody.follow("Forgotten password?");
        assertEquals("Forgotten password", page.locator("h1").innerText());
        inOrder(somebody);
        page.navigate(page.url().replaceFirst("/realms/assay/.*", "/realms/assay/protocol/openid-connect/auth"));
        assertEquals("This did not work", page.locator("h1").innerText());
        somebody.complaints();
        inOrder(somebody);
    }

    @Test
    void a_sign_in_is_linked_by_an_e_mail_address(Windows windows) {
        Window petra = windows.of(ADMINISTRATOR);
        assertEquals(200, petra.open("/people/" + Deeds.person("Ilse Korhonen") + "/sign-ins/new"));
        assertEquals(List.of(), Look.everywhere(petra));
        petra.field("E-mail address or user name").fill("client@assay.example");
        petra.press("Link the sign-in");
        assertTrue(petra.page()
                .locator("#sheet")
                .innerText()
                .contains("Another person stands or stood behind this sign-in"));
        assertEquals(
                "client@assay.example",
                petra.field("E-mail address or user name").inputValue());
        assertEquals(List.of(), Look.everywhere(petra));

        String jonas = Deeds.person("Jonas Wexler");
        Caller.as(ADMINISTRATOR)
                .post(
                        "/persons/" + jonas + "/sign-ins/" + BOTH_2.id() + "/ending",
                        Map.of("reason", "Left for a while."))
                .then()
                .statusCode(201);
        petra.open("/people/" + jonas + "/sign-ins/new");
        petra.field("E-mail address or user name").fill("both-2@assay.example");
        petra.press("Link the sign-in");
        assertThat(petra.page().locator("main")).containsText("Recorded in the journal");
        assertThat(petra.page().locator("[aria-labelledby=sign-ins-h]")).not().containsText("ended on");
    }

    /** What whoever signs in for a program reads: the pages of the identity server beyond the first. */
    @Test
    void somebody_lets_a_program_act_for_her(Windows windows) throws IOException {
        String realm = World.get("quarkus.oidc.auth-server-url") + "/protocol/openid-connect";
        JsonNode device;
        try (Browserless program = Browserless.stranger()) {
            device = new ObjectMapper()
                    .readTree(program.post(realm + "/auth/device", Map.of("client_id", "assay-cli", "scope", "openid"))
                            .body());
        }
        Window hedda = windows.ofNobody();
        Page page = hedda.page();
        page.navigate(device.path("verification_uri").asText());
        inOrder(hedda);
        page.locator("#device-user-code").fill(device.path("user_code").asText());
        page.locator("input[type=submit]").click();
        page.locator("#username").fill("decision-maker");
        page.locator("#password").fill("decision-maker");
        page.locator("#kc-login").click();
        assertThat(page.locator("h1")).containsText("act for you?");
        inOrder(hedda);
        page.locator("#kc-login").click();
        inOrder(hedda);
    }

    @Test
    void the_theme_is_small() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/keycloak/assay"))) {
            long size = files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
            assertTrue(size <= MOST, size + " bytes");
        }
    }

    private static void inOrder(Window window) {
        assertEquals(List.of(), Look.everywhere(window));
    }
}
