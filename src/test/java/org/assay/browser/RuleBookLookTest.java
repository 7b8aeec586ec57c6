package org.assay.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.AssayTest;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.Test;

/** The rule book, and what people bring along, as they are read and filled in. */
@AssayTest
@BrowserTest
class RuleBookLookTest {
    @Test
    void an_assessor_leafs_through_the_rule_book(Windows windows) {
        Window assessor = windows.of(SignIn.ASSESSOR);
        assertEquals(200, assessor.open("/rules"));
        assertEquals(List.of(), Look.everywhere(assessor));
        assessor.page().locator("#q").fill("9.5.2");
        assessor.page().locator("#found:not(:has-text('MD2-01'))").waitFor();
        assessor.page().locator("#f-sort").selectOption("ATTESTED");
        assessor.page().locator("#found:not(:has-text('DEC-03b'))").waitFor();
        assertTrue(assessor.page().locator("#found").innerText().contains("DEC-03a"));
        assertTrue(assessor.page().url().contains("q=9.5.2"), assessor.page().url());
        assertEquals(List.of(), Look.once(assessor));
    }

    @Test
    void a_programme_manager_records_experience_and_is_told_what_is_missing(Windows windows) {
        Window livia = windows.of(SignIn.PROGRAMME_MANAGER);
        livia.open("/people");
        livia.follow("Soren Adeyemi");
        assertEquals(List.of(), Look.everywhere(livia));
        livia.follow("Record experience");
        assertEquals(List.of(), Look.everywhere(livia));
        livia.page().locator("#f-signedOn").fill("");
        livia.page().locator("#f-aiYears").fill("many");
        livia.page().locator("#sheet button[type=submit]").click();
        livia.page().locator("#f-signedOn-wrong").waitFor();
        assertTrue(livia.page().locator("#sheet").innerText().contains("Enter the day of the signature"));
        assertEquals(List.of(), Look.once(livia));
        livia.page().locator("#f-signedOn").fill("2025-08-20");
        livia.page().locator("#f-aiYears").fill("2");
        livia.page().locator("#sheet button[type=submit]").click();
        livia.page().waitForURL(url -> url.contains("recorded=1"));
        assertEquals("Soren Adeyemi", livia.page().locator("h1").innerText());
        assertEquals(List.of(), Look.once(livia));
    }
}
