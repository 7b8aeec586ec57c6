package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.TECHNICAL_REVIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A report is read section by section, returned with what was noted on each, mended beside that, and accepted. */
@AssayTest
@BrowserTest
class ReportReviewLookTest {
    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void a_report_comes_back_with_comments_and_is_accepted_in_its_second_version(Windows windows) {
        Engagement e = Engagement.audited();
        String report = "/certifications/" + e.file + "/audits/" + e.stage2() + "/report";
        Window reviewer = windows.of(TECHNICAL_REVIEWER);
        Page page = reviewer.page();
        reviewer.open(report);
        assertThat(page.locator("section:has(#versions-h)")).containsText("reviewed on");
        Locator objectives = page.locator("section.card")
                .filter(new Locator.FilterOptions().setHas(page.getByText("Objectives of the audit")))
                .last();
        objectives.getByText("Note a comment").click();
        objectives.locator("textarea").fill("It does not say whether each of them was met.");
        page.locator("[name=reason]").fill("One section is to be written anew; see what is noted there.");
        assertEquals(List.of(), Look.everywhere(reviewer));
        page.waitForCondition(() -> page.locator("#review").getAttribute("data-kept") != null);
        page.onDialog(d -> d.accept());
        page.reload();
        assertThat(objectives.locator("textarea")).hasValue("It does not say whether each of them was met.");
        page.getByText("Return the report").click();
        page.waitForURL("**/audits/" + e.stage2() + "?recorded=1");

        Window jonas = windows.of(BOTH);
        jonas.open("/certifications/" + e.file + "/deeds/release-report/" + e.stage2());
        assertThat(jonas.page().locator(".as-noted")).containsText("whether each of them was met");
        assertEquals(List.of(), Look.once(jonas));
        jonas.open(report);
        assertThat(jonas.page().locator(".as-noted")).containsText("whether each of them was met");
        e.done(BOTH, "release-report", e.stage2(), mended());

        reviewer.open(report);
        assertThat(page.locator("ins").first()).containsText("Each objective was met.");
        assertThat(page.locator("del").first()).containsText("Nothing beyond what the working papers show");
        page.locator("[name=reason]").fill("Read again; what was noted is mended.");
        assertEquals(List.of(), Look.once(reviewer));
        page.locator("#review button.btn-primary").click();
        page.waitForURL("**/audits/" + e.stage2() + "?recorded=1");
        assertThat(page.locator("main")).containsText("Report reviewed");
        try (Browserless mara = Browserless.signIn(CLIENT, "/")) {
            assertEquals(404, mara.get(report).statusCode());
        }
    }

    private static Map<String, Object> mended() {
        Map<String, Object> report = new HashMap<>(Papers.report());
        report.put("objectives", "Each objective was met.");
        return report;
    }
}
