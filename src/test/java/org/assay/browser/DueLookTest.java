package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.assay.AssayTest;
import org.assay.story.Aftermath;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The due board and what a file's page says is due, as they look and as they are used. */
@AssayTest
@BrowserTest
class DueLookTest {
    private static final List<Engagement> MINE = new ArrayList<>();

    private static Engagement mine(Engagement e) {
        MINE.add(e);
        return e;
    }

    @AfterEach
    void today() {
        MINE.forEach(Aftermath::of);
        MINE.clear();
        Town.on(null);
    }

    @Test
    void the_due_board_looks_right_and_narrows_down(Windows windows) {
        mine(Engagement.audited("MAJOR", "MINOR"));
        Town.on(null);
        Window livia = windows.of(PROGRAMME_MANAGER);
        assertEquals(200, livia.open("/due"));
        assertEquals(List.of(), Look.everywhere(livia));
        livia.field("How near").selectOption("OVERDUE");
        assertThat(livia.page().locator("#due .as-list li .as-late").first()).isVisible();
        livia.field("Who holds it").selectOption("TECHNICAL_REVIEWER");
        assertThat(livia.page().locator("#due")).not().containsText("With the client");
        assertEquals(List.of(), Look.once(livia));
    }

    @Test
    void a_client_sees_what_is_awaited_from_it_on_its_file(Windows windows) {
        Engagement e = mine(Engagement.audited("MINOR"));
        Town.on(null);
        Window mara = windows.of(CLIENT);
        mara.open("/certifications/" + e.file);
        assertThat(mara.page().locator("main")).containsText("Your answer to a nonconformity is awaited: F-1");
        assertEquals(List.of(), Look.everywhere(mara));
    }

    @Test
    void mail_is_chosen_and_looked_after_on_pages_that_look_right(Windows windows) {
        Window mara = windows.of(CLIENT);
        mara.open("/my-mail");
        mara.field("Address").fill("nobody");
        mara.press("Save");
        assertThat(mara.page().locator("#summary")).isFocused();
        assertEquals(List.of(), Look.once(mara));
        mara.field("Address").fill("mara@example.org");
        mara.field("What you want to be told").selectOption("NONE");
        mara.press("Save");
        assertThat(mara.page().locator("main")).containsText("Recorded");
        assertEquals(List.of(), Look.everywhere(mara));
        Window petra = windows.of(ADMINISTRATOR);
        assertEquals(200, petra.open("/mail"));
        assertEquals(List.of(), Look.everywhere(petra));
    }
}
