package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assay.AssayTest;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A file in its parts: each looks right, its overview fits on two screens, and what ends a thing is said to be meant. */
@AssayTest
@BrowserTest
class FileInPartsLookTest {
    /** Two screens of 800. */
    private static final int TWO_SCREENS = 1600;

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void every_part_looks_right_to_whoever_reads_it(Windows windows) {
        Engagement e = Engagement.readyToDecide("MINOR");
        String file = "/certifications/" + e.file;
        List<String> wrong = new ArrayList<>();
        for (Window reader : List.of(windows.of(DECISION_MAKER), windows.of(CLIENT))) {
            for (String part : List.of("", "/audits", "/findings", "/decisions", "/papers", "/records")) {
                assertEquals(200, reader.open(file + part), part);
                Look.everywhere(reader).forEach(w -> wrong.add(part + ": " + w));
                assertThat(reader.page().locator(".as-tabs [aria-current=page]"))
                        .hasCount(1);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_overview_fits_on_two_screens_and_holds_one_act_that_stands_out(Windows windows) {
        Engagement e = Engagement.readyToDecide("MINOR");
        for (Window reader : List.of(
                windows.of(DECISION_MAKER), windows.of(PROGRAMME_MANAGER), windows.of(BOTH), windows.of(CLIENT))) {
            reader.open("/certifications/" + e.file);
            Page page = reader.page();
            page.setViewportSize(1280, 800);
            int height = (int) page.evaluate("document.documentElement.scrollHeight");
            assertTrue(height <= TWO_SCREENS, page.url() + ": " + height);
            assertTrue(page.locator("main .btn-primary").count() <= 1, page.content());
        }
    }

    @Test
    void an_audit_is_terminated_once_that_is_said_to_be_meant(Windows windows) {
        Engagement e = Engagement.inStage2();
        Window jonas = windows.of(BOTH);
        jonas.open("/certifications/" + e.file + "/deeds/terminate-audit/" + e.stage2());
        jonas.press("Terminate the audit");
        assertThat(jonas.page().locator("#summary")).containsText("Tick that it is meant");
        assertEquals(List.of(), Look.once(jonas));
        jonas.page().locator("#summary a").last().click();
        jonas.page().locator("[name='form:meant']").check();
        jonas.press("Terminate the audit");
        assertThat(jonas.page().locator("main")).not().containsText("Tick that it is meant");
    }
}
