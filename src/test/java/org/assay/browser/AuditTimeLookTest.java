package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
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
        Window livia = windows.of(PROGRAMME_MANAGER);
        Page page = livia.page();
        assertEquals(200, livia.open("/certifications/" + e.file + "/deeds/determine-time/" + e.file));
        assertThat(page.locator("#reckoning")).containsText("3 days");
        livia.field("Method").selectOption("CERTPRO_2");
        assertThat(page.locator("#reckoning")).containsText("these bounds leave one number: 3 days");
        assertEquals(List.of(), Look.everywhere(livia));
        livia.field("Sites").fill("4");
        assertThat(page.locator("#reckoning")).containsText("Other values than the application has");
        livia.press("Keep as a variant");
        assertThat(page.locator("#reckoning")).containsText("Variant 1");
        livia.field("Sites").fill("");
        assertThat(page.locator("#reckoning")).not().containsText("Other values than the application has");
        assertThat(page.locator("#reckoning")).containsText("sites 4");
        livia.press("Put back");
        assertThat(livia.field("Sites")).hasValue("4");
        livia.field("Sites").fill("many");
        assertThat(page.locator("#reckoning")).containsText("Nothing can be reckoned with this yet");
        assertEquals(List.of(), Look.once(livia));
    }
}
