package org.assay.story;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.house.local.SignIn;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An agreement is a text: drawn up with the offer, read, signed, and kept as it was by both sides. */
@AssayTest
class AgreementStoryTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void what_is_offered_is_read_signed_and_kept_by_both_sides() {
        Engagement e = Engagement.begun();
        e.timed();
        String form = "/certifications/" + e.file + "/deeds/offer-agreement/" + e.file;
        try (Browserless manager = Browserless.signIn(PROGRAMME_MANAGER, "/")) {
            String page = manager.get(form).body();
            assertTrue(page.contains("Not offered yet"), page);
            assertTrue(page.contains("Stage 2: 2 days") && page.contains("within this scope: "), page);
        }
        e.done(PROGRAMME_MANAGER, "offer-agreement", Map.of());

        JsonPath offered = texts(CLIENT, e.file);
        assertEquals(1, offered.getList("").size());
        assertEquals(true, offered.getBoolean("[0].offered"));
        String hash = offered.getString("[0].sha256");
        String words = offered.getString("[0].text.sections");
        assertTrue(words.contains("Stage 1: 1 day"), words);
        assertTrue(words.contains("Stage 2: 2 days"), words);
        assertTrue(words.contains("Added time is audited whether or not anybody pays for it"), words);
        assertTrue(words.contains("Assessors of an accreditation body may attend"), words);
        assertTrue(words.contains("within this scope: "), words);
        assertTrue(printed(CLIENT, e.file).contains("Not signed yet"));

        e.tries(CLIENT, "sign-agreement", signing("")).then().statusCode(400).body("errors.field", hasItem("text"));
        e.tries(CLIENT, "sign-agreement", signing("0".repeat(64)))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("text"));
        e.done(CLIENT, "sign-agreement", signing(hash));
        JsonPath signed = texts(PROGRAMME_MANAGER, e.file);
        assertEquals(hash, signed.getString("[0].sha256"));
        assertEquals(false, signed.getBoolean("[0].offered"));
        assertTrue(signed.getString("[0].signedOn") != null);
        for (SignIn who : List.of(CLIENT, PROGRAMME_MANAGER)) {
            String paper = printed(who, e.file);
            assertTrue(paper.contains("Signed on"), paper);
            assertTrue(paper.replaceAll("\\s", "").contains(hash), paper);
        }
        Caller.as(CLIENT_2)
                .get("/certifications/" + e.file + "/agreements")
                .then()
                .statusCode(404);
        Aftermath.of(e);
    }

    /** Other days take the offer back; the text that was offered before stays readable and can be signed no longer. */
    @Test
    void other_days_are_another_text() {
        Engagement e = Engagement.begun();
        e.timed();
        e.done(PROGRAMME_MANAGER, "offer-agreement", Map.of());
        String before = texts(CLIENT, e.file).getString("[0].sha256");
        e.done(PROGRAMME_MANAGER, "determine-time", Papers.time("1", "2"));
        Town.on(e.stage1Day.plusDays(1));
        e.done(PROGRAMME_MANAGER, "offer-agreement", Map.of());
        e.tries(CLIENT, "sign-agreement", signing(before)).then().statusCode(400);
        JsonPath both = texts(CLIENT, e.file);
        assertEquals(2, both.getList("").size());
        e.done(CLIENT, "sign-agreement", signing(both.getString("[0].sha256")));
        assertEquals(List.of(false, false), texts(CLIENT, e.file).getList("offered"));
    }

    private static Map<String, Object> signing(String hash) {
        Map<String, Object> body = new HashMap<>(Papers.answering("SIGNER_MAY_BIND_THE_CLIENT"));
        body.put("text", hash);
        return body;
    }

    private static JsonPath texts(SignIn who, String file) {
        return Caller.as(who)
                .get("/certifications/" + file + "/agreements")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String printed(SignIn who, String file) {
        return Pdf.text(Prints.latest(who, file, "AGREEMENT"));
    }
}
