package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.AssayTest;
import org.junit.jupiter.api.Test;

/** Where a client is entered that bears the name of another. */
@AssayTest
@BrowserTest
class NewClientLookTest {
    @Test
    void somebody_is_asked_about_a_name_that_is_there_and_the_answer_is_kept(Windows windows) {
        String name = "Mistral Ridge " + System.nanoTime();
        Window petra = windows.of(ADMINISTRATOR);
        petra.open("/clients/new");
        petra.field("Legal name").fill(name);
        petra.page().locator("select[name=country]").selectOption("DE");
        petra.press("Enter the client");
        assertThat(petra.page().locator(".as-done")).containsText("Next for you: Let a person in");
        assertEquals(List.of(), Look.once(petra));

        petra.open("/clients/new");
        petra.field("Legal name").fill(name.toUpperCase(java.util.Locale.ROOT));
        petra.page().locator("select[name=country]").selectOption("AT");
        petra.press("Enter the client");
        assertThat(petra.page().locator("#sheet")).containsText(name + " (Germany)");
        assertEquals(List.of(), Look.everywhere(petra));
        petra.field("What tells it apart, or how its name is known").fill("The Austrian sister company.");
        petra.press("Enter the client");
        assertThat(petra.page().locator("h1")).containsText("(Austria)");
    }
}
