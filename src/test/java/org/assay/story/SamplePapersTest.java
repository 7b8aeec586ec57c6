package org.assay.story;

import static org.assay.file.PaperKind.AGREEMENT;
import static org.assay.file.PaperKind.APPOINTMENT;
import static org.assay.file.PaperKind.AUDIT_PLAN;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.file.PaperKind;
import org.junit.jupiter.api.Test;

/** What the papers of the sample body say: {@link KeptWords}. */
@AssayTest
class SamplePapersTest {
    private static final Map<PaperKind, String> WHOSE = Map.ofEntries(
            Map.entry(CERTIFICATE, "Aurelith"),
            Map.entry(AUDIT_REPORT, "Northfathom"),
            Map.entry(STAGE_1_REPORT, "Verdanote"),
            Map.entry(AUDIT_PLAN, "Tessalane"),
            Map.entry(TEAM_NOTIFICATION, "Northfathom"),
            Map.entry(APPOINTMENT, "Northfathom"),
            Map.entry(TIME_WORKSHEET, "Quillbrook"),
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

    private static String file(String client) {
        return Caller.as(ADMINISTRATOR)
                .get("/certifications?q=" + client)
                .then()
                .statusCode(200)
                .extract()
                .path("files[0].id");
    }
}
