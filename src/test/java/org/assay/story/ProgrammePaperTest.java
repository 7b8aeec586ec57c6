package org.assay.story;

import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.Test;

/** The programme of an initial audit says truly which controls are looked at, whichever it names. */
@AssayTest
class ProgrammePaperTest {
    private static final String REASON = "The client asked which policies are looked at first.";

    @Test
    void naming_some_controls_needs_a_reason_and_says_that_the_others_are_looked_at_as_well() {
        Engagement e = stated();
        Map<String, Object> some = naming(List.of("A.2.2"));
        e.tries(PROGRAMME_MANAGER, "set-programme", some).then().statusCode(422);
        some.put("waivers", Map.of("INITIAL_PROGRAMME_NAMES_EVERY_CONTROL", REASON));
        e.done(PROGRAMME_MANAGER, "set-programme", some);
        says(e, "Controls A.2.2 The others that the statement of applicability includes are looked at as well");
    }

    @Test
    void naming_none_stands_for_all_of_them() {
        Engagement e = stated();
        e.done(PROGRAMME_MANAGER, "set-programme", naming(List.of()));
        says(e, "Controls Those that the statement of applicability includes");
    }

    private static Engagement stated() {
        Engagement e = Engagement.agreed();
        e.done(CLIENT, "hand-in-soa", Papers.soa());
        return e;
    }

    private static Map<String, Object> naming(List<String> controls) {
        Map<String, Object> programme = new HashMap<>(Papers.programme());
        programme.put("controls", controls);
        return programme;
    }

    private static void says(Engagement e, String words) {
        String paper =
                Pdf.text(Prints.latest(CLIENT, e.file, "AUDIT_PROGRAMME")).replaceAll("\\s+", " ");
        assertTrue(paper.contains(words), paper);
        assertEquals(1, Prints.of(CLIENT, e.file, "AUDIT_PROGRAMME").size());
    }
}
