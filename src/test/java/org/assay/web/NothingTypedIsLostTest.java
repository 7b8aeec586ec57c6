package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No refusal, race or reload loses what somebody typed, and what is not asked for is refused. */
@AssayTest
class NothingTypedIsLostTest {
    private static final Pattern SEEN = Pattern.compile("name=\"form:seen\" value=\"([\\d.]+)\"");

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_letter_of_the_client_stops_no_working_paper() {
        Engagement e = Engagement.inStage2();
        String form = deed(e, "write-papers", e.stage2());
        try (Browserless jonas = Browserless.signIn(BOTH, form)) {
            Map<String, String> typed = sent(jonas.get(form));
            typed.putAll(Map.of(
                    "papers[0].about", "5.1",
                    "papers[0].result", "CONFORMS",
                    "papers[0].evidence", "Minutes of the board, March."));
            e.done(CLIENT, "write-to-body", Map.of("subject", "Parking", "text", "Where do you want to park?"));
            assertEquals(200, jonas.post(form, typed).statusCode());
        }
    }

    @Test
    void what_others_have_changed_is_named_and_what_was_typed_is_still_there() {
        Engagement e = Engagement.audited("MINOR");
        Town.on(e.stage2Day);
        String finding = e.finding("F-1");
        String form = deed(e, "answer-finding", finding);
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            Map<String, String> typed = sent(mara.get(form));
            typed.putAll(Typing.flat(new HashMap<>(Papers.answer())));
            typed.put("rootCause", "Nobody owned the step.");
            e.done(LEAD_AUDITOR, "regrade-finding", finding, regraded());
            HttpResponse<String> overtaken = mara.post(form, typed);
            assertEquals(409, overtaken.statusCode());
            says(overtaken, "what you typed is still here", "Change the grade", "Nobody owned the step.");
            says(mara.get(form), "Nobody owned the step.", "have not sent it");
            typed.put("form:seen", seen(overtaken));
            typed.put("form:key", UUID.randomUUID().toString());
            assertEquals(200, mara.post(form, typed).statusCode(), "she has seen it now");
        }
    }

    @Test
    void what_was_typed_is_offered_again_to_whoever_typed_it_alone_until_it_is_sent() {
        Engagement e = Engagement.begun();
        String form = deed(e, "write-to-body", e.file);
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            Map<String, String> typed = sent(mara.get(form));
            typed.put("subject", "Dates");
            typed.put("form:address", form);
            assertEquals(204, mara.post("/kept-form", typed).statusCode());
            says(mara.get(form), "Dates", "have not sent it", "Begin again");
            assertFalse(mara.post("/kept-form/discard", Map.of("form:address", form))
                    .body()
                    .contains("Dates"));
            mara.post("/kept-form", typed);
            typed.put("text", "Which days would suit you?");
            typed.put("form:key", UUID.randomUUID().toString());
            assertEquals(200, mara.post(form, typed).statusCode());
            assertFalse(mara.get(form).body().contains("have not sent it"), "it was sent");
            mara.post("/kept-form", typed);
        }
        try (Browserless tomas = Browserless.signIn(CLIENT_2, "/")) {
            assertEquals(404, tomas.get(form).statusCode());
            assertEquals(
                    400,
                    tomas.post("/kept-form", Map.of("form:address", "//elsewhere"))
                            .statusCode());
        }
    }

    @Test
    void a_field_that_a_form_does_not_have_is_refused_and_never_dropped() {
        Engagement e = Engagement.begun();
        String form = deed(e, "write-to-body", e.file);
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            Map<String, String> typed = sent(mara.get(form));
            typed.putAll(Map.of("subject", "Dates", "text", "Which days?", "urgent", "very"));
            HttpResponse<String> refused = mara.post(form, typed);
            assertEquals(422, refused.statusCode());
            says(refused, "This form has no field “urgent”", "Which days?");
        }
        assertTrue(e.tries(CLIENT, "write-to-body", Map.of("subject", "Dates", "text", "Which?", "urgent", "very"))
                        .statusCode()
                == 400);
    }

    @Test
    void everything_that_is_missing_is_told_at_once_each_with_its_place() {
        Engagement e = Engagement.readyToDecide();
        String decision = "/certifications/" + e.file + "/decision/grant";
        try (Browserless jonas = Browserless.signIn(DECISION_MAKER, decision)) {
            HttpResponse<String> refused = jonas.post(decision, sent(jonas.get(decision)));
            assertEquals(422, refused.statusCode());
            says(refused, "#f-reason\">", "#f-attestations-INFORMATION_IS_SUFFICIENT\">Answer this in your own words");
        }
        Engagement other = Engagement.begun();
        String form = deed(other, "submit-application", other.file);
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            Map<String, String> typed = sent(mara.get(form));
            typed.putAll(
                    Map.of("headcount", "many", "inScope", "some", "sites[0].name", "Works", "sites[1].people", "few"));
            HttpResponse<String> refused = mara.post(form, typed);
            assertEquals(422, refused.statusCode());
            says(refused, "Sites, line 2: Enter a whole number");
            assertFalse(refused.body().contains("\">Enter a whole number"), "each says which box");
            assertFalse(refused.body().contains("sites[2]"), "a refusal adds no line");
            typed.put("form:more", "sites");
            HttpResponse<String> longer = mara.post(form, typed);
            assertTrue(longer.body().contains("sites[5]") && !longer.body().contains("systems[2]"), longer.body());
        }
    }

    private static Map<String, Object> regraded() {
        return Map.of("grade", "MAJOR", "answered", List.of("CAPABILITY"), "reason", "It is seen otherwise after all.");
    }

    private static String deed(Engagement e, String deed, String subject) {
        return "/certifications/" + e.file + "/deeds/" + deed + "/" + subject;
    }

    private static Map<String, String> sent(HttpResponse<String> page) {
        return new HashMap<>(Map.of("form:key", UUID.randomUUID().toString(), "form:seen", seen(page)));
    }

    private static String seen(HttpResponse<String> page) {
        Matcher seen = SEEN.matcher(page.body());
        assertTrue(seen.find(), page.body());
        return seen.group(1);
    }

    private static void says(HttpResponse<String> page, String... words) {
        for (String w : words) {
            assertTrue(page.body().contains(w), () -> "does not say: " + w + "\n" + page.body());
        }
    }
}
