package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Audit time as it is reckoned while somebody types, and tried in variants. */
@AssayTest
@BrowserTest
class AuditTimeLookTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void the_derivation_follows_what_is_typed_and_variants_stand_side_by_side(Windows windows) {
        Engagement e = Engagement.agreed();
        Town.on(LocalDate.of(2026, 11, 28)); // the first day of certpro-2
        Window livia = windows.of(PROGRAMME_MANAGER);
        Page page = livia.page();
        assertEquals(200, livia.open("/certifications/" + e.file + "/deeds/determine-time/" + e.file));
        assertThat(page.locator("#reckoning")).containsText("3 days");
        page.locator("[name=method]").selectOption("CERTPRO_2");
        assertThat(page.locator("#reckoning")).containsText("these bounds leave one number: 3 days");
        assertEquals(List.of(), Look.everywhere(livia));
        page.locator("[name=sites]").fill("4");
        assertThat(page.locator("#reckoning")).containsText("Other values than the application has");
        livia.press("Keep as a variant");
        assertThat(page.locator("#reckoning")).containsText("Variant 1");
        page.locator("[name=sites]").fill("");
        assertThat(page.locator("#reckoning")).not().containsText("Other values than the application has");
        assertThat(page.locator("#reckoning")).containsText("Sites 4");
        livia.press("Put back");
        assertThat(page.locator("[name=sites]")).hasValue("4");
        page.locator("[name=sites]").fill("many");
        assertThat(page.locator("#reckoning")).containsText("Nothing can be reckoned with this yet");
        assertEquals(List.of(), Look.once(livia));
    }

    @Test
    void what_follows_from_a_look_after_an_audit_stands_beside_its_form(Windows windows) {
        Engagement e = Engagement.afterStage1();
        Window livia = windows.of(PROGRAMME_MANAGER);
        Page page = livia.page();
        assertEquals(200, livia.open("/certifications/" + e.file + "/deeds/look-at-time/" + e.stage1()));
        assertThat(page.locator("#reckoning")).containsText("On record are 3 days: it stands.");
        page.locator("[name=sites]").fill("4");
        assertThat(page.locator("#reckoning")).containsText("Other values than are known today");
        livia.press("Keep as a variant");
        assertThat(page.locator("#reckoning")).containsText("Variant 1");
        page.locator("[name=stage2]").fill("3");
        assertThat(page.locator("#reckoning")).containsText("In the boxes stand 1 day and 3 days.");
        livia.press("Take the proposed days");
        assertThat(page.locator("[name=stage2]")).hasValue("2");
        page.locator("[name=method]").selectOption("CERTPRO_2");
        assertThat(page.locator("#reckoning")).containsText("by the method that it was determined by");
        assertEquals(List.of(), Look.everywhere(livia));
    }

    @Test
    void tables_are_proposed_and_approved_on_pages_that_look_right(Windows windows) throws IOException {
        Window livia = windows.of(PROGRAMME_MANAGER);
        assertEquals(200, livia.open("/audit-time/tables/new"));
        livia.page().locator("[name=licence]").fill("none: typed and not sent");
        livia.page().waitForResponse("**/kept-form", () -> livia.page()
                .locator("[name=source]")
                .fill("Made up"));
        livia.page().reload();
        assertThat(livia.page().locator("[name=licence]")).hasValue("none: typed and not sent");
        livia.page().locator("[name=table]").fill("from,to,producer,provider or user,several\n1,10,5 d,3.5,6.5");
        livia.press("Propose the table");
        assertThat(livia.page().locator("#summary")).containsText("Line 2, column “producer”: “5 d”");
        assertEquals(List.of(), Look.everywhere(livia));
        livia.page().locator("[name=table]").fill("");
        livia.page()
                .locator("[name=workbook]")
                .setInputFiles(new FilePayload("table.xlsx", "application/octet-stream", new byte[] {'P', 'K', 3, 4}));
        livia.press("Propose the table");
        assertThat(livia.page().locator("#summary")).containsText("This is no workbook that can be read");
        livia.page().locator("[name=workbook]").setInputFiles(Path.of("src/test/resources/handed-in/audit-time.xlsx"));
        livia.press("Propose the table");
        assertThat(livia.page().locator("[name=table]")).hasValue(Pattern.compile("41,and more,7,5.5,8"));
        assertEquals(List.of(), Look.everywhere(livia));
        livia.page().locator("[name=since]").fill("2025-09-01");
        livia.page().locator("[name=source]").fill("Made up for the sample body, in no standard");
        livia.page().locator("[name=licence]").fill("none: it is invented");
        livia.page().locator("[name=invented]").check();
        livia.press("Propose the table");
        livia.page().waitForURL(url -> url.contains("recorded=1"));
        assertThat(livia.page().locator("main")).containsText("Waits for a second person");
        Window petra = windows.of(ADMINISTRATOR);
        petra.open("/audit-time");
        petra.page().locator("form[action$='/approval'] button").first().click();
        assertThat(petra.page().locator("main")).containsText("approved by");
        assertEquals(List.of(), Look.everywhere(petra));
    }
}
