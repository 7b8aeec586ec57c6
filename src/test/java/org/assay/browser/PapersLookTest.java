package org.assay.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.util.List;
import org.assay.AssayTest;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Prints;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Papers on pages: the client takes the certificate home, the administrator sees what waits. */
@AssayTest
@BrowserTest
class PapersLookTest {
    private static final String NO_TYPEFACE_HAS_IT = "\u0915\u0947\u0938 Works";

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void a_client_downloads_the_certificate_from_the_file(Windows windows) {
        Prints.await();
        String file = Caller.as(SignIn.CLIENT_3)
                .get("/certifications?q=Aurelith")
                .then()
                .extract()
                .path("files[0].id");
        Window delphine = windows.of(SignIn.CLIENT_3);
        assertEquals(200, delphine.open("/certifications/" + file + "/papers"));
        assertEquals(List.of(), Look.everywhere(delphine));
        Download certificate = delphine.page().waitForDownload(() -> delphine.page()
                .locator("a[aria-label^='Download: certificate']")
                .first()
                .click());
        assertTrue(
                certificate.suggestedFilename().matches("C-2024-\\d{4}-certificate-.*-rev1\\.pdf"),
                certificate.suggestedFilename());
    }

    @Test
    void a_list_in_which_a_paper_is_being_prepared_looks_again_by_itself(Windows windows) {
        Town.on(LocalDate.of(2025, 10, 1));
        Engagement e = Engagement.begun(Deeds.clientOfBefore(NO_TYPEFACE_HAS_IT));
        e.timed();
        Prints.await();
        Window livia = windows.of(SignIn.PROGRAMME_MANAGER);
        livia.open("/");
        Response again = livia.page()
                .waitForResponse(
                        r -> r.url().contains("/papers?pause="),
                        () -> livia.open("/certifications/" + e.file + "/papers"));
        assertEquals(200, again.status());
        livia.settle();
        assertTrue(livia.page().locator("#prints").innerText().contains("Being prepared"));
        assertTrue(String.valueOf(livia.page().locator("#prints").getAttribute("hx-trigger"))
                .contains("4s"));
    }

    @Test
    void a_day_is_told_in_words_as_soon_as_it_is_chosen(Windows windows) {
        Window mara = windows.of(SignIn.CLIENT);
        String file = Caller.as(SignIn.CLIENT)
                .get("/certifications?q=Quillbrook")
                .then()
                .extract()
                .path("files[0].id");
        mara.open("/certifications/" + file + "/deeds/write-to-body/" + file);
        mara.page().locator("input[type=date]").fill("2027-02-03");
        assertEquals(
                "Wednesday, 3 Feb 2027", mara.page().locator(".as-day-words").innerText());
    }

    @Test
    void an_administrator_sees_the_papers_that_wait(Windows windows) {
        Window petra = windows.of(SignIn.ADMINISTRATOR);
        assertEquals(200, petra.open("/stuck-papers"));
        assertEquals(List.of(), Look.everywhere(petra));
    }
}
