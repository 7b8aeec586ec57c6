package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.assay.story.Deeds.sufficient;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assay.AssayTest;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Prints;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client sees first, and what everybody reads after an act: what comes next, one click away. */
@AssayTest
@BrowserTest
class FirstPageOfAClientTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void the_certificate_is_one_click_away_and_the_people_of_the_client_stand_there(Windows windows) {
        Engagement e = Engagement.readyToDecide("MINOR");
        e.answered(e.finding("F-1"), false);
        Caller.as(DECISION_MAKER).decide(e.file, "GRANT", sufficient()).then().statusCode(201);
        Prints.latest(CLIENT, e.file, "CERTIFICATE");

        Window mara = windows.of(CLIENT);
        assertEquals(200, mara.open("/"));
        Page page = mara.page();
        assertThat(page.locator("main")).containsText("Who of you sees these files");
        assertThat(page.locator("[aria-labelledby=people-h]")).containsText("Mara Lindqvist");
        assertEquals(List.of(), Look.everywhere(mara));
        Download download = page.waitForDownload(() -> page.locator("[aria-labelledby=certificates-h] a[download]")
                .first()
                .click());
        assertTrue(download.suggestedFilename().endsWith(".pdf"), download.suggestedFilename());
    }

    @Test
    void why_an_application_came_back_is_in_sight_and_what_comes_next_is_a_click_away(Windows windows) {
        Engagement e = submitted();
        Window livia = windows.of(PROGRAMME_MANAGER);
        livia.open("/certifications/" + e.file + "/deeds/return-application/" + e.file);
        livia.page().locator("textarea[name=reason]").fill("The second site at Rotterdam has no address yet.");
        livia.press("Return to the client");
        assertThat(livia.page().locator(".as-done")).containsText("The client, to complete the application");
        assertEquals(List.of(), Look.everywhere(livia));

        Window mara = windows.of(CLIENT);
        for (String path : List.of("/", "/certifications/" + e.file, "/certifications/" + e.file + "/application")) {
            mara.open(path);
            assertThat(mara.page().locator("main")).containsText("The second site at Rotterdam has no address yet.");
            assertEquals(List.of(), Look.once(mara));
        }
        mara.open("/certifications/" + e.file + "/deeds/submit-application/" + e.file);
        assertThat(mara.page().locator("main")).containsText("The second site at Rotterdam has no address yet.");
        mara.open("/");
    }

    @Test
    void whoever_goes_on_reads_it_with_a_link(Windows windows) {
        Engagement e = submitted();
        Window livia = windows.of(PROGRAMME_MANAGER);
        e.done(PROGRAMME_MANAGER, "accept-application", Papers.acceptance());
        livia.open("/certifications/" + e.file + "?recorded=1");
        livia.follow("To determine audit time and offer the agreement");
        assertTrue(livia.page().url().endsWith("/application"), livia.page().url());
    }

    private static Engagement submitted() {
        Engagement e = Engagement.begun();
        e.done(CLIENT, "submit-application", Papers.application());
        return e;
    }
}
