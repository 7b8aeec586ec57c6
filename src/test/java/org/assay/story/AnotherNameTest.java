package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A certificate that is issued to another name: the client is registered under it from then on, and found by both. */
@AssayTest
class AnotherNameTest {
    private static final Map<String, String> TO_FOLLOW = Map.of(
            "HOLDER_IS_THE_CLIENT", "Extract of the register of 3 November, number 4711: the same legal person.");

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_decision_on_another_name_names_the_client_and_the_name_before_still_finds_it() {
        String mark = "Quern" + System.nanoTime();
        String before = mark + " Oldham Robotics Ltd";
        String now = mark + " Newhaven Robotics Ltd";
        Engagement e = Engagement.auditedAbout(before, Papers.application());
        Map<String, Object> proof = new HashMap<>(Papers.proof());
        proof.put("name", now);
        proof.put("waivers", TO_FOLLOW);
        e.done(PROGRAMME_MANAGER, "draft-proof", proof);
        e.done(CLIENT, "approve-proof", Map.of());
        Town.on(null);
        named(e, before);
        Map<String, Object> grant = new HashMap<>(Deeds.sufficient());
        grant.put("waivers", TO_FOLLOW);
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", grant).then().statusCode(201);

        named(e, now);
        Caller.as(ADMINISTRATOR)
                .get("/clients/" + e.client)
                .then()
                .body("legalName", equalTo(now))
                .body("formerly.name", equalTo(List.of(before)));
        Caller.as(CLIENT).get("/certifications/" + e.file).then().body("client", equalTo(now));
        String letter = Pdf.text(Prints.latest(CLIENT, e.file, "DECISION_LETTER"));
        assertTrue(letter.replaceAll("\\s+", " ").contains(now), letter);
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, "/due")) {
            for (String typed : List.of("oldham", "NEWHAVEN")) {
                String found = livia.get("/due?q=" + mark + "+" + typed).body();
                assertTrue(found.contains(now), typed);
            }
        }
        try (Browserless petra = Browserless.signIn(ADMINISTRATOR, "/clients")) {
            for (String typed : List.of("oldham", "NEWHAVEN")) {
                for (String page : List.of("/clients?q=", "/?q=")) {
                    String found = petra.get(page + mark + "+" + typed).body();
                    assertTrue(found.contains(now), page + typed);
                }
            }
            assertTrue(petra.get("/clients/" + e.client).body().contains(": " + before));
        }
        Caller.as(ADMINISTRATOR)
                .post("/clients", Map.of("name", before.toUpperCase(java.util.Locale.ROOT), "country", "GB"))
                .then()
                .statusCode(400)
                .body("errors.message", hasItem(containsString("formerly")));
        assertEquals(
                now,
                Caller.as(CLIENT)
                        .get("/certifications/" + e.file + "/certificate")
                        .path("revisions[0].text.name"));
    }

    private static void named(Engagement e, String name) {
        Caller.as(ADMINISTRATOR)
                .get("/clients/" + e.client)
                .then()
                .statusCode(200)
                .body("name", equalTo(name));
    }
}
