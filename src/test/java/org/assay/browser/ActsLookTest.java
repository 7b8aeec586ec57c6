package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assay.AssayTest;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How pages look on which one act stands out, and forms that show what they are about. */
@AssayTest
@BrowserTest
class ActsLookTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void an_audit_its_forms_and_the_journal(Windows windows) {
        Engagement e = Engagement.inStage2();
        String file = "/certifications/" + e.file;
        Window jonas = windows.of(BOTH);
        look(jonas, file + "/audits/" + e.stage2(), "audit");
        look(jonas, file, "file");
        look(jonas, file + "/journal", "journal");
        Window livia = windows.of(PROGRAMME_MANAGER);
        look(livia, "/", "overview");
        look(livia, file + "/deeds/add-visit/" + e.stage2(), "add-visit");
    }

    @Test
    void a_judged_answer_and_a_statement(Windows windows) {
        Engagement e = Engagement.audited("MINOR");
        Town.on(e.stage2Day);
        String finding = e.finding("F-1");
        e.done(CLIENT, "answer-finding", finding, Papers.answer());
        look(windows.of(BOTH), "/certifications/" + e.file + "/deeds/accept-plan/" + finding, "accept-plan");
        look(windows.of(CLIENT), "/certifications/" + e.file + "/deeds/hand-in-soa/" + e.file, "soa-form");
    }

    @Test
    void the_names_of_a_team_follow_who_is_chosen(Windows windows) {
        Engagement e = Engagement.programmed();
        Window livia = windows.of(PROGRAMME_MANAGER);
        livia.open("/certifications/" + e.file + "/deeds/schedule-audit/" + e.stage1());
        livia.page().locator("#f-visits button[name='form:more']").click();
        livia.page().locator("[name='team[0].person']").selectOption(Deeds.person("Jonas Wexler"));
        assertThat(livia.page().locator("#f-visits-0-members")).containsText("Jonas Wexler");
        livia.page().locator("[name='team[0].person']").selectOption(Deeds.person("Tavish Moreau"));
        assertThat(livia.page().locator("#f-visits-0-members")).containsText("Tavish Moreau");
        picture(livia, "schedule");
        assertEquals(List.of(), Look.lights(livia));
    }

    private static void look(Window window, String path, String name) {
        window.open(path);
        picture(window, name);
        window.dark();
        picture(window, name + "-dark");
        window.light();
        window.narrow();
        picture(window, name + "-phone");
        window.wide();
        assertEquals(List.of(), Look.once(window), name);
    }

    private static void picture(Window window, String name) {
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Pictures.FOLDER.resolve("acts").resolve(name + ".png"))
                        .setFullPage(true));
    }
}
