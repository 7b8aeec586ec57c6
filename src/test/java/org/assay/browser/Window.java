package org.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assay.Browserless;
import org.assay.house.local.SignIn;
import org.jspecify.annotations.Nullable;

/** A browser window of one person, which notes everything that the browser complains about. */
public final class Window {
    static final int WIDE = 1440;
    static final int HIGH = 960;
    private static final int TIGHT = 1210;
    /** A phone held upright. */
    static final int NARROW = 390;

    private static final int OUT_OF_TURN = 409;
    private static final int REFUSED = 422;
    private static final String LOGIN_FORM = "/protocol/openid-connect/auth";

    private final @Nullable SignIn who;
    private final Consumer<String> remember;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context, @Nullable SignIn who, Consumer<String> remember) {
        this.who = who;
        this.remember = remember;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            // Chromium reports every answer of 400 and more as an error: neither what is refused nor the page itself,
            // where it says that there is nothing here, is a fault
            boolean refused = message.text().contains(String.valueOf(REFUSED))
                    || message.text().contains(String.valueOf(OUT_OF_TURN))
                    || message.location().startsWith(page.url());
            if (Set.of("error", "warning").contains(message.type()) && !refused) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
    }

    /** The browser's own handle, for whatever else a test wants to do. */
    public Page page() {
        return page;
    }

    /** Goes to a path of the application; signs in where that is asked for. */
    public int open(String path) {
        Response answer = page.navigate(Browserless.resolve(path).toString());
        if (page.url().contains(LOGIN_FORM)) {
            signIn();
            answer = page.navigate(Browserless.resolve(path).toString());
        }
        return answer == null ? 0 : answer.status();
    }

    private void signIn() {
        if (who == null) {
            throw new AssertionError("Nobody may see " + page.url());
        }
        page.locator("#username").fill(who.user());
        page.locator("#password").fill(who.user());
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(base()) && !url.contains("code="));
        complaints.clear();
        remember.accept(page.context().storageState());
    }

    private static String base() {
        return Browserless.resolve("/").toString();
    }

    /** Follows a link by its words. */
    public void follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** Presses a button, or a link that looks like one. */
    public void press(String words) {
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
        if (button.count() == 0) {
            follow(words);
            return;
        }
        button.first().click();
        settle();
    }

    /** Waits until what was sent has been answered and shown. */
    public void settle() {
        assertThat(page.locator(".htmx-request,.htmx-swapping,.htmx-settling")).hasCount(0);
        page.waitForLoadState();
    }

    /** The control that belongs to a label. */
    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    public void narrow() {
        page.setViewportSize(NARROW, 844);
    }

    /** A tablet, or a small part of a screen: where two columns are tightest. */
    public void tablet() {
        page.setViewportSize(TIGHT, HIGH);
    }

    public void wide() {
        page.setViewportSize(WIDE, HIGH);
    }

    public void dark() {
        theme(ColorScheme.DARK, "dark");
    }

    public void light() {
        theme(ColorScheme.LIGHT, "light");
    }

    private void theme(ColorScheme scheme, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate("name => document.documentElement.setAttribute('data-bs-theme', name)", name);
    }

    /** What the browser complained about since the last time somebody asked: console, scripts, policy. */
    public List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }
}
