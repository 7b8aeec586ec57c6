package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.calendar.Days;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever agrees to something sees it on the same page, and nobody is said to be awaited for what cannot be done yet. */
@AssayTest
class ShownAndAwaitedTest {
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void dates_are_confirmed_where_they_are_read_and_a_race_tells_the_old_and_the_new_ones() {
        Engagement e = Engagement.programmed();
        LocalDate first = e.stage1Day;
        e.proposed(e.stage1(), first, "1");
        String form = "/certifications/" + e.file + "/deeds/confirm-audit/" + e.stage1();
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            HttpResponse<String> shown = mara.get(form);
            says(shown, Days.withWeekday(first), "Proposal no. 1", "Jonas Wexler");
            Map<String, String> typed = hidden(shown);
            LocalDate other = first.plusDays(1);
            e.proposed(e.stage1(), other, "1");
            HttpResponse<String> overtaken = mara.post(form, typed);
            assertEquals(409, overtaken.statusCode());
            says(overtaken, "<del>" + Days.written(first) + "</del>", Days.withWeekday(other), "Proposal no. 2");
        }
    }

    @Test
    void a_weekend_is_asked_about_and_may_be_meant() {
        Engagement e = Engagement.programmed();
        LocalDate saturday = e.stage1Day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        String form = "/certifications/" + e.file + "/deeds/schedule-audit/" + e.stage1();
        try (Browserless livia = Browserless.signIn(PROGRAMME_MANAGER, form)) {
            HttpResponse<String> shown = livia.get(form);
            assertFalse(shown.body().contains("Mara Lindqvist"), "the client's own people audit nobody");
            Map<String, String> typed = hidden(shown);
            typed.putAll(Typing.flat(Papers.schedule(saturday, "1", Deeds.person("Jonas Wexler"))));
            HttpResponse<String> asked = livia.post(form, typed);
            assertEquals(422, asked.statusCode());
            says(asked, Days.withWeekday(saturday), "begins or ends at a weekend");
            typed.put("form:weekend", "true");
            assertFalse(livia.post(form, typed).body().contains("begins or ends at a weekend"), "it is meant");
        }
    }

    @Test
    void the_team_of_stage_2_is_to_be_confirmed_before_anybody_is_awaited_to_begin() {
        Engagement e = Engagement.afterStage1();
        e.confirmed(e.stage2(), e.stage2Day, "2");
        says(page(PROGRAMME_MANAGER, "/certifications/" + e.file), "to confirm the team&#39;s competence");
        HttpResponse<String> told = page(CLIENT, "/certifications/" + e.file);
        assertFalse(told.body().contains("o plan or begin the audit"), told.body());
        says(told, "to plan the audit");
    }

    @Test
    void an_appeal_is_answered_by_somebody_who_took_no_part() {
        Engagement e = Engagement.audited("MINOR");
        e.done(
                CLIENT,
                "write-to-body",
                Map.of(
                        "subject",
                        "The decision of January",
                        "text",
                        "We appeal against what was decided on our file."));
        String letter = Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/deeds/records")
                .path("find { it.deed == 'LetterMove.WRITE_TO_BODY' }.made");
        says(page(PROGRAMME_MANAGER, "/certifications/" + e.file), "neither audited nor decided");
        Map<String, String> answer = Map.of("text", "It was looked at, and stands as it was.", "sense", "APPEAL");
        assertEquals(List.of("APPEAL_IS_ANSWERED_BY_ANOTHER"), e.refused(BOTH, "answer-the-client", letter, answer));
        e.done(PROGRAMME_MANAGER, "answer-the-client", letter, answer);
    }

    @Test
    void a_letter_that_disputes_or_complains_is_known_by_its_words_and_by_whoever_says_so() {
        Engagement e = Engagement.audited("MINOR");
        String contested = written(
                e, Map.of("subject", "The decision", "text", "Wir legen Einspruch gegen die Entscheidung ein."));
        String complained = written(
                e,
                Map.of("subject", "The audit", "text", "We are unhappy about the interviews.", "sense", "COMPLAINT"));
        String plain = written(e, Map.of("subject", "Parking", "text", "Where does the team park?"));
        String named = written(
                e,
                Map.of("subject", "Ms Marchetti", "text", "We complain about Ms Marchetti, who shouted at our staff."));
        says(page(PROGRAMME_MANAGER, "/certifications/" + e.file), "a complaint, to be answered by somebody");
        assertEquals(
                List.of("APPEAL_IS_ANSWERED_BY_ANOTHER"),
                e.refused(BOTH, "answer-the-client", contested, answered("NEITHER")));
        assertEquals(
                List.of("COMPLAINT_IS_ANSWERED_BY_ANOTHER"),
                e.refused(BOTH, "answer-the-client", complained, answered("NEITHER")));
        assertEquals(
                List.of("COMPLAINT_IS_ANSWERED_BY_ANOTHER"),
                e.refused(BOTH, "answer-the-client", plain, answered("COMPLAINT")));
        assertEquals(
                List.of("COMPLAINT_IS_ANSWERED_BY_ANOTHER"),
                e.refused(PROGRAMME_MANAGER, "answer-the-client", named, answered("COMPLAINT")));
        e.done(PROGRAMME_MANAGER, "answer-the-client", contested, answered("APPEAL"));
        e.done(PROGRAMME_MANAGER, "answer-the-client", complained, answered("COMPLAINT"));
        e.done(BOTH, "answer-the-client", plain, answered("NEITHER"));
    }

    private static Map<String, String> answered(String sense) {
        return Map.of("text", "It was looked at, and stands as it was.", "sense", sense);
    }

    private static String written(Engagement e, Map<String, Object> letter) {
        e.done(CLIENT, "write-to-body", letter);
        List<String> made = Caller.as(PROGRAMME_MANAGER)
                .get("/certifications/" + e.file + "/deeds/records")
                .path("findAll { it.deed == 'LetterMove.WRITE_TO_BODY' }.made");
        return made.getLast();
    }

    @Test
    void nobody_who_has_saved_no_address_is_told_that_mail_comes() {
        says(page(SignIn.AUDITOR, "/my-mail"), "No mail is sent to you until you save an address");
        says(page(SignIn.ADMINISTRATOR, "/mail"), "Not written to", "Soren Adeyemi");
    }

    private static HttpResponse<String> page(SignIn who, String path) {
        try (Browserless browser = Browserless.signIn(who, path)) {
            return browser.get(path);
        }
    }

    private static Map<String, String> hidden(HttpResponse<String> page) {
        Map<String, String> fields = new HashMap<>();
        Matcher m = HIDDEN.matcher(page.body());
        while (m.find()) {
            fields.put(m.group(1), m.group(2));
        }
        Matcher address =
                Pattern.compile("name=\"form:address\" value=\"([^\"]*)\"").matcher(page.body());
        if (address.find()) {
            fields.put("form:address", address.group(1));
        }
        return fields;
    }

    private static void says(HttpResponse<String> page, String... words) {
        for (String some : words) {
            assertTrue(page.body().contains(some), () -> some + " is not said by " + page.body());
        }
    }
}
