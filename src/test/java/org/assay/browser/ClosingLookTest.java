package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The closing meeting: what will be told, the sheet, one act that tells it, and then the conclusion. */
@AssayTest
@BrowserTest
class ClosingLookTest {
    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void what_was_raised_is_told_by_one_act_and_then_the_audit_is_concluded(Windows windows) {
        Engagement e = Engagement.inStage2();
        String audit = "/certifications/" + e.file + "/audits/" + e.stage2();
        e.untold(BOTH, e.stage2(), Papers.finding("MAJOR"));
        e.untold(BOTH, e.stage2(), Papers.finding("MINOR"));
        Window mara = windows.of(CLIENT);
        mara.open(audit);
        assertThat(mara.page().locator("main")).not().containsText("F-1");
        try (Browserless signed = Browserless.signIn(CLIENT, "/")) {
            assertEquals(404, signed.get(audit + "/closing").statusCode());
            assertEquals(404, signed.get(audit + "/closing/sheet.pdf").statusCode());
        }
        Window jonas = windows.of(BOTH);
        Page page = jonas.page();
        jonas.open(audit + "/fieldwork");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Closing meeting"))
                .click();
        assertThat(page.locator("h1")).hasText("Closing meeting: Stage 2");
        assertThat(page.locator("#telling")).containsText("The internal audit");
        assertEquals(List.of(), Look.everywhere(jonas));
        try (Browserless signed = Browserless.signIn(BOTH, "/")) {
            assertEquals(200, signed.get(audit + "/closing/sheet.pdf").statusCode());
        }
        page.getByLabel("Where the client sees F-2 otherwise").fill("The record exists in another tool.");
        page.getByLabel("Who was there").fill("The managing director.");
        page.getByText("Tell these 2 nonconformities").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/audits/" + e.stage2() + "?recorded=1");
        assertThat(page.locator("main")).containsText("Raised");
        assertThat(page.locator(".as-todos")).containsText("Conclude the audit");
        jonas.open("/certifications/" + e.file + "/records");
        assertThat(page.locator("main")).containsText("F-2 · What the client says: The record exists in another tool.");
        jonas.open(audit + "/closing");
        assertThat(page.locator("main")).containsText("Every nonconformity that stands is told.");
        assertThat(page.locator("main")).containsText("Told already");
        assertEquals(List.of(), Look.once(jonas));
        mara.open(audit);
        assertThat(mara.page().locator("main")).containsText("F-2");
    }
}
