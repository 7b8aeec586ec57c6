package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.LEAD_AUDITOR;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A plan, proposed and then moved: by pointer, by keys and by the small form, counted in clicks and keys. */
@AssayTest
@BrowserTest
class PlanLookTest {
    private static final int CLICKS = 25;
    private static final int KEYS = 200;
    /** Counts across pages what a person does, and nothing that a script does. */
    private static final String COUNTING = """
            for (const kind of ['click', 'keydown']) addEventListener(kind, event => {
              if (event.isTrusted && event.detail !== 0 || kind === 'keydown') sessionStorage.setItem(kind, Number(sessionStorage.getItem(kind) ?? 0) + 1);
            }, true);
            """;

    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void three_days_of_two_auditors_on_two_sites_are_planned_in_a_few_moves(Windows windows) {
        Engagement e = confirmed();
        String file = "/certifications/" + e.file;
        Window jonas = windows.of(BOTH);
        Page page = jonas.page();
        page.addInitScript(COUNTING);
        jonas.open(file);
        page.evaluate("() => sessionStorage.clear()");
        jonas.follow("Audits");
        jonas.follow("Stage 2");
        jonas.press("Plan the sessions");
        assertThat(checks(page)).containsText("The plan can go out.");
        assertThat(page.locator(".as-plan-day")).hasCount(3);

        // two sessions of one person at once are told at once, and taken back
        Locator leadership = block(page, "Leadership, policy and management review");
        leadership.focus();
        page.keyboard().press("ArrowUp");
        assertThat(checks(page)).containsText(", 09:00–09:30 and in the interview of ");
        assertThat(page.locator(".as-plan-wrong").first()).isVisible();
        page.keyboard().press("Control+z");
        assertThat(checks(page)).containsText("The plan can go out.");

        // by pointer into the other lane: both are there then, so somebody is in two rooms
        Locator walk = block(page, "Walkthrough: PermitGuide");
        String before = walk.getAttribute("aria-label");
        drag(page, walk);
        assertThat(checks(page)).containsText("Somebody is in the ");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Undo").setExact(true))
                .click();
        assertThat(checks(page)).containsText("The plan can go out.");
        assertEquals(before, block(page, "Walkthrough: PermitGuide").getAttribute("aria-label"));

        // by the small form: the closing meeting a quarter of an hour shorter
        block(page, "Closing meeting").click();
        Locator time = page.locator(".as-line:visible").getByLabel("Time");
        time.press("Control+a");
        time.pressSequentially("16:30-17:00");
        time.press("Tab");
        assertThat(block(page, "Closing meeting")).hasAttribute("aria-label", Pattern.compile(".*16:30 to 17:00.*"));
        assertThat(checks(page)).containsText("The plan can go out.");

        jonas.press("Plan the sessions");
        assertThat(page.locator("main")).containsText("Recorded in the journal");
        assertThat(page.locator("#plan")).isVisible();
        int clicks = count(page, "click");
        int keys = count(page, "keydown");
        assertTrue(clicks <= CLICKS && keys <= KEYS, clicks + " clicks and " + keys + " keys");

        assertEquals(List.of(), Look.everywhere(jonas));
        Window mara = windows.of(CLIENT);
        mara.open(file + "/audits/" + e.stage2());
        assertThat(mara.page().locator("main")).containsText("Leadership and commitment");
        assertEquals(List.of(), Look.once(mara));
        String calendar = mara.page()
                .request()
                .get(Browserless.resolve(file + "/audits/" + e.stage2() + "/visits.ics")
                        .toString())
                .text();
        assertTrue(Pattern.compile("DTSTART:\\d{8}T090000\\R").matcher(calendar).find(), calendar);
        assertTrue(calendar.contains("SUMMARY:Closing meeting") && !calendar.contains("Team meeting"), calendar);
    }

    @Test
    void the_timetable_looks_right_and_the_small_form_is_there_without_it(Windows windows) {
        Engagement e = confirmed();
        Window jonas = windows.of(BOTH);
        assertEquals(200, jonas.open("/certifications/" + e.file + "/deeds/plan-audit/" + e.stage2()));
        assertEquals(List.of(), Look.everywhere(jonas));
        block(jonas.page(), "Opening meeting").click();
        assertThat(jonas.page().locator(".as-line:visible")).hasCount(1);
        assertEquals(List.of(), Look.everywhere(jonas));
    }

    private static Locator checks(Page page) {
        return page.locator("#plan-checks");
    }

    private static Locator block(Page page, String what) {
        return page.locator("button.as-plan-block")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\S+ " + what)))
                .first();
    }

    /** To the neighbouring lane of the same day. */
    private static void drag(Page page, Locator block) {
        block.scrollIntoViewIfNeeded();
        BoundingBox box = block.boundingBox();
        BoundingBox grid = block.locator("..").boundingBox();
        boolean left = box.x - grid.x < grid.width / 2;
        double x = box.x + box.width / 2;
        double y = box.y + 12;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse()
                .move(
                        x + (left ? box.width : -box.width),
                        y,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
    }

    private static int count(Page page, String kind) {
        return ((Number) page.evaluate("kind => Number(sessionStorage.getItem(kind) ?? 0)", kind)).intValue();
    }

    /** A Stage 2 of three days on two sites, by two auditors, up to where it is planned. */
    private static Engagement confirmed() {
        Map<String, Object> application = new HashMap<>(Papers.application());
        application.put("sites", List.of(site("Head office", "Austin, US"), site("Works", "Boston, US")));
        Engagement e = Engagement.afterStage1(application);
        LocalDate monday = e.stage1Day.plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Town.take(monday.minusDays(1), monday.plusDays(2), e.file);
        String jonas = Deeds.person("Jonas Wexler");
        String ines = Deeds.person("Ines Falk");
        e.done(
                PROGRAMME_MANAGER,
                "schedule-audit",
                e.stage2(),
                Map.of(
                        "firstDay", monday.toString(),
                        "lastDay", monday.plusDays(2).toString(),
                        "mode", "ON_SITE",
                        "days", "2",
                        "team", List.of(Papers.member(jonas, "LEAD_AUDITOR"), Papers.member(ines, "AUDITOR")),
                        "visits",
                                List.of(
                                        visit(1, monday, monday.plusDays(1)),
                                        visit(2, monday.plusDays(2), monday.plusDays(2)))));
        e.done(BOTH, "declare-freedom", e.stage2(), Papers.answering("DECLARES_NO_CONFLICT"));
        e.done(LEAD_AUDITOR, "declare-freedom", e.stage2(), Papers.answering("DECLARES_NO_CONFLICT"));
        e.done(CLIENT, "confirm-audit", e.stage2(), Map.of());
        return e;
    }

    private static Map<String, Object> site(String name, String place) {
        return Map.of("name", name, "address", "1 Mill Road", "place", place, "activity", "Operation", "people", 9);
    }

    private static Map<String, Object> visit(int site, LocalDate first, LocalDate last) {
        return Map.of("siteNumber", site, "firstDay", first.toString(), "lastDay", last.toString(), "mode", "ON_SITE");
    }
}
