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
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b[A-Z]{2,}_[A-Z_]+\\b|\\bnull\\b|[{}]|NOT_FOUND");
    private static final String SIDEWAYS = """
            () => document.documentElement.scrollWidth > innerWidth + 1
              ? [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                  .slice(-1).map(e => e.outerHTML.slice(0, 120)) : []
            """;
    private static final String EMPTY_TABLES =
            "() => [...document.querySelectorAll('table')].filter(t => !t.querySelector('tbody tr')).length";

    private final Page page;
    private final List<String> seen = new ArrayList<>();

    private Look(Window window) {
        this.page = window.page();
    }

    /** Everything that is wrong with the page in light, in dark and on a phone; nothing where all is well. */
    public static List<String> everywhere(Window window) {
        Look look = new Look(window);
        look.words();
        look.axe("light", WCAG);
        look.sideways("light");
        window.dark();
        look.contrast("dark");
        window.narrow();
        look.sideways("phone");
        look.contrast("phone, dark");
        window.light();
        look.axe("phone", WCAG);
        window.wide();
        window.complaints().forEach(c -> look.seen.add("console: " + c));
        return look.seen;
    }

    /** A look as the page stands, at this width and in this theme. */
    public static List<String> once(Window window) {
        Look look = new Look(window);
        look.words();
        look.axe("as it stands", WCAG);
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

    private void sideways(String how) {
        ((List<?>) page.evaluate(SIDEWAYS)).forEach(e -> seen.add("sideways, " + how + ": " + e));
    }

    private void axe(String how, List<String> tags) {
        tell(how, new AxeBuilder(page).withTags(tags).analyze().getViolations().stream());
    }

    private void contrast(String how) {
        tell(how, new AxeBuilder(page).withRules(List.of("color-contrast")).analyze().getViolations().stream());
    }

    private void tell(String how, Stream<Rule> violations) {
        violations.forEach(v -> v.getNodes().stream()
                .limit(3)
                .forEach(n -> seen.add("axe, " + how + ": " + v.getId() + " " + n.getTarget() + " "
                        + n.getHtml().substring(0, Math.min(120, n.getHtml().length())))));
    }
}
