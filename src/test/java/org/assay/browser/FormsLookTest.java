package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assay.AssayTest;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Prints;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How forms look that are long, put aside, refused or read from a file, and that one finds one's way in them. */
@AssayTest
@BrowserTest
class FormsLookTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_table_is_looked_through_before_it_is_handed_in(Windows windows) {
        Engagement e = Engagement.agreed();
        Window mara = windows.of(CLIENT);
        mara.open("/certifications/" + e.file + "/soa-file");
        StringBuilder table = new StringBuilder("Control;Status;Justification\r\n");
        Papers.CONTROLS.forEach(c -> table.append(c).append(";Implemented;Prüfung durch die Leitung\r\n"));
        mara.field("Version of your statement").fill("2.2");
        mara.field("Its date").fill(LocalDate.of(2025, 9, 15).toString());
        mara.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "soa.csv", "text/csv", table.toString().getBytes(Charset.forName("windows-1252"))));
        mara.press("Read the file");
        assertThat(mara.page().locator("#sheet")).containsText("It was read as Windows-1252");
        assertThat(mara.page().locator("#sheet")).containsText("“Implemented” was taken for applies on 38 lines.");
        assertThat(mara.field("Version of your statement")).hasValue("2.2");
        assertEquals(List.of(), Look.everywhere(mara));
        mara.press("Hand it in");
        mara.page().waitForURL(url -> url.contains("recorded=1"));
        assertThat(mara.page().locator("main")).containsText("Prüfung durch die Leitung");
        assertThat(mara.page().locator("main")).containsText("Take it away as a workbook");
    }

    /** Nobody has to rename columns in a file: they are named on the page, once. */
    @Test
    void columns_that_nobody_knows_are_named_by_the_person(Windows windows) {
        Engagement e = Engagement.agreed();
        Window mara = windows.of(CLIENT);
        mara.open("/certifications/" + e.file + "/soa-file");
        StringBuilder table = new StringBuilder("Statement of 2026;;;\nNr in our book;Do we?;Owner;Because\n");
        Papers.CONTROLS.forEach(c -> table.append(c).append(";yes;Quality;Risk R-01\n"));
        mara.field("Version of your statement").fill("2.3");
        mara.field("Its date").fill(LocalDate.of(2025, 9, 15).toString());
        mara.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("soa.csv", "text/csv", table.toString().getBytes(StandardCharsets.UTF_8)));
        mara.press("Read the file");
        assertThat(mara.page().locator("#columns")).containsText("Which column holds what");
        assertEquals(List.of(), Look.everywhere(mara));
        Pictures.take(mara, java.nio.file.Path.of("target/pictures/columns-of-a-table.png"));
        mara.field("A: Nr in our book").selectOption("CONTROL");
        mara.field("B: Do we?").selectOption("APPLIES");
        mara.field("D: Because").selectOption("JUSTIFICATION");
        mara.press("Read the file");
        assertThat(mara.page().locator("#sheet")).containsText("38 of 38 controls apply.");
    }

    @Test
    void more_lines_stay_where_the_reader_is_and_what_is_wrong_has_its_place(Windows windows) {
        Engagement e = Engagement.begun();
        Window mara = windows.of(CLIENT);
        Page page = mara.page();
        mara.open("/certifications/" + e.file + "/deeds/submit-application/" + e.file);
        int systems = page.locator("#f-systems .as-line").count();
        int sites = page.locator("#f-sites .as-line").count();
        page.locator("#f-sites button[name='form:more']").click();
        assertThat(page.locator("#f-sites .as-line")).hasCount(sites + 4);
        mara.settle();
        assertEquals(systems, page.locator("#f-systems .as-line").count(), "no other list grows");
        assertTrue(
                (Boolean) page.evaluate("() => document.activeElement.name.startsWith('sites[')"),
                "what is typed in next is where the reader is");
        page.locator("[name='sites[1].people']").fill("few");
        page.locator("#sheet .as-submit .btn-primary").click();
        assertThat(page.locator("#summary")).containsText("Sites, line 2: Enter a whole number");
        assertEquals(systems, page.locator("#f-systems .as-line").count(), "a refusal adds no card");
        page.reload();
        assertThat(page.locator("#sheet .as-kept")).containsText("have not sent it");
    }

    @Test
    void the_way_to_the_decision_is_one_key_away(Windows windows) {
        Engagement e = Engagement.readyToDecide();
        Prints.await(); // papers that come to the page while the keyboard goes through it would be passed over
        Window hedda = windows.of(DECISION_MAKER);
        hedda.open("/certifications/" + e.file + "/decision/grant");
        Page page = hedda.page();
        page.getByText("Rules and answers").click();
        page.keyboard().press("Tab");
        assertTrue(
                (Boolean)
                        page.evaluate(
                                "() => document.activeElement.tagName === 'TEXTAREA' || document.activeElement.closest('#sheet') !== null"));
        page.evaluate("() => scrollTo(0, 0)");
        assertEquals(List.of(), Look.everywhere(hedda));
    }
}
