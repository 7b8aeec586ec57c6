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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Caller;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody types and loses the race, the session, the page and the network; the text is there each time, and why is said. */
@AssayTest
@BrowserTest
class TypedTextComesBackTest {
    private static final String TEXT = "Nobody owned the step; it is owned by the head of data now.";

    private static final String WAITING = "Object.keys(localStorage).filter(k => k.startsWith('assay-form ')).length";

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void the_race(Windows windows) {
        Engagement e = Engagement.audited("MINOR");
        Town.on(e.stage2Day);
        String finding = e.finding("F-1");
        Window mara = windows.of(CLIENT);
        assertEquals(200, mara.open("/certifications/" + e.file + "/deeds/answer-finding/" + finding));
        box(mara, "rootCause").fill(TEXT);
        box(mara, "correction").fill("The record was completed the same day.");
        box(mara, "correctiveAction").fill("The register names an owner for each step.");
        box(mara, "doneBy").fill(e.stage2Day.plusDays(20).toString());
        e.done(
                LEAD_AUDITOR,
                "regrade-finding",
                finding,
                Map.of(
                        "grade",
                        "MAJOR",
                        "answered",
                        List.of("CAPABILITY"),
                        "reason",
                        "It is seen otherwise after all."));
        send(mara);
        Locator why = mara.page().locator("#overtaken");
        assertThat(why).containsText("what you typed is still here");
        assertThat(why).containsText("Change the grade");
        assertThat(mara.page().locator("#sheet")).containsText("It is seen otherwise after all.");
        assertThat(why).containsText(" UTC");
        assertThat(box(mara, "rootCause")).hasValue(TEXT);
        mara.page().reload();
        assertThat(box(mara, "rootCause")).hasValue(TEXT);
        assertEquals(List.of(), Look.once(mara));
    }

    @Test
    void the_page(Windows windows) {
        Engagement e = Engagement.begun();
        String form = letter(e);
        Window mara = windows.of(CLIENT);
        mara.open(form);
        List<String> asked = new ArrayList<>();
        mara.page().onDialog(d -> {
            asked.add(d.type());
            d.accept();
        });
        box(mara, "text").fill(TEXT);
        mara.page().reload();
        assertEquals(List.of("beforeunload"), asked, "what is not kept yet is warned about");
        comesBack(mara);
        mara.open("/");
        mara.page().goBack();
        comesBack(mara);
        box(mara, "text").fill(TEXT + " Twice.");
        kept(mara);
        asked.clear();
        mara.page().close();
        Window again = windows.of(CLIENT);
        again.open(form);
        assertThat(box(again, "text")).hasValue(TEXT + " Twice.");
        box(again, "subject").fill("The owner of a step");
        send(again);
        again.page().waitForURL(url -> url.contains("recorded=1"));
        again.open(form);
        assertThat(box(again, "text")).hasValue("");
        assertEquals(List.of(), asked, "what is kept is not warned about");
    }

    @Test
    void somebody_else_has_signed_in_in_another_tab(Windows windows) {
        Engagement e = Engagement.begun();
        Window mara = windows.of(CLIENT);
        mara.open(letter(e));
        box(mara, "subject").fill("The owner of a step");
        box(mara, "text").fill(TEXT);
        mara.page()
                .evaluate("() => { document.querySelector('[name=\"form:address\"]').dataset.of"
                        + " = '00000000-0000-0000-0000-00000000000a'; }");
        send(mara);
        assertThat(mara.page().locator("#toast")).containsText("You are signed in here as Mara Lindqvist now");
        assertThat(box(mara, "text")).hasValue(TEXT);
    }

    @Test
    void what_is_pasted_is_never_cut(Windows windows) {
        Engagement e = Engagement.begun();
        Window mara = windows.of(CLIENT);
        mara.open(letter(e));
        Locator text = box(mara, "text");
        int most = Integer.parseInt(text.getAttribute("data-letters"));
        box(mara, "subject").fill("The owner of a step");
        text.fill("a".repeat(most - 1));
        assertThat(mara.page().locator(".as-count")).hasText("1 letter left");
        String pasted = "word ".repeat(most / 5) + "and 500 more".repeat(42).substring(0, 500);
        text.fill(pasted);
        assertThat(mara.page().locator(".as-count")).hasText("500 letters too many");
        assertEquals(List.of(), Look.once(mara));
        send(mara);
        assertThat(mara.page().locator("#summary")).containsText("500 letters too many");
        assertThat(text).hasValue(pasted);
    }

    @Test
    void what_was_sent_and_is_come_back_to_is_not_sent_again_by_accident(Windows windows) {
        Engagement e = Engagement.begun();
        Window mara = windows.of(CLIENT);
        mara.open(letter(e));
        box(mara, "subject").fill("The owner of a step");
        box(mara, "text").fill(TEXT);
        send(mara);
        mara.page().waitForURL(url -> url.contains("recorded=1"));
        mara.page().goBack();
        box(mara, "subject").fill("The owner of a step"); // some browsers fill it in again themselves
        box(mara, "text").fill(TEXT);
        send(mara);
        assertThat(mara.page().locator("#twice")).containsText("The owner of a step");
        assertEquals(List.of(), Look.once(mara));
        mara.page().locator("[name='form:twice']").check();
        send(mara);
        mara.page().waitForURL(url -> url.contains("recorded=1"));
    }

    @Test
    void what_another_tab_holds_is_seen_before_the_form_is_sent(Windows windows) {
        Engagement e = Engagement.begun();
        Window mara = windows.of(CLIENT);
        mara.open(letter(e));
        box(mara, "subject").fill("Of the first tab");
        box(mara, "text").fill(TEXT);
        kept(mara);
        Page other = mara.page().context().newPage();
        other.navigate(Browserless.resolve(letter(e)).toString());
        other.locator("#sheet [name='text']").fill(TEXT + " And one sentence more.");
        kept(other);
        send(mara);
        assertThat(mara.page().locator("#overtaken")).containsText("in another window as well");
        assertThat(box(mara, "text")).hasValue(TEXT + " And one sentence more.");
        send(mara);
        mara.page().waitForURL(url -> url.contains("recorded=1"));
    }

    @Test
    void what_is_typed_while_an_answer_is_awaited(Windows windows) {
        Engagement e = Engagement.programmed();
        Window livia = windows.of(PROGRAMME_MANAGER);
        livia.open("/certifications/" + e.file + "/deeds/schedule-audit/" + e.stage1());
        Page page = livia.page();
        int lines = page.locator("#f-team .as-line").count();
        page.evaluate("() => {"
                + " document.querySelector('#f-team button[name=\"form:more\"]').click();"
                + " const box = document.querySelector('[name=\"days\"]'); box.value = '7.5';"
                + " box.dispatchEvent(new Event('input', { bubbles: true })); }");
        assertThat(page.locator("#f-team .as-line").nth(lines)).isVisible();
        assertThat(page.locator("[name='days']")).hasValue("7.5");
    }

    @Test
    void the_session(Windows windows) {
        Engagement e = Engagement.begun();
        String form = letter(e);
        Window mara = windows.of(CLIENT);
        mara.open(form);
        box(mara, "text").fill(TEXT);
        box(mara, "subject").fill("The owner of a step");
        mara.page().context().clearCookies();
        send(mara);
        assertThat(mara.page().locator("#toast")).containsText("Your session has ended. What you typed stays here.");
        assertThat(box(mara, "text")).hasValue(TEXT);
        mara.page().onDialog(d -> d.accept());
        mara.open(form); // by way of the sign-in
        comesBack(mara);
        send(mara);
        mara.page().waitForURL(url -> url.contains("recorded=1"));
    }

    @Test
    void the_network(Windows windows) {
        Engagement e = Engagement.begun();
        String form = letter(e);
        Window mara = windows.of(CLIENT);
        mara.open(form);
        box(mara, "subject").fill("The owner of a step");
        kept(mara);
        mara.page().context().setOffline(true);
        box(mara, "text").fill(TEXT);
        send(mara);
        assertThat(mara.page().locator("#toast")).containsText("Assay cannot be reached. What you typed stays here.");
        assertThat(box(mara, "text")).hasValue(TEXT);
        List<String> asked = new ArrayList<>();
        mara.page().onDialog(d -> {
            asked.add(d.type());
            d.accept();
        });
        mara.page().context().setOffline(false);
        mara.page().reload();
        assertTrue(asked.contains("beforeunload"), "what could not be kept is warned about");
        comesBack(mara);
        mara.complaints();
        send(mara);
        mara.page().waitForURL(url -> url.contains("recorded=1"));
    }

    @Test
    void a_tab_that_was_closed_without_a_network(Windows windows) {
        Engagement e = Engagement.begun();
        String form = letter(e);
        Window mara = windows.of(CLIENT);
        mara.open(form);
        box(mara, "subject").fill("The owner of a step");
        kept(mara);
        mara.page().context().setOffline(true);
        box(mara, "text").fill(TEXT);
        mara.page().waitForFunction("() => " + WAITING + " === 1");
        Page later = mara.page().context().newPage();
        mara.page().close();
        later.context().setOffline(false);
        later.navigate(Browserless.resolve(form).toString());
        assertThat(later.locator("#sheet [name='text']")).hasValue(TEXT);
        assertThat(later.locator("#sheet .as-kept")).containsText("have not sent it");
        later.waitForFunction("() => " + WAITING + " === 0");
    }

    @Test
    void whoever_signs_out_leaves_nothing_in_the_browser(Windows windows) {
        Engagement e = Engagement.begun();
        Window mara = windows.of(CLIENT);
        mara.open(letter(e));
        box(mara, "text").fill(TEXT);
        mara.page().context().setOffline(true);
        box(mara, "subject").fill("The owner of a step");
        mara.page().waitForFunction("() => " + WAITING + " === 1");
        mara.page().context().setOffline(false);
        mara.page().onDialog(d -> d.accept());
        mara.page().locator("form[action='/sign-out'] button").first().click();
        mara.page().waitForURL(url -> url.contains("/register"));
        assertEquals(0, mara.page().evaluate("() => " + WAITING));
    }

    @Test
    void a_refused_form_comes_back_without_a_word_in_the_console(Windows windows) {
        Engagement e = Engagement.inStage2();
        Window jonas = windows.of(BOTH);
        jonas.open("/certifications/" + e.file + "/deeds/write-papers/" + e.stage2());
        box(jonas, "papers[0].notes").fill(TEXT);
        // as whoever drags a box larger: the browser writes its size beside it
        box(jonas, "papers[0].notes").evaluate("box => box.style.height = '200px'");
        jonas.complaints();
        send(jonas);
        assertThat(jonas.page().locator("#summary")).containsText("line 1: Choose a result");
        assertThat(box(jonas, "papers[0].notes")).hasValue(TEXT);
        jonas.settle();
        assertEquals(List.of(), jonas.complaints());
    }

    @Test
    void what_cannot_be_kept_is_said_as_the_server_words_it(Windows windows) {
        Engagement e = Engagement.begun();
        Window mara = windows.of(CLIENT);
        mara.open(letter(e));
        mara.page()
                .evaluate(
                        "() => { const box = document.querySelector(\"[name='text']\"); box.value = 'x'.repeat(400001);"
                                + " box.dispatchEvent(new Event('input', { bubbles: true })); }");
        assertThat(mara.page().locator("#toast")).containsText("This is too long to be kept");
    }

    @Test
    void somebody_of_the_body_is_told_who_was_first(Windows windows) {
        Engagement e = Engagement.agreed();
        e.done(CLIENT, "write-to-body", Map.of("subject", "Parking", "text", "Where do you want to park?"));
        String letter = Caller.as(LEAD_AUDITOR)
                .get("/certifications/" + e.file + "/deeds/records")
                .path("find { it.deed == 'LetterMove.WRITE_TO_BODY' }.made");
        Window livia = windows.of(PROGRAMME_MANAGER);
        livia.open("/certifications/" + e.file + "/deeds/answer-the-client/" + letter);
        box(livia, "text").fill(TEXT);
        e.done(
                LEAD_AUDITOR,
                "answer-the-client",
                letter,
                Map.of("text", "In the yard behind the house.", "sense", "NEITHER"));
        send(livia);
        assertThat(livia.page().locator("#overtaken")).containsText("Answer the client's letter");
        assertThat(livia.page().locator("#overtaken")).containsText(LEAD_AUDITOR.person());
        assertThat(box(livia, "text")).hasValue(TEXT);
    }

    private static String letter(Engagement e) {
        return "/certifications/" + e.file + "/deeds/write-to-body/" + e.file;
    }

    private static Locator box(Window window, String name) {
        return window.page().locator("#sheet [name='" + name + "']");
    }

    private static void send(Window window) {
        window.page().locator("#sheet .as-submit .btn-primary").click();
    }

    /** Until it is kept, as a page marks it. */
    private static void kept(Window window) {
        kept(window.page());
    }

    private static void kept(Page page) {
        page.waitForFunction("() => document.getElementById('sheet').dataset.kept");
        page.evaluate("() => delete document.getElementById('sheet').dataset.kept");
    }

    private static void comesBack(Window window) {
        assertThat(box(window, "text")).hasValue(TEXT);
        assertThat(window.page().locator("#sheet .as-kept")).containsText("have not sent it");
    }
}
