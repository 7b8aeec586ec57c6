package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers to nonconformities: each beside the step that it waits for, one after another by a key. */
@AssayTest
@BrowserTest
class AnswersLookTest {
    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void an_answer_is_accepted_where_it_is_read_and_the_next_is_one_key_away(Windows windows) {
        Engagement e = Engagement.audited("MINOR", "MINOR");
        e.done(CLIENT, "answer-finding", e.finding("F-1"), Papers.answer());
        Window jonas = windows.of(BOTH);
        Page page = jonas.page();
        jonas.open("/certifications/" + e.file + "/answers");
        assertThat(page.locator("#what-h")).containsText("F-1");
        assertThat(page.locator(".as-answers")).containsText("drawn from an old list of systems");
        assertThat(page.locator(".as-answers-list")).containsText("You: ");
        assertThat(page.locator("#step-h")).hasText("Accept the plan");
        assertThat(page.locator("[name=evidence]")).hasValue(Pattern.compile("Answer of .*"));
        assertEquals(List.of(), Look.everywhere(jonas));

        page.locator("h1").click();
        page.keyboard().press("j");
        assertThat(page.locator("#what-h")).containsText("F-2");
        assertThat(page.locator("main")).containsText("No answer yet.");
        assertEquals(List.of(), Look.once(jonas));
        page.locator("h1").click();
        page.keyboard().press("k");
        assertThat(page.locator("#what-h")).containsText("F-1");

        // what is refused stays here, and the other step is one click away
        page.locator("[name=evidence]").fill("");
        page.locator("#sheet button.btn-primary").click();
        assertThat(page.locator("#summary")).containsText("Say what you have seen");
        assertThat(page.locator("#answer-h")).isVisible();
        page.locator(".as-ways").getByText("Return the plan").click();
        page.locator("[name=reason]").fill("The extent leaves out the sites; say where else it was looked for.");
        page.locator("#sheet button.btn-primary").click();
        page.waitForURL("**/answers?at=*recorded=1*");
        assertThat(page.locator("main")).containsText("The extent leaves out the sites");

        Window mara = windows.of(CLIENT);
        mara.open("/certifications/" + e.file + "/answers?at=" + e.finding("F-1"));
        assertThat(mara.page().locator("#step-h")).hasText("Answer the nonconformity");
        assertThat(mara.page().locator("main")).containsText("The extent leaves out the sites");
        assertEquals(List.of(), Look.everywhere(mara));
        e.done(CLIENT, "answer-finding", e.finding("F-1"), again());
        jonas.open("/certifications/" + e.file + "/answers?at=" + e.finding("F-1"));
        assertThat(page.locator("del")).containsText("The programmes of the last two years");
        page.locator("[name=evidence]").fill("Answer of today, read in full; its extent names both sites.");
        page.locator("#sheet button.btn-primary").click();
        // what was refused was about the answer of before: it is looked at once more
        assertThat(page.locator("main")).containsText("Nothing was changed, and what you typed is still here");
        page.locator("#sheet button.btn-primary").click();
        page.waitForURL("**/answers?at=*recorded=1*");
        assertThat(page.locator(".as-answers-list")).containsText("Plan accepted");
    }

    private static Map<String, Object> again() {
        Map<String, Object> answer = new HashMap<>(Papers.answer());
        answer.put("extent", "Both sites were looked through.");
        return answer;
    }
}
