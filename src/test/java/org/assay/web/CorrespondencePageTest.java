package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The correspondence of a file comes a page at a time, a line each, and is narrowed by kind. */
@AssayTest
class CorrespondencePageTest {
    private static final int PAGE = 20;

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_long_one_is_read_page_by_page_and_by_kind() {
        Engagement e = Engagement.audited("MINOR");
        String records = "/certifications/" + e.file + "/records";
        try (Browserless jonas = Browserless.signIn(BOTH, records);
                Browserless mara = Browserless.signIn(CLIENT, records)) {
            String first = jonas.get(records).body();
            assertEquals(PAGE, lines(first));
            assertTrue(first.contains("Report reviewed") && !first.contains("rel=\"prev\""), first);
            String second = jonas.get(records + "?page=2").body();
            assertTrue(lines(second) > 0 && second.contains("rel=\"prev\""), second);
            assertEquals(lines(jonas.get(records + "?page=9999").body()), lines(last(jonas, records)));

            String findings = jonas.get(records + "?kind=FINDINGS").body();
            assertEquals(1, lines(findings));
            assertTrue(findings.contains("left out one of two AI systems"), findings);
            assertFalse(findings.contains("rel=\"next\""), findings);
            assertFalse(
                    (first + second + findings)
                            .matches(
                                    "(?s).*<span class=\"as-record-b\">[\\d. ]{0,12}(\\p{L}{3} \\d{4})?</span></summary>.*"),
                    "a day or a number alone says nothing");
            assertTrue(jonas.get(records + "?kind=LETTERS").body().contains("Nothing of this kind."));
            assertEquals(
                    PAGE, lines(jonas.get(records + "?kind=nothing&page=x").body()), "what is no kind narrows nothing");

            String client = mara.get(records + "?kind=AUDITS").body();
            assertFalse(client.contains("Report reviewed"), "what the body keeps for itself is in none of its pages");
        }
    }

    private static String last(Browserless who, String records) {
        String page = who.get(records + "?page=2").body();
        return page.contains("rel=\"next\"") ? who.get(records + "?page=3").body() : page;
    }

    private static int lines(String page) {
        return page.split("<li><details><summary><span class=\"as-record-h\">", -1).length - 1;
    }
}
