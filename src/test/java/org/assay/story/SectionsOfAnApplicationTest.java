package org.assay.story;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.CLIENT_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.desk.deed.Drafts;
import org.assay.register.Canonical;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application that two people of a client fill in over several sittings, a section each. */
@AssayTest
class SectionsOfAnApplicationTest {
    private Engagement e;
    private String form;

    @BeforeEach
    void begins() {
        e = Engagement.begun();
        form = "/certifications/" + e.file + "/deeds/submit-application/" + e.file;
    }

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void each_section_is_kept_as_it_is_finished_and_what_is_missing_is_asked_at_the_end() {
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            String blank = mara.get(form).body();
            assertEquals("Nothing yet", state(blank, 1));
            assertEquals("Nothing yet", state(blank, 4));

            String begun = saved(mara, 1, Map.of("headcount", "many", "type", "SMALL_AI_STARTUP"));
            assertEquals("Begun: 4 boxes wait", state(begun, 1));
            assertFalse(begun.contains("as-summary"), "nothing is complained of while it is put aside");

            Map<String, String> typed = new HashMap<>(organisation());
            assertEquals("Filled in", state(saved(mara, 1, typed), 1));

            typed.put("scopeSentence", "Management system for an assistant for permit applications.");
            typed.put("processList[0].name", "Training of models");
            typed.put("processList[0].owner", "Head of data");
            String half = saved(mara, 2, typed);
            assertEquals(
                    "Begun: 2 boxes wait", state(half, 2), "units and suppliers are told neither by list nor words");
            assertEquals("Nothing yet", state(half, 3));

            String refused = mara.post(form, typed).body();
            assertTrue(refused.contains("as-summary"), "what is missing is asked when it is submitted");
            assertTrue(mara.get(form).body().contains("Training of models"), "and nothing is lost by it");
        }
    }

    @Test
    void two_colleagues_save_a_section_each_and_both_are_kept() {
        Caller.as(ADMINISTRATOR)
                .post("/clients/" + e.client + "/members", Map.of("person", Deeds.person("Tomas Oyelaran")))
                .then()
                .statusCode(201);
        try (Browserless mara = Browserless.signIn(CLIENT, form);
                Browserless tomas = Browserless.signIn(CLIENT_2, form)) {
            saved(mara, 1, organisation()); // his window was open before
            String his = saved(tomas, 4, Map.of("owner", "Head of product", "sponsor", "Chief executive"));
            assertEquals("Filled in", state(his, 1), "her section is still there");
            assertEquals("Filled in", state(his, 4));
            String hers = mara.get(form).body();
            assertEquals("Filled in", state(hers, 1));
            assertEquals("Filled in", state(hers, 4), "his section has come to her");
            assertTrue(hers.contains("Head of product"));
        }
    }

    @Test
    void an_application_that_was_put_aside_section_by_section_is_submitted_as_it_stands() {
        Map<String, String> whole = Drafts.fields(Canonical.mapper()
                .convertValue(Papers.application(), com.fasterxml.jackson.databind.node.ObjectNode.class));
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            String page = saved(mara, 4, whole);
            for (int section = 1; section <= 4; section++) {
                assertEquals("Filled in", state(page, section), "section " + section);
            }
        }
    }

    @Test
    void what_was_said_last_time_is_there_again() {
        e.done(CLIENT, "submit-application", Papers.application());
        e.done(CLIENT, "withdraw-application", Papers.because());
        String next = Caller.as(CLIENT)
                .post("/certifications", Map.of("client", e.client, "standard", "AIMS"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String again = "/certifications/" + next + "/deeds/submit-application/" + next;
        try (Browserless mara = Browserless.signIn(CLIENT, again)) {
            String page = mara.get(again).body();
            for (int section = 1; section <= 4; section++) {
                assertEquals("Filled in, to be looked through", state(page, section), "section " + section);
            }
            assertTrue(page.contains("an assistant for permit applications"), page);
        }
    }

    private static Map<String, String> organisation() {
        return Map.of(
                "type", "SMALL_AI_STARTUP",
                "sector", "TECHNOLOGY_SAAS",
                "headcount", "18",
                "inScope", "15",
                "products", "1");
    }

    private String saved(Browserless person, int section, Map<String, String> typed) {
        Map<String, String> sent = new HashMap<>(typed);
        sent.put("form:save", String.valueOf(section));
        return person.post(form, sent).body();
    }

    /** What the contents of the form say of a section. */
    private static String state(String page, int section) {
        Matcher m = Pattern.compile(
                        "<a href=\"#section-" + section + "\">[^<]*</a>\\s*<span[^>]*><span[^>]*></span>([^<]*)<")
                .matcher(page);
        assertTrue(m.find(), "no section " + section + " in the contents");
        return m.group(1);
    }
}
