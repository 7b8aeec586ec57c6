package org.assay.web;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.Browserless;
import org.assay.World;
import org.assay.story.Caller;
import org.assay.story.Deeds;
import org.junit.jupiter.api.Test;

/** The address at which users are looked up refuses every connection: each page and each door says what can be done. */
@QuarkusTest
@WithTestResource(World.class)
@TestProfile(SignInServerAwayTest.NobodyAnswers.class)
class SignInServerAwayTest {
    /** People still sign in; nobody can be looked up. */
    public static final class NobodyAnswers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("assay.sign-ins.administration", "http://127.0.0.1:9/admin/realms/assay");
        }
    }

    private final String person = Deeds.person("Jonas Wexler");

    @Test
    void pages_of_people_are_shown_and_say_what_cannot_be_asked() {
        String form = "/people/" + person + "/sign-ins/new";
        try (Browserless petra = Browserless.signIn(ADMINISTRATOR, "/people")) {
            for (String page : List.of("/people", "/people/" + person, "/people/new", "/clients")) {
                assertEquals(200, petra.get(page).statusCode(), page);
            }
            HttpResponse<String> shown = petra.get(form);
            assertEquals(200, shown.statusCode());
            assertTrue(shown.body().contains("Users cannot be looked up at the sign-in server now."), shown.body());
            assertFalse(shown.body().contains("E-mail address or user name"), "Nobody could be found by it");

            HttpResponse<String> nameless =
                    petra.post(form, typed(Map.of("subject", UUID.randomUUID().toString())));
            assertEquals(422, nameless.statusCode());
            assertTrue(nameless.body().contains("Enter the user name"), nameless.body());
            HttpResponse<String> linked = petra.post(
                    form, typed(Map.of("subject", UUID.randomUUID().toString(), "username", "jonas.second")));
            assertEquals(200, linked.statusCode());
            assertTrue(linked.body().contains("jonas.second"), "The sign-in stands on the person's page");
        }
    }

    @Test
    void programs_are_told_which_fields_to_send_instead() {
        String path = "/persons/" + person + "/sign-ins";
        Caller.as(ADMINISTRATOR)
                .post(path, Map.of("user", "somebody@client.example"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("user"))
                .body("errors[0].message", containsString("cannot be asked now"));
        Caller.as(ADMINISTRATOR)
                .post(path, Map.of("subject", UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("username"));
        Caller.as(ADMINISTRATOR)
                .post(path, Map.of("subject", UUID.randomUUID().toString(), "username", "jonas.third"))
                .then()
                .statusCode(201);
        Caller.as(ADMINISTRATOR).get("/persons/" + person).then().statusCode(200);
    }

    private static Map<String, String> typed(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("form:key", UUID.randomUUID().toString());
        return all;
    }
}
