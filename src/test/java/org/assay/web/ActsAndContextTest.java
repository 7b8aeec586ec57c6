package org.assay.web;

import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.IMPARTIALITY_OFFICER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.story.Deeds.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.house.local.SignIn;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands out on a page, what stands apart, and what a form shows beside its boxes. */
@AssayTest
class ActsAndContextTest {
    private static final Pattern SEEN = Pattern.compile("name=\"form:seen\" value=\"([\\d.]+)\"");
    private static final Pattern TODOS = Pattern.compile("(?s)aria-labelledby=\"todos-h\".*?</section>");

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void one_act_stands_out_and_what_ends_an_audit_stands_apart() {
        Engagement e = Engagement.inStage2();
        String todos = todos(page(BOTH, audit(e, e.stage2())));
        assertEquals(1, count(todos, "btn-primary"), todos);
        assertTrue(todos.substring(todos.indexOf("as-ending")).contains("Terminate the audit"), todos);
        assertFalse(todos.substring(0, todos.indexOf("as-ending")).contains("Terminate the audit"), todos);
    }

    @Test
    void who_has_declared_is_not_offered_to_declare_once_more() {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        e.done(
                PROGRAMME_MANAGER,
                "schedule-audit",
                e.stage1(),
                Papers.schedule(e.stage1Day, "1", person("Jonas Wexler")));
        String declare = "Declare that nothing ties you";
        assertTrue(todos(page(BOTH, audit(e, e.stage1()))).contains(declare));
        e.done(BOTH, "declare-freedom", e.stage1(), Papers.answering("DECLARES_NO_CONFLICT"));
        assertFalse(page(BOTH, audit(e, e.stage1())).contains(declare));
    }

    @Test
    void who_comes_to_a_visit_is_chosen_by_name() {
        Engagement e = Engagement.inStage2();
        String visit = page(PROGRAMME_MANAGER, deed(e, "add-visit", e.stage2()));
        assertTrue(visit.contains("name=\"team.1\"") && visit.contains("Jonas Wexler, lead auditor</span>"), visit);
        Engagement next = Engagement.programmed();
        String form = deed(next, "schedule-audit", next.stage1());
        try (Browserless wanjiru = Browserless.signIn(PROGRAMME_MANAGER, form)) {
            Map<String, String> typed = sent(wanjiru.get(form));
            typed.put("team[0].person", person("Jonas Wexler"));
            typed.put("team[1].part", "AUDITOR");
            typed.put("visits[0].members.1", "true");
            typed.put("form:more", "visits");
            String longer = wanjiru.post(form, typed).body();
            assertTrue(
                    longer.contains(
                            "name=\"visits[0].members.1\" checked><span class=\"form-check-label\">Jonas Wexler</span>"),
                    longer);
            assertTrue(longer.contains("Line 2 of the team"), longer);
        }
    }

    @Test
    void whoever_judges_an_answer_reads_it_beside_the_form() {
        Engagement e = Engagement.audited("MINOR");
        Town.on(e.stage2Day);
        String finding = e.finding("F-1");
        e.done(CLIENT, "answer-finding", finding, Papers.answer());
        for (String deed : new String[] {"accept-plan", "return-plan", "verify-finding"}) {
            String form = page(BOTH, deed(e, deed, finding));
            assertTrue(form.contains("The programme was drawn from an old list of systems."), deed + form);
        }
        e.done(CLIENT, "write-to-body", Map.of("subject", "Parking", "text", "Where do you want to park?"));
        String letters = page(PROGRAMME_MANAGER, "/certifications/" + e.file + "/records");
        Matcher link = Pattern.compile("/certifications/[^\"]+/deeds/answer-the-client/[^\"]+")
                .matcher(letters);
        assertTrue(link.find(), letters);
        assertTrue(page(PROGRAMME_MANAGER, link.group()).contains("Where do you want to park?"));
    }

    @Test
    void each_line_of_a_statement_bears_the_topic_of_its_control() {
        Engagement e = Engagement.agreed();
        String form = page(CLIENT, deed(e, "hand-in-soa", e.file));
        assertEquals(38, count(form, "class=\"as-line-t\""), form);
    }

    @Test
    void the_journal_shows_what_was_entered_to_those_who_may_read_it() {
        Engagement e = Engagement.inStage2();
        e.done(BOTH, "ask-question", e.stage2(), Map.of("about", "8.3", "question", "Who keeps the list of models?"));
        e.done(CLIENT, "write-to-body", Map.of("subject", "Parking", "text", "Where do you want to park?"));
        String journal = "/certifications/" + e.file + "/journal";
        String ofTheTeam = page(BOTH, journal);
        assertTrue(ofTheTeam.contains("Who keeps the list of models?"), ofTheTeam);
        assertTrue(page(ASSESSOR, journal).contains("Who keeps the list of models?"));
        String others = page(PROGRAMME_MANAGER, journal);
        assertFalse(others.contains("Who keeps the list of models?"), "what the team notes is the team's");
        assertTrue(others.contains("Where do you want to park?"), others);
    }

    @Test
    void why_an_application_is_held_stands_where_it_is_looked_at_and_the_client_reads_none_of_it() {
        Engagement e = Engagement.begun();
        e.done(CLIENT, "submit-application", Papers.application());
        String why = "A relative of the owner works for the body.";
        e.done(PROGRAMME_MANAGER, "hold-application", Map.of("reason", why));
        String file = "/certifications/" + e.file;
        assertTrue(page(IMPARTIALITY_OFFICER, file).contains(why));
        assertTrue(page(IMPARTIALITY_OFFICER, file + "/application").contains(why));
        assertFalse(page(CLIENT, file).contains(why));
    }

    @Test
    void a_page_that_is_not_open_leads_to_signing_out() {
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            HttpResponse<String> closed = mara.get("/people");
            assertEquals(403, closed.statusCode());
            assertTrue(closed.body().contains("action=\"/sign-out\""), closed.body());
        }
    }

    private static String page(SignIn who, String path) {
        try (Browserless reader = Browserless.signIn(who, path)) {
            HttpResponse<String> page = reader.get(path);
            assertEquals(200, page.statusCode(), page.body());
            return page.body();
        }
    }

    private static String todos(String page) {
        Matcher todos = TODOS.matcher(page);
        assertTrue(todos.find(), page);
        return todos.group();
    }

    private static int count(String page, String words) {
        return page.split(Pattern.quote(words), -1).length - 1;
    }

    private static String audit(Engagement e, String audit) {
        return "/certifications/" + e.file + "/audits/" + audit;
    }

    private static String deed(Engagement e, String deed, String subject) {
        return "/certifications/" + e.file + "/deeds/" + deed + "/" + subject;
    }

    private static Map<String, String> sent(HttpResponse<String> page) {
        Matcher seen = SEEN.matcher(page.body());
        assertTrue(seen.find(), page.body());
        return new HashMap<>(Map.of("form:key", UUID.randomUUID().toString(), "form:seen", seen.group(1)));
    }
}
