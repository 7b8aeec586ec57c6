package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A form begins with what its file knows, asks for what its audit needs, and says why it is closed. */
@AssayTest
class BeginsWithWhatIsKnownTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_sample_knows_how_many_there_are_and_a_conclusion_when_people_met() {
        Engagement e = Engagement.inStage2();
        Town.on(e.stage2Day);
        String sample = deed(e, "record-sampling", e.stage2());
        String conclusion = deed(e, "conclude-audit", e.stage2());
        try (Browserless jonas = Browserless.signIn(BOTH, sample)) {
            String page = jonas.get(sample).body();
            assertTrue(value(page, "samples[0].population").matches("[1-9]\\d*"), "sites");
            assertTrue(value(page, "samples[1].population").matches("[1-9]\\d*"), "AI systems");
            assertTrue(value(page, "samples[2].population").isEmpty(), "nobody knows how many records there are");
            String end = jonas.get(conclusion).body();
            assertTrue(value(end, "openingMeeting").equals(e.stage2Day.toString()), "the first day of work");
            assertFalse(end.contains("Stage 1 needs none"), "this is Stage 2");
            assertFalse(
                    Pattern.compile("Closing meeting[^<]*<[^>]*>\\s*\\((?:optional|where needed)\\)")
                            .matcher(end)
                            .find(),
                    "Stage 2 ends with one");
        }
    }

    @Test
    void a_closed_form_says_what_was_done_last() {
        Engagement e = Engagement.audited("MINOR");
        Town.on(e.stage2Day);
        String form = deed(e, "answer-finding", e.finding("F-1"));
        e.done(CLIENT, "answer-finding", e.finding("F-1"), Papers.answer());
        try (Browserless mara = Browserless.signIn(CLIENT, form)) {
            String closed = mara.get(form).body();
            assertTrue(closed.contains("Done last: Nonconformity answered"), closed);
            assertTrue(closed.contains("cannot be sent now"), closed);
        }
    }

    private static String deed(Engagement e, String deed, String subject) {
        return "/certifications/" + e.file + "/deeds/" + deed + "/" + subject;
    }

    private static String value(String page, String box) {
        var m = Pattern.compile("<input\\b[^>]*\\sname=\"" + Pattern.quote(box) + "\"[^>]*>")
                .matcher(page);
        assertTrue(m.find(), box);
        var v = Pattern.compile("value=\"([^\"]*)\"").matcher(m.group());
        return v.find() ? v.group(1) : "";
    }
}
