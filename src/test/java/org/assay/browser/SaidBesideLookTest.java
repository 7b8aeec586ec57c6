package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.DECISION_MAKER;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.house.local.SignIn;
import org.assay.story.Caller;
import org.assay.story.Deeds;
import org.assay.story.Engagement;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said beside a thing: why an audit was put off, which print is superseded, what comes next. */
@AssayTest
@BrowserTest
class SaidBesideLookTest {
    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void why_an_audit_was_put_off_stands_beside_it(Windows windows) {
        Engagement e = Engagement.programmed();
        Town.on(e.stage1Day);
        e.done(
                PROGRAMME_MANAGER,
                "schedule-audit",
                e.stage1(),
                Papers.schedule(e.stage1Day, "1", Deeds.person("Jonas Wexler")));
        e.done(CLIENT, "postpone-audit", e.stage1(), Map.of("reason", "Our office moves that week."));
        String file = "/certifications/" + e.file;
        for (SignIn who : List.of(CLIENT, PROGRAMME_MANAGER)) {
            Window window = windows.of(who);
            for (String path : List.of(file + "/audits", file + "/audits/" + e.stage1())) {
                window.open(path);
                assertThat(window.page().locator("main")).containsText("Our office moves that week.");
                assertEquals(List.of(), Look.lights(window));
            }
        }
    }

    @Test
    void a_print_that_was_superseded_or_never_issued_is_told_to_anybody(Windows windows) {
        Engagement e = Engagement.readyToDecide();
        Caller.as(DECISION_MAKER)
                .decide(e.file, "GRANT", Deeds.sufficient())
                .then()
                .statusCode(201);
        String number = Caller.as(CLIENT).get("/certifications/" + e.file).path("certificate");
        Window somebody = windows.ofNobody();
        somebody.open("/verify/" + number + "?revision=2");
        assertThat(somebody.page().locator("main")).containsText("Nobody issued this copy.");
        assertEquals(List.of(), Look.everywhere(somebody));
    }

    @Test
    void pages_on_which_something_was_recorded_say_what_comes_next(Windows windows) {
        Window mara = windows.of(CLIENT);
        for (String path : List.of("/my-mail?recorded=1", "/")) {
            mara.open(path);
            assertEquals(List.of(), Look.everywhere(mara));
        }
        mara.open("/my-mail?recorded=1");
        mara.follow("Back to what waits for you");
        assertThat(mara.page().locator("h1")).containsText("Your certifications");
        Window noor = windows.of(SignIn.IMPARTIALITY_OFFICER);
        noor.open("/people?recorded=1");
        assertThat(noor.page().locator(".as-done")).containsText("Next for you");
        assertEquals(List.of(), Look.once(noor));
    }
}
