package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A nonconformity begins with the working paper that it comes from, and never with another one unsaid. */
@AssayTest
class FindingFromAPaperTest {
    private static final String INSTEAD = "This was to be about the working paper on ";

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void what_was_typed_of_another_is_shown_with_a_word_and_the_paper_comes_after_it_was_thrown_away() {
        Engagement e = Engagement.inStage2();
        e.done(BOTH, "write-papers", e.stage2(), Papers.papers());
        String form = form(e);
        try (Browserless jonas = Browserless.signIn(BOTH, "/")) {
            String begun = jonas.get(form + "?about=7.2").body();
            assertTrue(begun.contains("Record of 7.2, version 3"), begun);
            assertTrue(begun.contains("Filled in from the working paper on 7.2"), begun);
            assertFalse(begun.contains(INSTEAD), begun);

            Map<String, String> typed = Map.of("form:address", form, "clause", "6.1.3", "statement", "Half a sentence");
            assertEquals(204, jonas.post("/kept-form", typed).statusCode());
            String kept = jonas.get(form + "?about=7.2").body();
            assertTrue(kept.contains("Half a sentence") && kept.contains(INSTEAD + "7.2"), kept);
            assertTrue(kept.contains("name=\"form:about\" value=\"7.2\""), kept);
            assertFalse(kept.contains("Record of 7.2"), kept);
            String same = jonas.get(form + "?about=6.1.3").body();
            assertTrue(same.contains("Half a sentence") && !same.contains(INSTEAD), same);
            assertFalse(jonas.get(form).body().contains(INSTEAD), "it was about none");

            String again = jonas.post("/kept-form/discard", Map.of("form:address", form, "form:about", "7.2"))
                    .body();
            assertTrue(again.contains("Record of 7.2, version 3"), again);
            assertFalse(again.contains("Half a sentence") || again.contains(INSTEAD), again);
        }
    }

    @Test
    void a_control_cites_what_binds_it() {
        Engagement e = Engagement.inStage2();
        try (Browserless jonas = Browserless.signIn(BOTH, "/")) {
            assertTrue(jonas.get(form(e) + "?about=A.2.2").body().contains("value=\"8.3\" selected"), "included");
            assertTrue(jonas.get(form(e) + "?about=A.2.3").body().contains("value=\"6.1.3\" selected"), "left out");
            assertTrue(
                    jonas.get(form(e))
                            .body()
                            .contains("<optgroup label=\"9.2 Internal audit\"><option value=\"9.2.1\">9.2.1 "),
                    "clauses stand under their headings");
            String none = jonas.get(form(e) + "?about=nothing").body();
            assertFalse(none.contains("form:about") || none.contains(" selected"), none);
        }
    }

    private static String form(Engagement e) {
        return "/certifications/" + e.file + "/deeds/raise-finding/" + e.stage2();
    }
}
