package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The agreement is read where it is signed, and can be read afterwards. */
@AssayTest
@BrowserTest
class AgreementLookTest {
    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void the_text_is_read_before_it_is_signed(Windows windows) {
        Engagement e = Engagement.begun();
        e.timed();
        String file = "/certifications/" + e.file;
        Window mara = windows.of(CLIENT);
        looks(mara, file + "/agreement");
        e.done(PROGRAMME_MANAGER, "offer-agreement", Map.of());
        looks(mara, file + "/deeds/sign-agreement/" + e.file);
        assertThat(mara.page().locator("main")).containsText("Added time is audited whether or not anybody pays");
        mara.field("Are you entitled to sign for the client, and by what?")
                .fill("Managing director, sole power to sign.");
        mara.press("Sign the agreement");
        assertThat(mara.page().locator("main")).containsText("signed on");
        looks(mara, file + "/agreement");
        looks(windows.of(PROGRAMME_MANAGER), file + "/agreement");
    }

    private static void looks(Window window, String path) {
        assertEquals(200, window.open(path));
        assertEquals(List.of(), Look.everywhere(window), path);
    }
}
