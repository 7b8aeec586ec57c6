package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.COMMERCIAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.AssayTest;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.assay.story.Town;
import org.junit.jupiter.api.Test;

/** Price lists and fixed-price offers, as whoever makes them and the client see them. */
@AssayTest
@BrowserTest
class QuoteLookTest {
    @Test
    void offers_look_right_for_both_sides(Windows windows) {
        Town.on(null);
        String file = "/certifications/" + quillbrook();
        Window gerrit = windows.of(COMMERCIAL);
        looks(gerrit, "/quotes");
        assertThat(gerrit.page().locator("main")).containsText("Quillbrook");
        gerrit.open("/");
        assertThat(gerrit.page().locator("h1")).hasText("Offers");
        looks(gerrit, "/price-lists");
        looks(gerrit, "/price-lists/new");
        gerrit.press("Enter the price list");
        assertThat(gerrit.page().locator("#summary")).isFocused();
        assertEquals(List.of(), Look.once(gerrit));
        looks(gerrit, file + "/quotes/new");
        looks(gerrit, file + "/quotes");
        looks(gerrit, file);
        looks(gerrit, file + "/deeds/send-quote/" + quillbrook());
        Window mara = windows.of(CLIENT);
        looks(mara, file);
        looks(mara, file + "/quotes");
        assertThat(mara.page().locator("main")).containsText("Fixed price in all");
        looks(mara, file + "/deeds/accept-quote/" + quillbrook());
    }

    private static String quillbrook() {
        return Caller.as(SignIn.ADMINISTRATOR)
                .get("/certifications?q=Quillbrook")
                .then()
                .extract()
                .path("files[0].id");
    }

    private static void looks(Window window, String path) {
        assertEquals(200, window.open(path));
        assertEquals(List.of(), Look.everywhere(window), path);
    }
}
