package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.Test;

/** What was entered wrongly about a client or a person is put right; what a certificate bears is decided on. */
@AssayTest
class CorrectionsTest {
    @Test
    void a_client_gets_its_name_and_whom_the_body_turns_to() {
        String typo = "Hartwick Analitics " + UUID.randomUUID();
        String right = typo.replace("Analitics", "Analytics");
        String id = made("/clients", Map.of("name", typo, "country", "US"));
        Caller.as(ADMINISTRATOR)
                .post(
                        "/clients/" + id + "/correction",
                        Map.of(
                                "name", right,
                                "country", "CA",
                                "registryNumber", "77-1",
                                "contact", "Compliance office",
                                "contactEmail", "compliance@hartwick.example",
                                "contactPhone", "+1 555 0100"))
                .then()
                .statusCode(201);
        Caller.as(ADMINISTRATOR)
                .get("/clients/" + id)
                .then()
                .statusCode(200)
                .body("legalName", equalTo(right))
                .body("country", equalTo("CA"))
                .body("registryNumber", equalTo("77-1"))
                .body("contactEmail", equalTo("compliance@hartwick.example"))
                .body("formerly.name", hasItem(typo));
        try (Browserless petra = Browserless.signIn(ADMINISTRATOR, "/")) {
            String page = petra.get("/clients/" + id).body();
            assertTrue(page.contains("mailto:compliance@hartwick.example"), page);
            HttpResponse<String> form = petra.get("/clients/" + id + "/correction");
            assertTrue(form.body().contains("value=\"" + right + "\""), form.body());
            Map<String, String> typed = new HashMap<>(Map.of("name", right, "country", "CA", "contactEmail", "nobody"));
            typed.put("form:key", UUID.randomUUID().toString());
            HttpResponse<String> refused = petra.post("/clients/" + id + "/correction", typed);
            assertEquals(422, refused.statusCode());
            assertTrue(refused.body().contains("Enter an address such as name@example.org"), refused.body());
            assertTrue(refused.body().contains("value=\"nobody\""), "what was typed comes back");
            typed.put("contactEmail", "");
            typed.put("form:key", UUID.randomUUID().toString());
            assertTrue(petra.post("/clients/" + id + "/correction", typed)
                    .uri()
                    .toString()
                    .contains("recorded=1"));
        }
        Caller.as(PROGRAMME_MANAGER)
                .post("/clients/" + id + "/correction", Map.of("name", right, "country", "CA"))
                .then()
                .statusCode(403);
        Caller.as(CLIENT)
                .post("/clients/" + id + "/correction", Map.of("name", right, "country", "CA"))
                .then()
                .statusCode(403);
        Caller.as(ADMINISTRATOR)
                .post("/clients/" + UUID.randomUUID() + "/correction", Map.of("name", right, "country", "CA"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_name_that_another_bears_is_asked_about_and_a_certified_one_is_decided_on() {
        String first = "Orrin Systems " + UUID.randomUUID();
        made("/clients", Map.of("name", first, "country", "US", "registryNumber", "1"));
        String second = made("/clients", Map.of("name", first + " North", "country", "US", "registryNumber", "2"));
        Map<String, Object> same =
                new HashMap<>(Map.of("name", first.toUpperCase(java.util.Locale.ROOT), "country", "US"));
        same.put("registryNumber", "1");
        refused(second, same, "registryNumber");
        same.put("registryNumber", "2");
        refused(second, same, "another");
        same.put("another", "The northern company of the group, with a board of its own.");
        Caller.as(ADMINISTRATOR)
                .post("/clients/" + second + "/correction", same)
                .then()
                .statusCode(201);
        String known = Caller.as(ADMINISTRATOR)
                .get("/clients")
                .then()
                .extract()
                .path("find { it.name.startsWith('Meridian') }.id");
        String name = Caller.as(ADMINISTRATOR)
                .get("/clients/" + known)
                .then()
                .extract()
                .path("legalName");
        String country = Caller.as(ADMINISTRATOR)
                .get("/clients/" + known)
                .then()
                .extract()
                .path("country");
        refused(known, Map.of("name", name + " Group", "country", country), "name");
        Caller.as(ADMINISTRATOR)
                .post(
                        "/clients/" + known + "/correction",
                        Map.of("name", name, "country", country, "contactPhone", "+1 555 0101"))
                .then()
                .statusCode(201);
    }

    /** What was agreed and audited is about whom it names: somebody else is no slip of the pen. */
    @Test
    void once_an_agreement_is_signed_another_name_is_decided_on() {
        String name = "Signing Works " + UUID.randomUUID();
        String id = made("/clients", Map.of("name", name, "country", "GB"));
        String slip = "Signing Workz " + UUID.randomUUID();
        Caller.as(ADMINISTRATOR)
                .post("/clients/" + id + "/correction", Map.of("name", slip, "country", "GB"))
                .then()
                .statusCode(201);
        Engagement e = Engagement.agreed();
        String signed = Caller.as(ADMINISTRATOR)
                .get("/clients/" + e.client)
                .then()
                .extract()
                .path("legalName");
        refused(e.client, Map.of("name", "Completely Other Holding plc", "country", "GB"), "name");
        refused(e.client, Map.of("name", signed, "country", "US"), "country");
        Caller.as(ADMINISTRATOR)
                .post(
                        "/clients/" + e.client + "/correction",
                        Map.of("name", signed, "country", "GB", "contactPhone", "+44 555 0101"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_person_gets_another_name() {
        String id = made("/persons", Map.of("name", "Yolande Perier"));
        Caller.as(ADMINISTRATOR)
                .post("/persons/" + id + "/name", Map.of("name", "Yolande Périer-Lacroix"))
                .then()
                .statusCode(201);
        Caller.as(ADMINISTRATOR).get("/persons/" + id).then().body("name", equalTo("Yolande Périer-Lacroix"));
        Caller.as(PROGRAMME_MANAGER)
                .post("/persons/" + id + "/name", Map.of("name", "X"))
                .then()
                .statusCode(403);
        try (Browserless petra = Browserless.signIn(ADMINISTRATOR, "/")) {
            assertTrue(petra.get("/people/" + id).body().contains("/people/" + id + "/name"));
            assertTrue(petra.get("/people/" + id + "/name").body().contains("value=\"Yolande Périer-Lacroix\""));
        }
    }

    private static void refused(String client, Map<String, Object> in, String field) {
        Caller.as(ADMINISTRATOR)
                .post("/clients/" + client + "/correction", in)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    private static String made(String where, Map<String, Object> in) {
        return Caller.as(ADMINISTRATOR)
                .post(where, in)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
