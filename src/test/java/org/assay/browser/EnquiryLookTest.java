package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.junit.jupiter.api.Test;

/** An enquiry as it is written by a stranger, and as it is read by whoever lets her in. */
@AssayTest
@BrowserTest
class EnquiryLookTest {
    @Test
    void a_stranger_enquires_and_an_administrator_lets_her_in(Windows windows) {
        String name = "Mistral Enquirers " + System.nanoTime();
        Window stranger = windows.ofNobody();
        stranger.open("/enquiry");
        assertEquals(List.of(), Look.everywhere(stranger));
        stranger.press("Send the enquiry");
        assertThat(stranger.page().locator("#summary")).containsText("Enter the name of your organisation");
        assertEquals(List.of(), Look.once(stranger));
        stranger.field("Organisation").fill(name);
        stranger.page().locator("select[name=country]").selectOption("NO");
        stranger.field("People in the whole organisation").fill("85");
        stranger.field("What AI you develop, provide or use").fill("We read invoices with a model of our own.");
        stranger.field("Your name").fill("Ada Halden");
        stranger.field("Your e-mail address").fill("ada." + System.nanoTime() + "@example.org");
        stranger.press("Send the enquiry");
        assertThat(stranger.page().locator("h1")).containsText("Your enquiry was received");
        assertEquals(List.of(), Look.everywhere(stranger));

        Window petra = windows.of(ADMINISTRATOR);
        petra.open("/enquiries");
        assertEquals(List.of(), Look.everywhere(petra));
        petra.page()
                .locator("a.as-strong", new Page.LocatorOptions().setHasText(name))
                .click();
        assertEquals(List.of(), Look.everywhere(petra));
        petra.page().locator("text=Enter as a client").click();
        petra.press("Enter the client");
        assertThat(petra.page().locator("h1")).containsText(name);
    }

    @Test
    void what_a_stranger_types_is_still_there_until_it_is_sent(Windows windows) {
        String use = "We sort letters with a model, and a person reads what it is unsure of.";
        Window stranger = windows.ofNobody();
        List<String> asked = new ArrayList<>();
        stranger.page().onDialog(d -> {
            asked.add(d.type());
            d.accept();
        });
        stranger.open("/enquiry");
        stranger.field("Organisation").fill("Sorted Letters " + System.nanoTime());
        stranger.field("What AI you develop, provide or use").fill(use);
        stranger.page().locator("select[name=country]").selectOption("NO");
        stranger.page().reload();
        assertThat(stranger.field("What AI you develop, provide or use")).hasValue(use);
        assertThat(stranger.page().locator("select[name=country]")).hasValue("NO");
        assertEquals(List.of(), Look.everywhere(stranger));
        stranger.open("/register");
        stranger.page().goBack();
        assertThat(stranger.field("What AI you develop, provide or use")).hasValue(use);
        stranger.press("Send the enquiry");
        assertThat(stranger.page().locator("#summary")).containsText("Enter your name");
        Page other = stranger.page().context().newPage();
        stranger.page().close();
        other.navigate(Browserless.resolve("/enquiry").toString());
        assertThat(other.locator("textarea[name=use]")).hasValue(use);
        other.locator("input[name=people]").fill("85");
        other.locator("input[name=contact]").fill("Ada Halden");
        other.locator("input[name=email]").fill("ada." + System.nanoTime() + "@example.org");
        other.locator("button[type=submit]").last().click();
        assertThat(other.locator("h1")).containsText("Your enquiry was received");
        other.navigate(Browserless.resolve("/enquiry").toString());
        assertThat(other.locator("textarea[name=use]")).hasValue("");
        assertThat(other.locator("[data-brought]")).isHidden();
        other.locator("textarea[name=use]").fill(use);
        other.reload();
        other.locator("[data-begin-again]").click();
        assertThat(other.locator("textarea[name=use]")).hasValue("");
        assertEquals(List.of(), asked, "what is kept is not warned about");
    }
}
