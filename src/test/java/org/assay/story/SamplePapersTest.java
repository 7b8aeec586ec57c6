package org.assay.story;

import static org.assay.file.PaperKind.AGREEMENT;
import static org.assay.file.PaperKind.APPOINTMENT;
import static org.assay.file.PaperKind.AUDIT_PLAN;
import static org.assay.file.PaperKind.AUDIT_PROGRAMME;
import static org.assay.file.PaperKind.AUDIT_REPORT;
import static org.assay.file.PaperKind.CERTIFICATE;
import static org.assay.file.PaperKind.DECISION_FILE;
import static org.assay.file.PaperKind.DECISION_LETTER;
import static org.assay.file.PaperKind.NONCONFORMITY_RECORD;
import static org.assay.file.PaperKind.NONCONFORMITY_SHEET;
import static org.assay.file.PaperKind.STAGE_1_REPORT;
import static org.assay.file.PaperKind.SUSPENSION_LETTER;
import static org.assay.file.PaperKind.TEAM_NOTIFICATION;
import static org.assay.file.PaperKind.TIME_WORKSHEET;
import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.file.PaperKind;
import org.assay.paper.Pdf;
import org.junit.jupiter.api.Test;

/** What the papers of the sample body say: {@link KeptWords}. */
@AssayTest
class SamplePapersTest {
    private static final Map<PaperKind, String> WHOSE = Map.ofEntries(
            Map.entry(CERTIFICATE, "Aurelith"),
            Map.entry(AUDIT_REPORT, "Northfathom"),
            Map.entry(STAGE_1_REPORT, "Verdanote"),
            Map.entry(AUDIT_PLAN, "Marrowby"),
            Map.entry(TEAM_NOTIFICATION, "Northfathom"),
            Map.entry(APPOINTMENT, "Northfathom"),
            Map.entry(TIME_WORKSHEET, "Quillbrook"),
            Map.entry(AUDIT_PROGRAMME, "Pemberly"),
            Map.entry(NONCONFORMITY_SHEET, "Northfathom"),
            Map.entry(NONCONFORMITY_RECORD, "Tessalane"),
            Map.entry(AGREEMENT, "Aurelith"),
            Map.entry(DECISION_FILE, "Brightmoor"),
            Map.entry(DECISION_LETTER, "Brightmoor"),
            Map.entry(SUSPENSION_LETTER, "Meridian"));

    @Test
    void the_papers_of_the_sample_body_say_what_they_said() {
        List<String> changed = new ArrayList<>();
        WHOSE.forEach((kind, client) -> KeptWords.changed(
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Prints.latest(ADMINISTRATOR, file(client), kind.name()))
                .ifPresent(changed::add));
        assertEquals(List.of(), changed);
    }

    @Test
    void a_stage_1_that_told_of_no_area_of_concern_promises_none() {
        String report = words("Aurelith", STAGE_1_REPORT);
        assertTrue(report.contains("No area of concern was told on the sample examined."), report);
        assertFalse(report.contains("told as areas of concern"), report);
        assertFalse(report.contains("review (management review minutes)"), report);
    }

    @Test
    void the_report_of_a_surveillance_counts_what_its_programme_names_beside_the_whole() {
        String report = words("Aurelith", AUDIT_REPORT);
        for (String said : List.of(
                "Statement of applicability audited Version 1.0, 36 controls included",
                "Clauses 21 of 21 in the programme of this audit examined",
                "Topics of every surveillance 8 of 8 examined",
                "Controls 19 of 19 in the programme of this audit examined; the statement of applicability includes 36")) {
            assertTrue(report.contains(said), said + " in " + report);
        }
        assertTrue(report.contains("once the nonconformities are dealt with; others decide"), report);
        assertFalse(report.contains("dealt with. The team recommends"), "said once: " + report);
    }

    private static String words(String client, PaperKind kind) {
        return Pdf.text(Prints.latest(ADMINISTRATOR, file(client), kind.name())).replaceAll("\\s+", " ");
    }

    private static String file(String client) {
        return Caller.as(ADMINISTRATOR)
                .get("/certifications?q=" + client)
                .then()
                .statusCode(200)
                .extract()
                .path("files[0].id");
    }
}
