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
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fieldwork of an audit on one screen: by two people at once, with the keys, and with nothing lost. */
@AssayTest
@BrowserTest
class FieldworkLookTest {
    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void two_people_write_in_one_audit_and_choose_where_both_wrote_the_same(Windows windows) {
        Engagement e = inProgress();
        String address = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork";
        Window jonas = windows.of(BOTH);
        Window ines = windows.of(LEAD_AUDITOR);
        jonas.open(address + "?at=4.1");
        ines.open(address + "?at=4.1");
        assertThat(paper(jonas)).containsText("4.1");

        // each keeps what was typed into its own box
        write(jonas, "evidence", "Context paper CP-2, read with the managing director.");
        kept(jonas);
        write(ines, "notes", "Ask for the list of interested parties too.");
        kept(ines);
        jonas.page().waitForCondition(() -> text(jonas, "notes").startsWith("Ask for"));
        assertTrue(text(ines, "evidence").startsWith("Context paper CP-2"));

        // both type into one box: each sees what the other typed, and neither text is gone
        List<Route> held = new ArrayList<>();
        jonas.page().route("**/fieldwork/papers/**", held::add);
        write(jonas, "notes", "Interested parties: list IP-1 of May.");
        jonas.page().waitForCondition(() -> !held.isEmpty());
        write(ines, "notes", "Residents were asked in March.");
        kept(ines);
        jonas.page().unroute("**/fieldwork/papers/**");
        held.forEach(Route::resume);
        assertThat(jonas.page().locator(".as-both-text")).containsText("Residents were asked in March.");
        assertThat(ines.page().locator(".as-both-text")).containsText("Residents were asked in March.");
        assertEquals(List.of(), Look.everywhere(jonas));
        jonas.page().getByText("Put both together").click();
        kept(jonas);
        assertTrue(text(jonas, "notes").contains("IP-1") && text(jonas, "notes").contains("Residents were asked"));
        assertThat(jonas.page().locator(".as-both-text")).hasCount(0);

        // the paper becomes a record by one act, weighed as any other
        box(jonas, "result").selectOption("CONFORMS");
        kept(jonas);
        assertThat(row(jonas, "4.1")).containsText("Ready");
        jonas.page().reload();
        assertThat(jonas.page().locator("#make-records")).hasText("Record 1 of yours");
        jonas.page().locator("#make-records").click();
        assertThat(row(jonas, "4.1")).containsText("Conforms");
        assertThat(jonas.page().locator(".as-work-count")).containsText("1 of ");
        assertThat(jonas.page().locator(".as-versions")).containsText("What it said before");
    }

    @Test
    void the_keys_reach_everything_and_nothing_is_lost_by_going_on(Windows windows) {
        Engagement e = inProgress();
        String address = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork";
        Window jonas = windows.of(BOTH);
        Page page = jonas.page();
        jonas.open(address);
        assertEquals(List.of(), Look.everywhere(jonas));
        page.locator("#paper-h").focus();
        page.keyboard().press("j");
        assertThat(paper(jonas)).containsText("4.2");
        page.keyboard().press("k");
        assertThat(paper(jonas)).containsText("4.1");
        page.keyboard().press("/");
        page.keyboard().type("impact");
        page.keyboard().press("Enter");
        assertThat(paper(jonas)).containsText("6.1.4");

        // what is typed is there again after going on at once, and after a reload
        write(jonas, "evidence", "Impact assessment IA-3 of 2 Feb, read in part.");
        page.keyboard().press("Escape");
        page.locator("[data-next]").click();
        assertThat(paper(jonas)).not().containsText("6.1.4 ");
        page.goBack();
        assertThat(paper(jonas)).containsText("6.1.4");
        assertThat(box(jonas, "evidence")).hasValue("Impact assessment IA-3 of 2 Feb, read in part.");
        page.getByText("Raise a nonconformity").click();
        assertThat(page.locator("[name=evidence]")).hasValue("Impact assessment IA-3 of 2 Feb, read in part.");
    }

    @Test
    void two_people_add_evidence_to_one_paper_and_both_pieces_stay(Windows windows) {
        Engagement e = inProgress();
        String address = "/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork?at=7.2";
        Window jonas = windows.of(BOTH);
        Window ines = windows.of(LEAD_AUDITOR);
        jonas.open(address);
        ines.open(address);
        piece(jonas, "DOCUMENT", "Training plan, version 3");
        piece(ines, "INTERVIEW", "How training is followed up");
        kept(jonas);
        kept(ines);
        assertThat(jonas.page().locator("[data-piece-words]"))
                .containsText(new String[] {"Document: Training plan", "Interview: How training"});
        jonas.page().reload();
        assertThat(jonas.page().locator("[data-piece]")).hasCount(2);
        jonas.page().locator("[data-piece] > summary").first().click();
        assertEquals(List.of(), Look.everywhere(jonas));
        jonas.page()
                .locator("[data-piece]")
                .first()
                .locator("[data-drop-piece]")
                .click();
        kept(jonas);
        jonas.page().reload();
        assertThat(jonas.page().locator("[data-piece]")).hasCount(1);
    }

    private static void piece(Window window, String kind, String what) {
        window.page().locator("[data-add-piece]").click();
        Locator last = window.page().locator("[data-piece]").last();
        last.locator("select[name$='.kind']").selectOption(kind);
        last.locator("textarea[name$='.what']").fill(what);
    }

    @Test
    void a_paper_is_written_without_scripts_too(Windows windows) {
        Engagement e = inProgress();
        Window jonas = windows.withoutScripts(BOTH);
        jonas.open("/certifications/" + e.file + "/audits/" + e.stage2() + "/fieldwork?at=5.2");
        box(jonas, "evidence").fill("Policy P-1, version 3, on the wall of the office.");
        jonas.press("Save");
        assertThat(box(jonas, "evidence")).hasValue("Policy P-1, version 3, on the wall of the office.");
        assertThat(row(jonas, "5.2")).containsText("Begun");
    }

    /** A Stage 2 that has begun, by two auditors; nobody has written a paper. */
    private static Engagement inProgress() {
        Engagement e = Engagement.afterStage1();
        Town.on(e.stage2Day);
        String jonas = Deeds.person("Jonas Wexler");
        e.done(
                PROGRAMME_MANAGER,
                "schedule-audit",
                e.stage2(),
                Papers.schedule(e.stage2Day, "2", jonas, Deeds.person("Ines Falk")));
        e.done(BOTH, "declare-freedom", e.stage2(), Papers.answering("DECLARES_NO_CONFLICT"));
        e.done(LEAD_AUDITOR, "declare-freedom", e.stage2(), Papers.answering("DECLARES_NO_CONFLICT"));
        e.done(CLIENT, "confirm-audit", e.stage2(), Map.of());
        e.done(PROGRAMME_MANAGER, "confirm-team", e.stage2(), Papers.because());
        e.done(BOTH, "plan-audit", e.stage2(), Papers.plan(e.stage2Day, jonas));
        e.done(BOTH, "start-audit", e.stage2(), Papers.answering("RECORDS_CAN_BE_SHOWN"));
        return e;
    }

    private static Locator box(Window window, String name) {
        return window.page().locator("#paper [name=\"" + name + "\"]");
    }

    private static void write(Window window, String name, String text) {
        box(window, name).fill(text);
    }

    private static void kept(Window window) {
        assertThat(status(window)).containsText("Kept just now");
    }

    private static Locator status(Window window) {
        return window.page().locator("[data-kept]");
    }

    private static Locator paper(Window window) {
        return window.page().locator("#paper-h");
    }

    private static String text(Window window, String name) {
        return box(window, name).inputValue();
    }

    private static Locator row(Window window, String about) {
        return window.page().locator(".as-work-papers li[data-about=\"" + about + "\"]");
    }
}
