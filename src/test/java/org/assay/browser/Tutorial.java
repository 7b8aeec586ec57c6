package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.house.local.SignIn;

/**
 * Does what a tutorial says, line by line: every numbered line is a step in one of the forms below, every picture is taken
 * where it stands. A numbered line in any other form is an error, so that none is read over.
 */
final class Tutorial {
    /** A way of writing a step, with what it means. */
    private record Form(Pattern pattern, Step step) {}

    private interface Step {
        void take(Tutorial tutorial, MatchResult words);
    }

    private static final String LABEL = "\\*\\*(.+?)\\*\\*";
    private static final String LINE = "(?:, line (\\d)(?: of \\*\\*(.+?)\\*\\*)?)?";
    private static final Pattern NUMBERED = Pattern.compile("^\\d+\\. (.*)$");
    private static final Pattern PICTURE = Pattern.compile("^!\\[[^]]+]\\(\\.\\./pictures/([a-z0-9-]+\\.png)\\)$");

    private static final List<Form> FORMS = List.of(
            new Form(Pattern.compile("Sign in as `(.+)`\\."), (t, w) -> t.signIn(w.group(1))),
            new Form(Pattern.compile("Go to `(/.+)` without signing in\\."), (t, w) -> t.stranger(w.group(1))),
            new Form(Pattern.compile("Open " + LABEL + "\\."), (t, w) -> t.window()
                    .follow(w.group(1))),
            new Form(Pattern.compile("Press " + LABEL + "\\."), (t, w) -> t.press(w.group(1))),
            new Form(Pattern.compile("Search for `(.+)`\\."), (t, w) -> t.search(w.group(1))),
            new Form(
                    Pattern.compile("Type `(.+)` into " + LABEL + LINE + "\\."),
                    (t, w) -> t.box(w.group(2), w.group(3), w.group(4)).fill(w.group(1))),
            new Form(
                    Pattern.compile("Choose `(.+)` for " + LABEL + LINE + "\\."),
                    (t, w) -> t.choose(w.group(1), t.box(w.group(2), w.group(3), w.group(4)))),
            new Form(
                    Pattern.compile("Tick " + LABEL + LINE + "\\."),
                    (t, w) -> t.box(w.group(1), w.group(2), w.group(3)).check()),
            new Form(Pattern.compile("Choose the session " + LABEL + "\\."), (t, w) -> t.session(w.group(1))),
            new Form(Pattern.compile("Press the keys `(.+)`\\."), (t, w) -> t.keys(w.group(1))),
            new Form(Pattern.compile("You see “(.+)”\\."), (t, w) -> t.sees(w.group(1))));

    private final Windows windows;
    private final Path pictures;
    private final Map<SignIn, Window> open = new LinkedHashMap<>();
    private @org.jspecify.annotations.Nullable Window window;

    Tutorial(Windows windows, Path pictures) {
        this.windows = windows;
        this.pictures = pictures;
    }

    /** Takes every step of a page; says which one failed. */
    int follow(Path page) throws IOException {
        int steps = 0;
        for (String line : Files.readAllLines(page)) {
            Matcher numbered = NUMBERED.matcher(line);
            Matcher picture = PICTURE.matcher(line);
            try {
                if (numbered.matches()) {
                    take(numbered.group(1));
                    steps++;
                } else if (picture.matches()) {
                    picture(picture.group(1));
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(page.getFileName() + ": " + line + "\n" + shown(), e);
            }
        }
        return steps;
    }

    private void take(String words) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(words);
            if (matcher.matches()) {
                form.step().take(this, matcher.toMatchResult());
                return;
            }
        }
        throw new IllegalArgumentException("No step is written like this: " + words);
    }

    private Window window() {
        if (window == null) {
            throw new IllegalStateException("A tutorial begins with a sign-in");
        }
        return window;
    }

    private void stranger(String path) {
        window = windows.ofNobody();
        window.open(path);
    }

    private void signIn(String user) {
        SignIn who = Arrays.stream(SignIn.values())
                .filter(s -> s.user().equals(user))
                .findFirst()
                .orElseThrow();
        window = open.computeIfAbsent(who, windows::of);
        window.open("/");
    }

    /** The list follows what is typed; a reader waits for it with her own eyes. */
    private void search(String words) {
        Page page = window().page();
        page.waitForResponse(answer -> answer.url().contains("q="), () -> page.getByRole(AriaRole.SEARCHBOX)
                .fill(words));
        window().settle();
    }

    private void press(String words) {
        Locator summary = window().page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + literally(words))));
        if (summary.count() > 0) {
            summary.first().click();
        } else {
            window().press(words);
        }
    }

    /** A control by its label; on lines of a list the one of that line, else the one that stands so far down. */
    private Locator box(
            String label,
            @org.jspecify.annotations.Nullable String line,
            @org.jspecify.annotations.Nullable String list) {
        Page page = window().page();
        Locator lines = page.getByRole(
                AriaRole.GROUP,
                new Page.GetByRoleOptions()
                        .setName(
                                Pattern.compile((list == null ? "" : "^" + literally(list)) + ", line " + line + "$")));
        boolean listed = line != null && lines.count() > 0;
        Locator boxes = (listed ? lines : page.locator("main"))
                .getByLabel(
                        Pattern.compile("^\\s*" + literally(label) + "(\\s*\\((?:optional|where needed)\\))?\\s*$"));
        return boxes.nth(listed || line == null ? 0 : Integer.parseInt(line) - 1);
    }

    /** The words as a browser's pattern takes them. */
    private static String literally(String words) {
        return words.replaceAll("[\\\\.*+?^$()\\[\\]{}|]", "\\\\$0");
    }

    /** The choice of these words, or the first one that goes on with more of them, such as a price. */
    private void choose(String words, Locator box) {
        String label = box.locator("option").allTextContents().stream()
                .map(String::strip)
                .filter(l -> l.startsWith(words))
                .min(Comparator.comparingInt(String::length))
                .orElse(words);
        box.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
    }

    /** A block of a timetable. */
    private void session(String words) {
        window().page()
                .locator("button.as-plan-block")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\S+ " + literally(words))))
                .first()
                .click();
    }

    private void keys(String keys) {
        window().page().keyboard().press(keys);
    }

    private void sees(String words) {
        assertThat(window().page().locator("main")).containsText(words);
    }

    private void picture(String name) {
        window().page()
                .evaluate("() => { scrollTo(0, 0); if (document.activeElement) document.activeElement.blur(); }");
        Pictures.take(window(), pictures.resolve(name));
    }

    private String shown() {
        return window == null
                ? ""
                : window.page().url() + "\n" + window.page().locator("main").innerText();
    }
}
