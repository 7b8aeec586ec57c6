package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.desk.deed.PurgingEvidence;
import org.assay.house.FilesSettings;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an audit rests on, as its pages show it: gaps put as questions, files taken and gone, and coverage at a glance. */
@AssayTest
@BrowserTest
class EvidenceLookTest {
    @Inject
    PurgingEvidence purging;

    @Inject
    FilesSettings settings;

    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void a_gap_is_put_as_a_question_and_the_leader_says_what_becomes_of_it(Windows windows) {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        e.confirmed(e.stage1(), e.stage1Day, "1");
        e.done(BOTH, "start-audit", e.stage1(), Papers.answering("RECORDS_CAN_BE_SHOWN"));
        String gaps = "/certifications/" + e.file + "/audits/" + e.stage1() + "/gaps";
        Window jonas = windows.of(BOTH);
        Page page = jonas.page();
        jonas.open(gaps);
        assertThat(page.locator("main")).containsText("Not handed in");
        assertEquals(List.of(), Look.everywhere(jonas));
        Locator first =
                page.locator("#gaps-h").locator("xpath=ancestor::section//li").first();
        first.getByText("Put it as a question").click();
        assertThat(page.locator("[name=question]")).hasValue(Pattern.compile(".+\\?"));
        page.locator("#sheet button.btn-primary").click();
        page.waitForURL(url -> url.contains("recorded=1"));
        jonas.open(gaps);
        page.getByText("Say what becomes of it").first().click();
        page.locator("[name=standing]").selectOption("CONCERN");
        page.locator("[name=words]").fill("No impact assessment of the system was shown.");
        page.locator("#sheet button.btn-primary").click();
        page.waitForURL(url -> url.contains("recorded=1"));
        jonas.open(gaps);
        assertThat(page.locator("main")).containsText("Told to the client as an area of concern");
        assertEquals(List.of(), Look.once(jonas));
    }

    @Test
    void a_file_is_refused_without_consent_taken_with_it_and_later_its_pages_say_that_it_is_gone(Windows windows) {
        Engagement e = Engagement.inStage2();
        String fieldwork = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork";
        Window jonas = windows.of(BOTH);
        Page page = jonas.page();
        jonas.open(fieldwork + "?at=7.2");
        assertThat(page.locator(".as-pieces")).containsText("the client lets no file be taken");
        page.locator("[data-add-piece]").click();
        Locator piece = page.locator("[data-piece]").last();
        piece.locator("select[name$='.kind']").selectOption("DOCUMENT");
        piece.locator("textarea[name$='.what']").fill("Training table of the year");
        piece.locator(".as-piece-more > summary").click();
        String name = "training.csv";
        take(piece, name);
        assertThat(piece.locator("[data-take-said]"))
                .containsText("The client lets no documents about the management system be taken.");
        assertThat(piece.locator("select[name$='.file']")).hasValue("");

        e.done(
                CLIENT,
                "let-evidence-be-taken",
                Map.of("systems", List.of(Map.of("system", 0, "documents", "FILE", "records", "REFERENCE"))));
        page.reload();
        assertThat(page.locator(".as-pieces")).containsText("Management system, documents: copies as they are");
        piece.locator("> summary").click();
        piece.locator(".as-piece-more > summary").click();
        take(piece, name);
        assertThat(piece.locator("[data-take-said]")).containsText("is taken, for the team alone.");
        assertThat(piece.locator("select[name$='.file'] option:checked")).containsText(name);
        assertEquals(List.of(), Look.everywhere(jonas));

        // the nonconformity that begins on the paper carries the piece along
        page.getByText("Raise a nonconformity").click();
        assertThat(page.locator("[name='seen[0].what']")).hasValue("Training table of the year");
        page.locator("[name=statement]").fill("Two of nine engineers have no record of the training.");
        page.locator("[name=evidence]").fill("Training table of the year, rows 3 and 7.");
        page.locator("[name=grade]").selectOption("MINOR");
        page.locator("#sheet button.btn-primary").click();
        page.waitForURL(url -> url.contains("recorded=1"));
        String finding = "/certifications/" + e.file + "/findings/" + e.finding("F-1");
        jonas.open(finding);
        assertThat(page.locator(".as-handed a")).hasText(name);
        assertEquals(List.of(), Look.once(jonas));

        e.done(BOTH, "tell-findings", e.stage2(), Map.of());
        e.done(BOTH, "terminate-audit", e.stage2(), Papers.termination());
        LocalDate gone = e.stage2Day.plusDays(settings.evidenceDays() + 1L);
        Town.on(gone);
        purging.purge();
        jonas.open(finding);
        assertThat(page.locator(".as-handed")).containsText("gone since");
        assertThat(page.locator(".as-handed a")).hasCount(0);
        jonas.open("/certifications/" + e.file + "/records");
        assertThat(page.locator(".as-records")).containsText("gone since");
        assertEquals(List.of(), Look.everywhere(jonas));
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            assertFalse(mara.get(finding).body().contains(name), "what the team took is the team's");
        }
    }

    @Test
    void coverage_is_read_at_a_glance_and_leads_to_what_has_no_paper(Windows windows) {
        Engagement e = Engagement.aboutToBegin();
        e.done(BOTH, "start-audit", e.stage2(), Papers.answering("RECORDS_CAN_BE_SHOWN"));
        String coverage = "/certifications/" + e.file + "/audits/" + e.stage2() + "/coverage";
        Window jonas = windows.of(BOTH);
        Page page = jonas.page();
        jonas.open("/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork");
        page.getByText("Coverage").first().click();
        page.waitForURL("**" + coverage);
        assertThat(page.locator("section:has(#left-h) dl")).containsText("34 of 34");
        assertThat(page.locator("#persons-h")).isVisible();
        assertEquals(List.of(), Look.everywhere(jonas));
        page.locator(".as-cover-group a").first().click();
        page.waitForURL("**/fieldwork?at=4.1");
        e.done(BOTH, "write-papers", e.stage2(), Papers.papers());
        Town.on(e.stage2Day.plusDays(1));
        jonas.open(coverage);
        assertThat(page.locator("main")).containsText("1. PermitGuide");
        assertThat(page.locator("section:has(#left-h) dl")).containsText("0 of 34");
        assertThat(page.locator(".as-cover-group[open]")).hasCount(0);
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            assertEquals(403, mara.get(coverage).statusCode());
            assertFalse(mara.get("/certifications/" + e.file + "/audits/" + e.stage2())
                    .body()
                    .contains("/coverage"));
        }
    }

    private static void take(Locator piece, String name) {
        byte[] bytes = ("training;" + UUID.randomUUID() + "\n1;2\n").getBytes(StandardCharsets.UTF_8);
        piece.locator("[data-file]").setInputFiles(new FilePayload(name, "text/csv", bytes));
    }
}
