package org.assay.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.AssayTest;
import org.assay.house.local.SignIn;
import org.junit.jupiter.api.Test;

/** That the eyes see: a browser signs in, and what is wrong with a page is noticed. */
@AssayTest
@BrowserTest
class FirstLookTest {
    @Test
    void somebody_signs_in_and_sees_the_overview(Windows windows) {
        Window hedda = windows.of(SignIn.DECISION_MAKER);
        assertEquals(200, hedda.open("/"));
        assertEquals("Good day, Hedda Strand", hedda.page().locator("h1").innerText());
        assertEquals(List.of(), Look.everywhere(hedda));
    }

    @Test
    void what_is_wrong_is_noticed(Windows windows) {
        Window nobody = windows.ofNobody();
        nobody.open("/register");
        assertEquals(List.of(), Look.once(nobody));
        nobody.page()
                .evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<h1>A_B null</h1><img src=x"
                        + " onerror=\"document.title=1\"><p><span>wide</span></p><table></table>')");
        nobody.page().evaluate("document.querySelector('main p span').style.marginLeft = '3000px'");
        List<String> seen = Look.once(nobody);
        for (String noticed : List.of("2 first headings", "null", "1 empty tables", "axe, ", "console: ")) {
            assertTrue(seen.stream().anyMatch(s -> s.contains(noticed)), noticed + " in " + seen);
        }
        assertFalse(nobody.page().title().equals("1"), "A script in the page ran");
    }
}
