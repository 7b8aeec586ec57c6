package org.assay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.house.local.SignIn;
import org.jspecify.annotations.Nullable;

/** Opens windows for people. Each signs in once per run; later windows remember it. */
public final class Windows {
    private final Browser browser;
    private final Map<SignIn, String> remembered = new HashMap<>();
    private final List<BrowserContext> open = new ArrayList<>();

    Windows(Browser browser) {
        this.browser = browser;
    }

    /** A window of somebody who signs in when a page asks for it. */
    public Window of(SignIn who) {
        return window(who, true);
    }

    /** A window in which no script runs. */
    public Window withoutScripts(SignIn who) {
        return window(who, false);
    }

    /** A window of somebody from the street. */
    public Window ofNobody() {
        return window(null, true);
    }

    private Window window(@Nullable SignIn who, boolean scripts) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(Window.WIDE, Window.HIGH)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
        String kept = remembered.get(who);
        if (kept != null) {
            options.setStorageState(kept);
        }
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(Chromium.PATIENCE);
        open.add(context);
        return new Window(context, who, state -> {
            if (who != null) {
                remembered.put(who, state);
            }
        });
    }

    void closeAll() {
        open.forEach(BrowserContext::close);
        open.clear();
    }
}
