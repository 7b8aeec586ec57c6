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
        proof.put("waivers", TO_FOLLOW);
        for (String name : List.of(now, mark + " Oldham Robotics GmbH")) {
            proof.put("name", name);
            assertEquals(
                    List.of("NAME_ON_A_PROOF_WAS_TOLD"), e.refused(PROGRAMME_MANAGER, "draft-proof", e.file, proof));
        }
        told(e, now);
        proof.put("name", now);
        nothingThatIsNowhereOnRecord(e, proof);
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

    private static void told(Engagement e, String name) {
        e.done(
                CLIENT,
                "notify-change",
                Map.of(
                        "kind",
                        "LEGAL",
                        "effectiveOn",
                        e.stage2Day.toString(),
                        "name",
                        name,
                        "text",
                        "The same company, under the same number in the register, has another name."));
        String change =
                Caller.as(PROGRAMME_MANAGER).get("/certifications/" + e.file).path("changes[-1].id");
        e.done(
                PROGRAMME_MANAGER,
                "triage-change",
                change,
                Map.of("triage", "REISSUE", "reason", "The extract shows the same legal person."));
    }

    private static void nothingThatIsNowhereOnRecord(Engagement e, Map<String, Object> proof) {
        Map<String, Object> robots = new HashMap<>(proof);
        robots.put("scopeSentence", "Management system for the development of autonomous surgical robots.");
        robots.put("address", "99 Nowhere Street, Austin, US");
        Map<String, String> letter = new HashMap<>(TO_FOLLOW);
        letter.put("SCOPE_READS_AS_APPLIED_FOR", "Letter of the client of 3 May, page 1.");
        robots.put("waivers", letter);
        assertEquals(
                List.of("SCOPE_NAMES_WHAT_IS_ON_RECORD", "ADDRESS_IS_OF_A_SITE"),
                e.refused(PROGRAMME_MANAGER, "draft-proof", e.file, robots));
    }

    private static void named(Engagement e, String name) {
        Caller.as(ADMINISTRATOR)
                .get("/clients/" + e.client)
                .then()
                .statusCode(200)
                .body("name", equalTo(name));
    }
}
