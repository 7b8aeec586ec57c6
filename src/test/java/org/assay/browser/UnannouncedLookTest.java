package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assay.house.local.SignIn.BOTH;
import static org.assay.house.local.SignIn.CLIENT;
import static org.assay.house.local.SignIn.PROGRAMME_MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.AssayTest;
import org.assay.house.local.SignIn;
import org.assay.story.Aftermath;
import org.assay.story.Cycle;
import org.assay.story.Deeds;
import org.assay.story.Papers;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Audits that are not announced as usual, as the body and the client see them, and what the clock proposes. */
@AssayTest
@BrowserTest
class UnannouncedLookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

    @AfterEach
    void home() {
        Town.on(null);
    }

    @Test
    void audits_at_short_notice_and_unannounced_look_right(Windows windows) {
        Cycle c = Cycle.granted(LocalDate.of(2026, 8, 10));
        String file = "/certifications/" + c.e.file;
        Town.on(null);
        Window livia = windows.of(PROGRAMME_MANAGER);
        looks(livia, file + "/deeds/programme-unannounced/" + c.e.file);
        livia.field("Announcement").selectOption("UNANNOUNCED");
        livia.press("Audit at short notice or unannounced");
        assertThat(livia.page().locator("#summary")).isFocused();
        assertEquals(List.of(), Look.once(livia));

        String surprise = programmed(c, "COMPLAINT", "UNANNOUNCED");
        looks(livia, file);
        scheduled(c, surprise, DAY);
        looks(livia, file + "/deeds/clear-team/" + surprise);
        c.e.done(PROGRAMME_MANAGER, "clear-team", surprise, Papers.answering("TEAM_IS_CHOSEN_WITH_CARE"));
        looks(livia, file + "/audits/" + surprise);

        String announced = programmed(c, "CHANGE", "SHORT_NOTICE");
        scheduled(c, announced, DAY.plusDays(1));
        Window mara = windows.of(CLIENT);
        looks(mara, file + "/audits/" + announced);
        looks(mara, file);
        assertThat(mara.page().locator("main")).not().containsText("Unannounced");

        Town.on(LocalDate.of(2027, 8, 12));
        looks(livia, file);
        assertThat(livia.page().locator("main")).containsText("Suspension is proposed");
        Aftermath.of(c.e);
    }

    private static void looks(Window window, String path) {
        assertEquals(200, window.open(path));
        assertEquals(List.of(), Look.everywhere(window), path);
    }

    private static String programmed(Cycle c, String cause, String announcement) {
        Map<String, Object> body = new HashMap<>(Papers.answering("CONDITIONS_WERE_MADE_KNOWN"));
        body.putAll(Map.of("announcement", announcement, "cause", cause, "on", DAY.toString(), "days", "1"));
        body.putAll(Map.of("clauses", List.of("8.4", "9.1"), "controls", List.of(), "reason", "A user wrote to us."));
        return c.e.tries(PROGRAMME_MANAGER, "programme-unannounced", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void scheduled(Cycle c, String audit, LocalDate day) {
        String jonas = Deeds.person("Jonas Wexler");
        c.e.done(PROGRAMME_MANAGER, "schedule-audit", audit, Papers.schedule(day, "1", jonas));
        declared(c, audit, BOTH);
    }

    private static void declared(Cycle c, String audit, SignIn who) {
        c.e.done(who, "declare-freedom", audit, Papers.answering("DECLARES_NO_CONFLICT"));
    }
}
