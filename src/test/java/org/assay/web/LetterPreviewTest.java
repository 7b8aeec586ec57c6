package org.assay.web;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.house.local.SignIn;
import org.assay.paper.Pdf;
import org.assay.story.Caller;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Prints;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A letter is read before it is sent: what it will say is what it says then, and looking does nothing. */
@AssayTest
class LetterPreviewTest {
    private static final Pattern ARTICLE =
            Pattern.compile("<article class=\"card as-letter\".*?</article>", Pattern.DOTALL);
    private static final Pattern CARRIED =
            Pattern.compile("name=\"(form:key|form:seen|form:address|form:read|sheet)\" value=\"([^\"]*)\"");

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void the_letter_of_a_grant_reads_as_it_was_shown() {
        Engagement e = Engagement.readyToDecide();
        String file = "/certifications/" + e.file;
        String form = file + "/decision/grant";
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, form)) {
            Map<String, String> typed = carried(hedda.get(form));
            typed.putAll(Typing.flat(new HashMap<>(Deeds.decision("GRANT", Deeds.sufficient()))));
            typed.remove("verb");
            HttpResponse<String> shown = hedda.post(form, previewed(typed));
            assertEquals(200, shown.statusCode());
            String preview = letter(shown);
            assertTrue(preview.contains("Not sent"), preview);
            assertTrue(preview.contains("The file was read in full."), "the reason: " + preview);
            assertTrue(shown.body().contains(">The file was read in full.</textarea>"), "the form is still filled");
            assertEquals(List.of(), letters(e), "nothing is decided");

            typed.putAll(carried(shown));
            assertEquals(200, hedda.post(form, typed).statusCode());
            String letter = letter(hedda.get(file + "/decision-letters"));
            assertEquals(said(preview), said(letter).replaceAll("([Cc]ertificate) AIMS-[0-9]+-[0-9]+", "$1"));
        }
    }

    @Test
    void a_decision_that_nobody_asked_to_look_at_shows_its_letter_first_and_what_is_changed_is_read_anew() {
        Engagement e = Engagement.readyToDecide();
        String form = "/certifications/" + e.file + "/decision/grant";
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, form)) {
            Map<String, String> typed = carried(hedda.get(form));
            typed.putAll(Typing.flat(new HashMap<>(Deeds.decision("GRANT", Deeds.sufficient()))));
            typed.remove("verb");
            HttpResponse<String> shown = hedda.post(form, typed);
            assertEquals(200, shown.statusCode());
            assertTrue(letter(shown).contains("Not sent"), shown.body());
            assertTrue(shown.body().contains(">The file was read in full.</textarea>"), "the form is still filled");
            assertEquals(List.of(), letters(e), "nothing is decided");

            typed.putAll(carried(shown));
            typed.put("reason", "The file was read in full, and twice.");
            HttpResponse<String> anew = hedda.post(form, typed);
            assertTrue(letter(anew).contains("and twice."), anew.body());
            assertEquals(List.of(), letters(e), "what was read is not what would go out");

            typed.putAll(carried(anew));
            assertEquals(200, hedda.post(form, typed).statusCode());
            assertEquals(1, letters(e).size());
            assertEquals(200, hedda.post(form, typed).statusCode(), "pressed twice, decided once");
            assertEquals(1, letters(e).size());
        }
    }

    @Test
    void what_somebody_meant_twice_is_still_meant_once_its_letter_was_read() {
        Engagement e = Engagement.programmed();
        Map<String, Object> words = Map.of("subject", "The gate", "text", "Who opens it on Sunday?");
        e.done(PROGRAMME_MANAGER, "write-to-client", words);
        String form = "/certifications/" + e.file + "/deeds/write-to-client/" + e.file;
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, form)) {
            Map<String, String> typed = carried(livia.get(form));
            typed.putAll(Typing.flat(words));
            HttpResponse<String> asked = livia.post(form, typed);
            assertEquals(422, asked.statusCode());
            typed.putAll(carried(asked));
            typed.put("form:twice", "true");
            HttpResponse<String> shown = livia.post(form, typed);
            assertTrue(shown.body().contains("name=\"form:twice\" value=\"true\""), shown.body());
            typed.putAll(carried(shown));
            HttpResponse<String> done = livia.post(form, typed);
            assertEquals(200, done.statusCode());
            assertTrue(!done.body().contains("letter-preview"), "it is sent");
        }
    }

    @Test
    void what_the_rules_refuse_has_no_letter() {
        Engagement e = Engagement.readyToDecide();
        String form = "/certifications/" + e.file + "/decision/grant";
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, form)) {
            Map<String, String> typed = carried(hedda.get(form));
            typed.put("reason", "The file was read in full.");
            HttpResponse<String> shown = hedda.post(form, previewed(typed));
            assertEquals(422, shown.statusCode());
            assertTrue(!shown.body().contains("letter-preview"));
        }
    }

    @Test
    void a_client_reads_what_a_withdrawal_comes_to_before_it_withdraws() {
        Engagement e = Engagement.programmed();
        String form = "/certifications/" + e.file + "/deeds/withdraw-application/" + e.file;
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            Map<String, String> typed = carried(mara.get(form));
            typed.put("reason", "The board has put the project off.");
            HttpResponse<String> shown = mara.post(form, previewed(typed));
            assertEquals(200, shown.statusCode());
            String preview = said(letter(shown));
            assertEquals(List.of(), Prints.of(CLIENT, e.file, "APPLICATION_LETTER"), "nothing is done");

            typed.putAll(carried(shown));
            assertEquals(200, mara.post(form, typed).statusCode());
            String paper = words(Pdf.text(Prints.latest(CLIENT, e.file, "APPLICATION_LETTER")));
            for (String sentence : preview.split("(?<=\\.) ", -1)) {
                assertTrue(
                        paper.contains(sentence) || sentence.startsWith("To ") || sentence.startsWith("Assay Sample"),
                        sentence + " is not in: " + paper);
            }
        }
    }

    @Test
    void a_letter_that_is_written_is_read_before_it_goes_out() {
        Engagement e = Engagement.programmed();
        String form = "/certifications/" + e.file + "/deeds/write-to-client/" + e.file;
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, form);
                Browserless mara = Browserless.signIn(CLIENT, form)) {
            Map<String, String> typed = carried(livia.get(form));
            typed.putAll(Map.of("subject", "The gate", "text", "Who opens it?", "dueOn", Town.TODAY.toString()));
            HttpResponse<String> shown = livia.post(form, previewed(typed));
            assertEquals(200, shown.statusCode());
            String preview = said(letter(shown));
            assertTrue(preview.contains("Who opens it?"), preview);
            assertTrue(preview.contains("Your answer is awaited by 22 Nov 2026."), preview);
            String records = "/certifications/" + e.file + "/records";
            assertTrue(!mara.get(records).body().contains("Who opens it?"), "nothing is sent");

            typed.putAll(carried(shown));
            assertEquals(200, livia.post(form, typed).statusCode());
            assertTrue(mara.get(records).body().contains("Who opens it?"));
        }
    }

    @Test
    void programs_read_the_letter_before_as_well() {
        Engagement e = Engagement.readyToDecide();
        Map<String, Object> grant = Deeds.decision("GRANT", Deeds.sufficient());
        Response foreseen = foreseen(DECISION_MAKER, e, "/decisions/foreseen-letter", grant);
        foreseen.then().statusCode(200);
        assertEquals(List.of(), letters(e), "nothing is decided");
        foreseen(CLIENT, e, "/decisions/foreseen-letter", grant).then().statusCode(403);
        foreseen(DECISION_MAKER, e, "/decisions/foreseen-letter", Map.of("verb", "GRANT", "reason", "Read in full."))
                .then()
                .statusCode(422)
                .body("refusals.size()", greaterThan(0));
        Caller.as(DECISION_MAKER).postTo(e.file, "/decisions", grant).then().statusCode(201);
        Response sent = Caller.as(DECISION_MAKER).get("/certifications/" + e.file + "/decision-letters");
        assertEquals(foreseen.<String>path("subject"), sent.<String>path("[0].subject"));
        assertEquals(
                foreseen.<List<String>>path("paragraphs.heading"), sent.<List<String>>path("[0].paragraphs.heading"));

        Engagement begun = Engagement.programmed();
        String withdraw = "/deeds/withdraw-application/foreseen-letter";
        foreseen(CLIENT, begun, withdraw, Papers.because())
                .then()
                .statusCode(200)
                .body("subject", containsString("withdrawn"));
        foreseen(DECISION_MAKER, begun, withdraw, Papers.because()).then().statusCode(403);
        foreseen(PROGRAMME_MANAGER, begun, "/deeds/offer-agreement/foreseen-letter", Map.of())
                .then()
                .statusCode(404);
        assertEquals(List.of(), Prints.of(CLIENT, begun.file, "APPLICATION_LETTER"), "nothing is done");
    }

    @Test
    void both_doors_stand_in_the_description_of_the_api() {
        String described = RestAssured.get("/q/openapi").asString();
        for (String path : List.of("/decisions/foreseen-letter", "/deeds/{deed}/foreseen-letter")) {
            assertTrue(described.contains("/api/v1/certifications/{id}" + path), path);
        }
        assertTrue(described.contains("The letter that the client would be sent"));
    }

    private static Response foreseen(SignIn who, Engagement e, String path, Map<String, Object> body) {
        return Caller.as(who)
                .postTo(
                        e.file,
                        path,
                        body,
                        UUID.randomUUID().toString(),
                        Caller.as(LEAD_AUDITOR).version(e.file));
    }

    private static List<Object> letters(Engagement e) {
        return Caller.as(DECISION_MAKER)
                .get("/certifications/" + e.file + "/decision-letters")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
    }

    private static Map<String, String> previewed(Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put("form:preview", "1");
        return all;
    }

    private static Map<String, String> carried(HttpResponse<String> page) {
        Map<String, String> all = new LinkedHashMap<>();
        Matcher m = CARRIED.matcher(page.body());
        while (m.find()) {
            all.put(m.group(1), m.group(2));
        }
        return all;
    }

    private static String letter(HttpResponse<String> page) {
        Matcher m = ARTICLE.matcher(page.body());
        assertTrue(m.find(), "no letter on the page");
        return words(m.group()
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));
    }

    /** From the address on: what stands before is the page's. */
    private static String said(String letter) {
        return letter.substring(letter.indexOf(" To ") + 1);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
