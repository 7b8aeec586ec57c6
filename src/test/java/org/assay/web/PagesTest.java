package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages, by the real sign-in: who comes in, what a form does, and what it does with what is wrong. */
@AssayTest
class PagesTest {
    private static final Pattern INLINE = Pattern.compile("<script(?![^>]* src=)|\\sstyle=|\\son[a-z]+=");

    @Test
    void a_stranger_is_led_to_the_sign_in_with_a_code_challenge() {
        try (Browserless stranger = Browserless.stranger()) {
            HttpResponse<String> answer = stranger.get("/");
            assertEquals(302, answer.statusCode());
            assertTrue(answer.headers().firstValue("location").orElseThrow().contains("code_challenge_method=S256"));
        }
    }

    @Test
    void the_register_knows_no_cookie_and_takes_rubbish_ones_calmly() {
        try (Browserless stranger = Browserless.stranger()) {
            HttpResponse<String> answer = stranger.send(
                    HttpRequest.newBuilder(Browserless.resolve("/register")).header("Cookie", "q_session=rubbish"));
            assertEquals(200, answer.statusCode());
            assertTrue(answer.headers().firstValue("set-cookie").isEmpty());
            assertTrue(answer.headers().firstValue("cache-control").orElse("").contains("public"));
        }
    }

    /** They bear no version in their names: after an upgrade a browser asks soon. */
    @Test
    void nobody_works_with_old_scripts_for_long() {
        try (Browserless stranger = Browserless.stranger()) {
            for (String part : List.of("/app/page.js", "/app/frame.css")) {
                HttpResponse<String> answer = stranger.get(part);
                assertEquals(200, answer.statusCode(), part);
                String kept = answer.headers().firstValue("cache-control").orElse("");
                assertTrue(kept.contains("max-age=300"), part + ": " + kept);
            }
        }
    }

    @Test
    void no_page_carries_script_or_style_of_its_own() {
        String file = open();
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, "/")) {
            for (String page : List.of(
                    "/",
                    "/certifications/" + file,
                    "/certifications/" + file + "/decision/grant",
                    "/certifications/" + file + "/journal",
                    "/register",
                    "/nowhere")) {
                HttpResponse<String> answer = hedda.get(page);
                assertFalse(INLINE.matcher(answer.body()).find(), page);
                String policy =
                        answer.headers().firstValue("content-security-policy").orElse("");
                assertFalse(policy.isEmpty() || policy.contains("unsafe"), page + " " + policy);
            }
        }
    }

    @Test
    void a_refused_decision_comes_back_with_every_reason_and_a_mended_one_goes_through() {
        String file = open();
        String form = "/certifications/" + file + "/decision/grant";
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, form)) {
            String version = version(hedda.get(form));
            HttpResponse<String> refused = hedda.post(
                    form,
                    Map.of(
                            "form:key",
                            key(),
                            "form:seen",
                            version,
                            "reason",
                            "All of it was read.",
                            "effectiveFrom",
                            "1 Nov 2026"));
            assertEquals(422, refused.statusCode());
            for (String said : List.of("DEC-03a", "before the decision", "All of it was read.")) {
                assertTrue(refused.body().contains(said), said);
            }
            Map<String, String> mended = new HashMap<>(Map.of(
                    "form:key",
                    key(),
                    "form:seen",
                    version,
                    "reason",
                    "All of it was read.",
                    "attestations.DECIDER_DECLARES_NO_CONFLICT",
                    "Nothing ties me to them.",
                    "attestations.SYSTEM_IS_MAINTAINED",
                    "Read in the report.",
                    "attestations.INFORMATION_IS_SUFFICIENT",
                    "Report and papers cover the scope."));
            mended.put("form:read", Typing.letterRead(hedda.post(form, mended)));
            HttpResponse<String> granted = hedda.post(form, mended);
            assertEquals(200, granted.statusCode());
            assertTrue(granted.uri().getPath().endsWith(file));
            assertTrue(granted.body().contains("AIMS-2026-"));
        }
    }

    @Test
    void who_audited_is_told_why_not_and_the_post_is_refused_too() {
        String file = open();
        String form = "/certifications/" + file + "/decision/refuse";
        try (Browserless jonas = Browserless.signIn(BOTH, form)) {
            HttpResponse<String> page = jonas.get(form);
            assertTrue(page.body().contains("You were lead auditor"));
            HttpResponse<String> refused = jonas.post(
                    form, Map.of("form:key", key(), "form:seen", version(page), "reason", "Because I say so."));
            assertEquals(422, refused.statusCode());
            assertTrue(refused.body().contains("DEC-01"));
        }
    }

    @Test
    void a_form_of_rubbish_is_answered_field_by_field() {
        String file = Engagement.begun().file;
        String form = "/certifications/" + file + "/deeds/submit-application/" + file;
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            HttpResponse<String> answer = mara.post(
                    form,
                    Map.of(
                            "form:key",
                            key(),
                            "form:seen",
                            "0",
                            "type",
                            "TINY",
                            "headcount",
                            "many",
                            "systems[0].name",
                            "x"));
            assertEquals(422, answer.statusCode());
            for (String said : List.of("Choose from the list", "Enter a whole number", "line 1: ")) {
                assertTrue(answer.body().contains(said), said);
            }
        }
    }

    @Test
    void a_deed_is_refused_by_the_page_for_the_reasons_that_the_api_gives() {
        Engagement e = Engagement.begun();
        Map<String, Object> nameless = new HashMap<>(Papers.application());
        nameless.remove("owner");
        nameless.put("processes", " ");
        assertEquals(
                List.of("SCOPE_IS_DESCRIBED", "CONTACTS_ARE_NAMED"),
                e.refused(CLIENT, "submit-application", e.file, nameless));
        String form = "/certifications/" + e.file + "/deeds/submit-application/" + e.file;
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            HttpResponse<String> page = mara.get(form);
            Map<String, String> typed = Typing.flat(nameless);
            typed.put("form:key", key());
            typed.put("form:seen", version(page));
            HttpResponse<String> refused = mara.post(form, typed);
            assertEquals(422, refused.statusCode());
            for (String said : List.of("Not described: processes", "waivers.CONTACTS_ARE_NAMED", "PermitGuide")) {
                assertTrue(refused.body().contains(said), said);
            }
            typed.put("processes", "Development and operation.");
            typed.put("owner", "Head of product");
            typed.put("form:key", key());
            assertEquals(200, mara.post(form, typed).statusCode());
        }
        assertEquals(
                "SUBMITTED", Caller.as(BOTH).get("/certifications/" + e.file).path("application"));
    }

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void the_first_page_says_what_waits_for_whoever_looks_at_it() {
        Engagement e = Engagement.audited("MINOR");
        String finding = "/certifications/" + e.file + "/findings/" + e.finding("F-1");
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            assertTrue(mara.get("/").body().contains(finding));
            assertTrue(mara.get(finding).body().contains("Answer the nonconformity"));
        }
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, "/")) {
            assertTrue(hedda.get("/").body().contains("What waits for you"));
        }
    }

    @Test
    void what_was_overtaken_is_said_and_changes_nothing() {
        String file = open();
        String form = "/certifications/" + file + "/decision/refuse";
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, form)) {
            HttpResponse<String> answer =
                    hedda.post(form, Map.of("form:key", key(), "form:seen", "77", "reason", "It comes too late."));
            assertEquals(409, answer.statusCode());
        }
        assertEquals("NONE", Caller.as(BOTH).get("/certifications/" + file).path("standing"));
    }

    @Test
    void a_letter_makes_no_decision_collide_and_whoever_changes_what_the_sheet_shows_is_named() {
        Engagement e = Engagement.readyToDecide();
        String form = "/certifications/" + e.file + "/decision/refuse";
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, form)) {
            Map<String, String> typed = weighed(hedda.get(form));
            e.done(PROGRAMME_MANAGER, "write-to-client", Map.of("subject", "Call", "text", "We call you tomorrow."));
            HttpResponse<String> refused = hedda.post(form, typed);
            assertEquals(422, refused.statusCode(), "Nothing collides; words for its rules are missing");
            assertFalse(refused.body().contains("Someone else has changed this"));
            typed = weighed(hedda.get(form));
            e.done(PROGRAMME_MANAGER, "draft-proof", Papers.proof());
            HttpResponse<String> overtaken = hedda.post(form, typed);
            assertEquals(409, overtaken.statusCode());
            assertTrue(overtaken.body().contains("(" + PROGRAMME_MANAGER.person() + ")"), overtaken.body());
        }
    }

    /** A decision as the page shows it, with a reason and no word for its rules. */
    private static Map<String, String> weighed(HttpResponse<String> page) {
        Map<String, String> typed = new HashMap<>();
        typed.put("form:key", key());
        typed.put("form:seen", version(page));
        typed.put("sheet", page.body().replaceAll("(?s).*name=\"sheet\" value=\"([0-9a-f]+)\".*", "$1"));
        typed.put("reason", "The answers that were asked for have not come.");
        return typed;
    }

    @Test
    void another_clients_file_is_not_there_and_no_page_of_a_client_names_staff() {
        String file = open();
        try (Browserless tomas = Browserless.signIn(CLIENT_2, "/")) {
            assertEquals(200, tomas.get("/").statusCode());
            assertEquals(404, tomas.get("/certifications/" + file).statusCode());
            assertEquals(403, tomas.get("/certifications/" + file + "/journal").statusCode());
            assertFalse(tomas.get("/").body().contains("Jonas Wexler"));
        }
    }

    @Test
    void a_form_on_somebody_elses_site_is_turned_away() {
        String file = open();
        try (Browserless hedda = Browserless.signIn(DECISION_MAKER, "/")) {
            HttpRequest.Builder forged = HttpRequest.newBuilder(
                            Browserless.resolve("/certifications/" + file + "/decision/refuse"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "cross-site")
                    .POST(BodyPublishers.ofString("reason=x"));
            assertEquals(403, hedda.send(forged).statusCode());
        }
    }

    private static String open() {
        return Engagement.readyToDecide().file;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String version(HttpResponse<String> page) {
        var field = Pattern.compile("name=\"form:seen\" value=\"([\\d.]+)\"").matcher(page.body());
        assertTrue(field.find(), page.body());
        return field.group(1);
    }
}
