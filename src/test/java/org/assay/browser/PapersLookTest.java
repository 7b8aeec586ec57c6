package org.assay.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.util.List;
import org.assay.AssayTest;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.assay.story.Prints;
import org.junit.jupiter.api.Test;

/** Papers on pages: the client takes the certificate home, the administrator sees what waits. */
@AssayTest
@BrowserTest
class PapersLookTest {
    @Test
    void a_client_downloads_the_certificate_from_the_file(Windows windows) {
        Prints.await();
        String file = Caller.as(SignIn.CLIENT_3)
                .get("/certifications?q=Aurelith")
                .then()
                .extract()
                .path("files[0].id");
        Window delphine = windows.of(SignIn.CLIENT_3);
        assertEquals(200, delphine.open("/certifications/" + file));
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
    void an_administrator_sees_the_papers_that_wait(Windows windows) {
        Window petra = windows.of(SignIn.ADMINISTRATOR);
        assertEquals(200, petra.open("/stuck-papers"));
        assertEquals(List.of(), Look.everywhere(petra));
    }
}
