package org.assay.web;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.ASSESSOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.IMPARTIALITY_OFFICER;
import static org.assay.story.Deeds.newClient;
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
import org.assay.story.Caller;
import org.junit.jupiter.api.Test;

/** The pages about people, by the real sign-in. */
@AssayTest
class PeoplePagesTest {
    private static final String ASKED = "/people?function=AUDITING&standard=AIMS&area=";

    @Test
    void the_list_tells_who_may_do_what_and_what_lapses() {
        try (Browserless noor = Browserless.signIn(IMPARTIALITY_OFFICER, "/people")) {
            String page = noor.get("/people").body();
            assertTrue(page.contains("Hedda Strand") && page.contains("deciding on certification"), page);
            assertTrue(page.contains("Deep learning in healthcare and life sciences: 31 Jan 2027"), page);
            assertTrue(page.contains("Ties of the body itself") && page.contains("Bars no longer"), page);
            assertTrue(noor.get(ASKED + "generative/technology_saas").body().contains("No competence covers this."));
            assertTrue(noor.get(ASKED + "rubbish").body().contains("Choose the technical area"));
            assertEquals(404, noor.get("/people/" + UUID.randomUUID()).statusCode());
        }
    }

    @Test
    void people_are_searched_by_name_and_come_page_by_page() {
        try (Browserless noor = Browserless.signIn(IMPARTIALITY_OFFICER, "/people")) {
            String found = noor.get("/people?q=STRAND").body();
            assertTrue(found.contains("Hedda Strand") && !found.contains("Bram Okonjo"), found);
            assertTrue(noor.get("/people?q=%25").body().contains("Nobody is called “%”."));
            String rest = noor.get("/people?from=1").body();
            String all = noor.get("/people").body();
            String first =
                    all.replaceAll("(?s).*?<th scope=\"row\"><a class=\"as-strong\" href=\"/people/([^\"]+)\".*", "$1");
            assertTrue(!rest.contains("/people/" + first + "\""), rest);
        }
    }

    @Test
    void a_competence_is_added_and_ended_on_pages() {
        String soren = "/people/" + person("Soren Adeyemi");
        String form = soren + "/competences/new";
        try (Browserless noor = Browserless.signIn(IMPARTIALITY_OFFICER, form)) {
            HttpResponse<String> wrong = noor.post(form, Map.of("form:key", key(), "area", "all", "from", "soon"));
            assertEquals(422, wrong.statusCode());
            assertTrue(
                    wrong.body().contains("such as 22 Nov 2026") && wrong.body().contains("Choose the function"));
            String area = "generative/test_" + UUID.randomUUID().toString().replace('-', '_');
            noor.post(
                    form,
                    Map.of(
                            "form:key",
                            key(),
                            "function",
                            "AUDITING",
                            "standard",
                            "AIMS",
                            "area",
                            area,
                            "from",
                            "2026-01-05",
                            "evidence",
                            "Evaluation E-61."));
            String page = noor.get(soren).body();
            assertTrue(page.contains(Spoken.area(area)), page);
            String ending = endOf(page, Spoken.area(area));
            assertTrue(noor.get(ending).body().contains("End of a competence"));
            noor.post(ending, Map.of("form:key", key(), "on", "2026-11-20", "why", "It was not kept up."));
            assertTrue(noor.get(soren).body().contains("It was not kept up."));
        }
    }

    @Test
    void a_tie_is_declared_and_ended_on_pages() {
        String bram = "/people/" + person("Bram Okonjo");
        String form = bram + "/ties/new";
        String client = newClient();
        try (Browserless noor = Browserless.signIn(IMPARTIALITY_OFFICER, form)) {
            assertEquals(
                    422,
                    noor.post(form, Map.of("form:key", key(), "client", "x")).statusCode());
            String words = "Shares, told on " + UUID.randomUUID();
            noor.post(
                    form,
                    Map.of(
                            "form:key",
                            key(),
                            "client",
                            client,
                            "kind",
                            "FINANCIAL_INTEREST",
                            "since",
                            "2025-05-01",
                            "statement",
                            words));
            String page = noor.get(bram).body();
            assertTrue(page.contains(words) && page.contains("Bars today"), page);
            Matcher end = Pattern.compile("href=\"(" + bram + "/ties/[0-9a-f-]+/end)\"")
                    .matcher(page);
            assertTrue(end.find(), page);
            Map<String, String> ended = Map.of("on", "2026-11-21", "why", "Their shares are sold.");
            // who has recorded it today as one that lasts does not date its end back alone
            noor.post(end.group(1), keyed(ended));
            assertTrue(noor.get(bram).body().contains("Bars today"));
            try (Browserless another = Browserless.signIn(ADMINISTRATOR, "/people")) {
                another.post(end.group(1), keyed(ended));
            }
            assertFalse(noor.get(bram).body().contains("Bars today"));
            assertEquals(200, noor.get("/people/body/ties/new").statusCode());
        }
    }

    private static Map<String, String> keyed(Map<String, String> form) {
        Map<String, String> typed = new HashMap<>(form);
        typed.put("form:key", key());
        return typed;
    }

    @Test
    void how_two_of_one_name_are_told_apart_stands_on_the_page() {
        String last = "Quorn" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String why = "Born in 1990 at Graz; the other one in 1961 at Linz.";
        Caller.as(ADMINISTRATOR)
                .post("/persons", Map.of("name", "Alma " + last))
                .then()
                .statusCode(201);
        String id = Caller.as(ADMINISTRATOR)
                .post("/persons", Map.of("name", "A. " + last, "another", why))
                .path("id");
        try (Browserless noor = Browserless.signIn(IMPARTIALITY_OFFICER, "/people")) {
            String page = noor.get("/people/" + id).body();
            assertTrue(page.contains("Told apart from others of this name: " + why), page);
        }
        try (Browserless admin = Browserless.signIn(ADMINISTRATOR, "/people")) {
            String form = "/people/" + id + "/name";
            assertTrue(admin.get(form).body().contains(why));
            assertEquals(
                    200,
                    admin.post(form, Map.of("form:key", key(), "name", "Alma A. " + last))
                            .statusCode());
        }
    }

    @Test
    void clients_see_no_people_and_an_assessor_only_reads_them() {
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            assertEquals(403, mara.get("/people").statusCode());
        }
        String hedda = "/people/" + person("Hedda Strand");
        try (Browserless ilse = Browserless.signIn(ASSESSOR, "/people")) {
            assertEquals(200, ilse.get("/people").statusCode());
            String page = ilse.get(hedda).body();
            assertTrue(page.contains("Competences") && !page.contains("/new\"") && !page.contains("/end\""), page);
            assertTrue(ilse.get(hedda + "?on=1999-12-31").body().contains("No competence is recorded"));
            assertTrue(ilse.get("/people?on=1999-12-31").body().contains("as it was known then"));
            assertEquals(403, ilse.get(hedda + "/competences/new").statusCode());
            assertEquals(200, ilse.get("/integrity").statusCode());
            HttpResponse<String> overview = ilse.get("/");
            assertEquals(200, overview.statusCode());
            assertFalse(overview.body().contains("Decisions that wait"));
        }
    }

    private static String endOf(String page, String area) {
        Matcher end = Pattern.compile("href=\"([^\"]+/end)\" aria-label=\"End: auditing, " + area)
                .matcher(page);
        assertTrue(end.find(), page);
        return end.group(1);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
