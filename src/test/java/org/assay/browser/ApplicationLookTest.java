package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assay.AssayTest;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An application that is filled in section by section, as a browser shows it. */
@AssayTest
@BrowserTest
class ApplicationLookTest {
    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void a_section_is_saved_where_one_stands_and_says_how_far_it_has_come(Windows windows) {
        Engagement e = Engagement.begun();
        Window mara = windows.of(CLIENT);
        String form = "/certifications/" + e.file + "/deeds/submit-application/" + e.file;
        assertEquals(200, mara.open(form));
        Page page = mara.page();
        mara.field("People in the whole organisation").fill("18");
        page.locator("#save-1").click();
        assertThat(page.locator(".as-contents li").first()).containsText("Begun: 4 boxes wait");
        assertThat(page.locator("#section-1 .as-save")).containsText("Begun: 4 boxes wait");
        assertThat(page.locator("#save-1")).isFocused();
        assertThat(page.locator("#summary")).hasCount(0);
        assertThat(mara.field("People in the whole organisation")).hasValue("18");
        page.locator(".as-contents a").nth(2).click();
        assertThat(page.locator("#section-3")).isInViewport();
        assertEquals(200, mara.open(form));
        assertThat(mara.field("People in the whole organisation")).hasValue("18");
        assertThat(page.locator("main")).containsText("Your colleagues can go on with it.");
        assertEquals(List.of(), Look.everywhere(mara), form);
    }
}
