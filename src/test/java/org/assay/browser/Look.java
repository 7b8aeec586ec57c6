package org.assay.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.assay.MachineWords;

/** A look at the page in a window: what somebody would trip over. */
public final class Look {
    /** axe, which stays in a page until another is loaded. */
    private static final String AXE = axe();

    /**
     * Colours take axe most of its time: of siblings that are made alike it sees three.
     * Everything else is judged of all of them; where something is marked as new on the page, of that alone.
     */
    private static final String JUDGE = """
            async coloursOnly => {
              const marked = document.querySelector('[data-new-here]') ? { include: ['[data-new-here]'] } : {};
              const shape = e => `${e.tagName}.${e.getAttribute('class')}(${[...e.children].map(shape)})`;
              document.querySelectorAll('body *').forEach(parent => {
                const met = {};
                if (parent.children.length > 4) [...parent.children].forEach(e => {
                  met[shape(e)] = (met[shape(e)] ?? 0) + 1;
                  e.toggleAttribute('data-like-before', met[shape(e)] > 3);
                });
              });
              const how = { resultTypes: ['violations'], preload: false, iframes: false };
              const all = coloursOnly ? { violations: [] } : await axe.run(marked.include ? marked : document, { ...how, rules: { 'color-contrast': { enabled: false } },
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
              const colours = await axe.run({ ...marked, exclude: ['[data-like-before]'] }, { ...how, runOnly: { type: 'rule', values: ['color-contrast'] } });
              return [all, colours].flatMap(r => r.violations).flatMap(v =>
                v.nodes.slice(0, 3).map(n => `${v.id} [${n.target}] ${n.html.slice(0, 120)}`));
            }
            """;

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

    /** Cards with a heading and nothing below it. */
    private static final String EMPTY_CARDS = """
            () => [...document.querySelectorAll('section.card')]
              .filter(c => c.querySelector('.card-header') && c.checkVisibility() && !c.querySelector('input,select,textarea,svg[role=img]'))
              .filter(c => c.innerText.trim() === c.querySelector('.card-header').innerText.trim())
              .map(c => 'nothing stands under “' + c.querySelector('.card-title').innerText + '”')
            """;

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

    /** Everything that is wrong with the page: light and dark, wide and on a phone, by keyboard; nothing where all is well. */
    public static List<String> everywhere(Window window) {
        Look look = new Look(window);
        look.words();
        look.inEveryLight(window);
        look.keyboard();
        return look.told(window);
    }

    /** What the lights show, the keyboard left aside. */
    static List<String> lights(Window window) {
        Look look = new Look(window);
        look.words();
        look.inEveryLight(window);
        return look.told(window);
    }

    /**
     * The whole page as it stands; in the other theme and on a phone what no page before it had, for the rest was seen there.
     *
     * @param shapes those that no page before it had
     */
    static List<String> firstOfItsKind(Window window, Collection<String> shapes) {
        Look look = new Look(window);
        look.words();
        look.axe("light");
        look.sideways("light");
        boolean any = (boolean) look.page.evaluate(Reading.MARK, shapes);
        look.otherwise(window, any);
        return look.told(window);
    }

    /** Dark, on a phone and on a tablet; a theme changes colours and nothing else. */
    private void otherwise(Window window, boolean judged) {
        window.dark();
        if (judged) {
            colours("dark");
        }
        window.narrow();
        if (judged) {
            axe("phone, dark");
        }
        window.light();
        if (judged) {
            colours("phone, light");
        }
        sideways("phone");
        window.tablet();
        sideways("tablet");
        window.wide();
    }

    /**
     * Each theme once and each width once: enough where a page like it has been seen in every light.
     *
     * @param shapes those that no page before it had; they alone are judged
     */
    static List<String> whatIsNew(Window window, Collection<String> shapes) {
        Look look = new Look(window);
        look.words();
        look.page.evaluate(Reading.MARK, shapes);
        look.axe("light");
        look.sideways("light");
        window.dark();
        window.narrow();
        look.axe("phone, dark");
        look.sideways("phone");
        window.light();
        window.wide();
        return look.told(window);
    }

    private void inEveryLight(Window window) {
        axe("light");
        sideways("light");
        otherwise(window, true);
    }

    /** A look as the page stands, at this width and in this theme. */
    public static List<String> once(Window window) {
        Look look = new Look(window);
        look.words();
        look.axe("as it stands");
        look.sideways("as it stands");
        return look.told(window);
    }

    private List<String> told(Window window) {
        window.complaints().forEach(c -> seen.add("console: " + c));
        return seen;
    }

    private void words() {
        seen.addAll(words(
                page.title(),
                page.locator("body").innerText(),
                page.locator("h1").count(),
                ((Number) page.evaluate(EMPTY_TABLES)).longValue()));
        ((List<?>) page.evaluate(EMPTY_CARDS)).forEach(c -> seen.add(String.valueOf(c)));
    }

    /** What a reader stumbles over: words of a machine, a page without a heading or a title, a table without rows. */
    static List<String> words(String title, String text, long headings, long emptyTables) {
        List<String> wrong = new ArrayList<>();
        MachineWords.inAPage(text).forEach(w -> wrong.add("words of a machine: " + w));
        if (headings != 1) {
            wrong.add(headings + " first headings");
        }
        if (!title.endsWith(" · Assay")) {
            wrong.add("title: " + title);
        }
        if (emptyTables > 0) {
            wrong.add(emptyTables + " empty tables");
        }
        return wrong;
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
        judge(how, false);
    }

    private void colours(String how) {
        judge(how, true);
    }

    private void judge(String how, boolean coloursOnly) {
        if ((boolean) page.evaluate("() => !window.axe")) {
            page.evaluate(AXE);
        }
        ((List<?>) page.evaluate(JUDGE, coloursOnly)).forEach(v -> seen.add("axe, " + how + ": " + v));
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
