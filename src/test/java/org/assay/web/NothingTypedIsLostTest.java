package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
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
import org.assay.house.local.SignIn;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No refusal, race or reload loses what somebody typed, and what is not asked for is refused. */
@AssayTest
class NothingTypedIsLostTest {
    private static final Pattern SEEN = Pattern.compile("name=\"form:seen\" value=\"([\\d.]+)\"");

    private static final Pattern TEXT = Pattern.compile("type=\"hidden\" name=\"text\" value=\"([0-9a-f]{64})\"");

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
    void nor_are_time_sampling_plan_and_statement_written_over() {
        Engagement e = Engagement.inStage2();
        String jonas = Deeds.person("Jonas Wexler");
        Map<String, Object> sampled = Papers.sampling();
        overtakenByOneself(
                e,
                BOTH,
                "record-time",
                e.stage2(),
                Papers.time(jonas, e.stage2Day),
                Map.of("others", "An interpreter."));
        overtakenByOneself(e, BOTH, "record-sampling", e.stage2(), sampled, Map.of("samples[0].how", "By lot."));
        Map<String, Object> soa = new HashMap<>(Papers.soa());
        overtakenByOneself(e, CLIENT, "hand-in-soa", e.file, soa, Map.of("version", "7.7 of here"));
    }

    private static void overtakenByOneself(
            Engagement e,
            SignIn who,
            String deed,
            String subject,
            Map<String, Object> there,
            Map<String, String> here) {
        String form = deed(e, deed, subject);
        try (Browserless window = Browserless.signIn(who, form)) {
            Map<String, String> typed = sent(window.get(form));
            typed.putAll(Typing.flat(new HashMap<>(there)));
            typed.putAll(here);
            e.done(who, deed, subject, there);
            HttpResponse<String> overtaken = window.post(form, typed);
            assertEquals(409, overtaken.statusCode(), deed);
            says(overtaken, "You have changed this yourself");
            here.values().forEach(words -> says(overtaken, words));
        }
    }

    @Test
    void what_is_too_long_comes_back_whole_with_how_much_is_too_much() {
        Engagement e = Engagement.inStage2();
        String form = deed(e, "write-to-body", e.file);
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            Map<String, String> typed = sent(mara.get(form));
            String pasted = "Who parks where. ".repeat(600);
            typed.putAll(Map.of("subject", "Parking", "text", pasted));
            HttpResponse<String> refused = mara.post(form, typed);
            assertEquals(422, refused.statusCode());
            says(refused, pasted, "letters too many");
            says(refused, "href=\"#f-text\"");
            says(mara.get(form), pasted);
        }
    }

    @Test
    void a_table_that_was_pasted_stays_in_its_form_until_it_is_handed_in() {
        Engagement e = Engagement.inStage2();
        String form = deed(e, "hand-in-soa", e.file);
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            Map<String, String> typed = sent(mara.get(form));
            String table = "control,applies,justification\nA.2.2,yes,Risk R-1 asks for it\n";
            typed.putAll(Map.of(
                    "version",
                    "7.7 of here",
                    "dated",
                    e.stage2Day.toString(),
                    "csv",
                    table,
                    "controls[2].justification",
                    "Asked for by risk R-3."));
            mara.post(form, typed);
            says(mara.get(form), "7.7 of here", "Risk R-1 asks for it", "Asked for by risk R-3.", "lies ready");
            String read = "/certifications/" + e.file + "/soa-file";
            says(mara.get(read), "7.7 of here", "Nothing has been handed in yet");
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
    void what_was_recorded_already_is_asked_about_once_before_it_is_recorded_again() {
        Engagement e = Engagement.inStage2();
        recordedOnce(e, CLIENT, "write-to-body", e.file, Map.of("subject", "Dates", "text", "Which days?"), "Dates");
        recordedOnce(e, BOTH, "raise-finding", e.stage2(), Typing.flat(new HashMap<>(Papers.finding("MINOR"))), "F-1");
    }

    private static void recordedOnce(
            Engagement e, SignIn who, String deed, String subject, Map<String, String> words, String called) {
        String form = deed(e, deed, subject);
        try (Browserless window = Browserless.signIn(who, form)) {
            Map<String, String> typed = sent(window.get(form));
            typed.putAll(words);
            assertEquals(200, window.post(form, typed).statusCode(), deed);
            assertEquals(200, window.post(form, typed).statusCode(), "a double click is one deed");
            Map<String, String> refilled = sent(window.get(form));
            refilled.putAll(words);
            HttpResponse<String> asked = window.post(form, refilled);
            assertEquals(422, asked.statusCode(), "the browser filled the form in again: " + deed);
            says(
                    asked,
                    "This is on record already, word for word",
                    "_blank\">" + called + "</a>",
                    "record it once more");
            refilled.put("form:key", UUID.randomUUID().toString());
            refilled.put("form:twice", "true");
            assertEquals(200, window.post(form, refilled).statusCode(), "it happened twice: " + deed);
        }
    }

    @Test
    void what_the_page_carries_along_was_typed_in_no_other_window() {
        Engagement e = Engagement.readyToDecide();
        String decision = "/certifications/" + e.file + "/decision/grant";
        try (Browserless window = Browserless.signIn(DECISION_MAKER, decision)) {
            Map<String, String> typed = sent(window.get(decision));
            typed.putAll(Map.of("form:address", decision, "reason", "All of it is read.", "sheet", "249140ddf8b5"));
            typed.putAll(Map.of("form:known", "reason=", "form:shown", ""));
            window.post("/kept-form", typed);
            typed.put("sheet", "0123456789ab");
            typed.put("form:known", "sheet=");
            typed.put("form:key", UUID.randomUUID().toString());
            HttpResponse<String> refused = window.post(decision, typed);
            assertFalse(refused.body().contains("in another window"), refused.body());
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
            says(refused, "#f-reason\">");
            assertTrue(
                    Pattern.compile(
                                    "#f-attestations-INFORMATION_IS_SUFFICIENT\">[^<]*\\?: Answer this in your own words")
                            .matcher(refused.body())
                            .find(),
                    "each question is named: " + refused.body());
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

    @Test
    void what_is_signed_is_carried_along_and_no_box() {
        Engagement e = Engagement.begun();
        e.timed();
        e.done(PROGRAMME_MANAGER, "offer-agreement", Map.of());
        String form = deed(e, "sign-agreement", e.file);
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            HttpResponse<String> page = mara.get(form);
            Matcher hash = TEXT.matcher(page.body());
            assertTrue(hash.find(), page.body());
            assertFalse(page.body().contains("Text that you sign"), "there is no box for it");
            says(page, "Are you entitled to sign for the client, and by what?");
            Map<String, String> typed = sent(page);
            typed.put("attestations.SIGNER_MAY_BIND_THE_CLIENT", "Managing director, sole power to sign.");
            HttpResponse<String> emptied = mara.post(form, typed);
            assertEquals(422, emptied.statusCode(), "it is not signed without what was read");
            says(emptied, "This form was not sent whole", "Managing director, sole power to sign.");
            typed.put("form:key", UUID.randomUUID().toString());
            typed.put("text", "hello");
            HttpResponse<String> changed = mara.post(form, typed);
            assertEquals(422, changed.statusCode());
            says(changed, "What you read is not the agreement that is offered now", hash.group());
            typed.put("form:key", UUID.randomUUID().toString());
            typed.put("text", hash.group(1));
            assertEquals(200, mara.post(form, typed).statusCode());
        }
    }

    @Test
    void whatever_is_wrong_with_working_papers_is_told_at_once_by_clause_and_control() {
        Engagement e = Engagement.inStage2();
        String form = deed(e, "write-papers", e.stage2());
        try (Browserless jonas = Browserless.signIn(BOTH, form)) {
            Map<String, String> typed = sent(jonas.get(form));
            typed.putAll(Map.of(
                    "papers[0].about", "4.1",
                    "papers[2].about", "6.1.1",
                    "papers[2].notes", "Half a line.",
                    "papers[39].about", "A.6.2.2",
                    "papers[39].result", "CONFORMS"));
            HttpResponse<String> refused = jonas.post(form, typed);
            assertEquals(422, refused.statusCode());
            says(
                    refused,
                    "#f-papers-2-result\">6.1.1, line 3: Choose a result",
                    "#f-papers-39-evidence\">A.6.2.2, line 40: Name what was seen",
                    "#f-papers-39-selection\">A.6.2.2, line 40: Enter the result for its selection too");
            typed.put("papers[2].result", "CONFORMS");
            typed.put("papers[2].evidence", "Risk register, version 4.");
            typed.put("form:key", UUID.randomUUID().toString());
            HttpResponse<String> ruled = jonas.post(form, typed);
            assertEquals(422, ruled.statusCode());
            says(
                    ruled,
                    "#f-papers-39-evidence\">A.6.2.2, line 40: Name what was seen",
                    "#f-papers-39-selection\">A.6.2.2, line 40: Enter the result for its selection too",
                    "A working paper on a control judges its selection");
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
