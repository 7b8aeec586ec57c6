package org.assay.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A look at the page in a window: what somebody would trip over. */
public final class Look {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Pattern MACHINE_WORDS = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b[A-Z]{2,}_[A-Z_]+\\b|\\b[a-z]+_[a-z_]+\\b"
                    + "|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\bnull\\b|[{}]|NOT_FOUND");
    private static final String SIDEWAYS = """
            () => [
              ...(document.documentElement.scrollWidth > innerWidth + 1
                ? [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(-1)
                : []),
              ...[...document.querySelectorAll('.card > table, .card > div > table, .card dl')].filter(t =>
                getComputedStyle(t.parentElement).overflowX === 'visible' &&
                t.getBoundingClientRect().right > t.parentElement.getBoundingClientRect().right + 1),
            ].map(e => e.outerHTML.slice(0, 120))
            """;
    private static final String EMPTY_TABLES =
            "() => [...document.querySelectorAll('table')].filter(t => !t.querySelector('tbody tr')).length";

    /** A box for a day has a part each for day, month and year, and a button. */
    private static final int PARTS_OF_A_DAY = 4;

    private static final String USABLE = """
            () => {
              const all = [...document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex="0"]')]
                .filter(e => !e.disabled && e.type !== 'hidden' && e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true}));
              window.stillToReach = new Set(all);
              window.unseen = [];
              document.addEventListener('focusin', event => {
                if (!stillToReach.delete(event.target)) return;
                const style = getComputedStyle(event.target);
                if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) unseen.push(event.target);
              });
              document.activeElement.blur();
              return all.length;
            }
            """;
    private static final String NOT_REACHED = """
            () => [...[...stillToReach].map(e => 'not reached ' + e.outerHTML.slice(0, 100)),
                   ...unseen.map(e => 'focus not seen ' + e.outerHTML.slice(0, 100))].slice(0, 4)
            """;

    private final Page page;
    private final List<String> seen = new ArrayList<>();

    private Look(Window window) {
        this.page = window.page();
    }

    /** Everything that is wrong with the page: light and wide, dark and on a phone, by keyboard; nothing where all is well. */
    public static List<String> everywhere(Window window) {
        Look look = new Look(window);
        look.words();
        look.axe("light");
        look.sideways("light");
        window.tablet();
        look.sideways("tablet");
        window.wide();
        look.keyboard();
        window.dark();
        window.narrow();
        look.sideways("phone");
        look.axe("phone, dark");
        window.light();
        window.wide();
        window.complaints().forEach(c -> look.seen.add("console: " + c));
        return look.seen;
    }

    /** A look as the page stands, at this width and in this theme. */
    public static List<String> once(Window window) {
        Look look = new Look(window);
        look.words();
        look.axe("as it stands");
        look.sideways("as it stands");
        window.complaints().forEach(c -> look.seen.add("console: " + c));
        return look.seen;
    }

    private void words() {
        String shown = page.locator("body").innerText();
        MACHINE_WORDS
                .matcher(shown)
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(w -> seen.add("words of a machine: " + w));
        if (page.locator("h1").count() != 1) {
            seen.add(page.locator("h1").count() + " first headings");
        }
        if (!page.title().endsWith(" · Assay")) {
            seen.add("title: " + page.title());
        }
        int empty = (int) page.evaluate(EMPTY_TABLES);
        if (empty > 0) {
            seen.add(empty + " empty tables");
        }
    }

    /** Presses Tab until it comes round: whatever can be used is reached, and seen to be reached. */
    private void keyboard() {
        int controls = (int) page.evaluate(USABLE);
        for (int i = 0;
                i < controls * PARTS_OF_A_DAY + 2 && (boolean) page.evaluate("() => stillToReach.size > 0");
                i++) {
            page.keyboard().press("Tab");
        }
        ((List<?>) page.evaluate(NOT_REACHED)).forEach(e -> seen.add("keyboard: " + e));
    }

    private void sideways(String how) {
        ((List<?>) page.evaluate(SIDEWAYS)).forEach(e -> seen.add("sideways, " + how + ": " + e));
    }

    private void axe(String how) {
        // the other mode opens a second page for each look
        @SuppressWarnings("deprecation")
        var axe = new AxeBuilder(page).withTags(WCAG).setLegacyMode(true);
        tell(how, axe.analyze().getViolations().stream());
    }

    private void tell(String how, Stream<Rule> violations) {
        violations.forEach(v -> v.getNodes().stream()
                .limit(3)
                .forEach(n -> seen.add("axe, " + how + ": " + v.getId() + " " + n.getTarget() + " "
                        + n.getHtml().substring(0, Math.min(120, n.getHtml().length())))));
    }
}
