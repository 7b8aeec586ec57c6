package org.assay.web;

import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.paper.Pdf;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The report of an audit can be read before it is released, by those who write it: from the first day, with what they have typed. */
@AssayTest
class ReportDraftTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void it_is_there_from_the_first_day_and_fills_itself() {
        Engagement e = Engagement.aboutToBegin();
        String draft = draft(e, e.stage2());
        try (Browserless jonas = Browserless.signIn(BOTH, "/")) {
            assertEquals(404, jonas.get(draft).statusCode());
            e.done(BOTH, "start-audit", e.stage2(), Papers.answering("RECORDS_CAN_BE_SHOWN"));
            String first = text(jonas, draft);
            assertTrue(first.contains("Not released") && first.contains("Not written yet"), first);
            assertFalse(first.contains("null"), first);

            String form = "/certifications/" + e.file + "/deeds/release-report/" + e.stage2();
            assertEquals(
                    204,
                    jonas.post("/kept-form", Map.of("form:address", form, "summary", "The assistant is under control."))
                            .statusCode());
            e.done(BOTH, "write-papers", e.stage2(), Papers.papers());
            String later = text(jonas, draft);
            assertTrue(later.contains("The assistant is under control."), later);
            assertTrue(later.contains("32 of 32"), later);
            assertTrue(jonas.get("/certifications/" + e.file + "/audits/" + e.stage2())
                    .body()
                    .contains(draft));
        }
    }

    @Test
    void a_day_that_nobody_can_read_is_left_out_of_it() {
        Engagement e = Engagement.inStage2();
        String form = "/certifications/" + e.file + "/deeds/conclude-audit/" + e.stage2();
        try (Browserless jonas = Browserless.signIn(BOTH, "/")) {
            for (String day : List.of("22 Nov 2026", "next Tuesday", "31 Feb 2026", "2026-11-22")) {
                Map<String, String> typed = Map.of(
                        "form:address", form, "openingMeeting", day, "conclusion", "Said on a day: " + day.length());
                assertEquals(204, jonas.post("/kept-form", typed).statusCode());
                HttpResponse<String> draft = jonas.get(draft(e, e.stage2()));
                assertEquals(200, draft.statusCode(), day);
                String read = text(jonas, draft(e, e.stage2()));
                assertTrue(read.contains("Said on a day: " + day.length()), read);
            }
        }
    }

    @Test
    void nobody_else_reads_it() {
        Engagement e = Engagement.inStage2();
        String draft = draft(e, e.stage2());
        try (Browserless ines = Browserless.signIn(LEAD_AUDITOR, "/")) {
            assertEquals(403, ines.get(draft).statusCode());
        }
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            HttpResponse<String> refused = mara.get(draft);
            assertTrue(refused.statusCode() == 403 || refused.statusCode() == 404, refused.body());
            assertFalse(mara.get("/certifications/" + e.file + "/audits/" + e.stage2())
                    .body()
                    .contains(draft));
        }
        try (Browserless jonas = Browserless.signIn(BOTH, "/")) {
            assertEquals(404, jonas.get(draft(e, e.stage1())).statusCode(), "it was released");
        }
    }

    private static String text(Browserless who, String draft) {
        return Pdf.text(who.bytes(draft));
    }

    private static String draft(Engagement e, String audit) {
        return "/certifications/" + e.file + "/audits/" + audit + "/report-draft.pdf";
    }
}
