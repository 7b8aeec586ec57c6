package org.assay.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures for README and tutorials; {@code -Dpictures=docs/pictures} puts them where the documents look for them. */
final class Pictures {
    static final Path FOLDER = Path.of(System.getProperty("pictures", "target/pictures"));
    private static final int WIDE = 1280;
    private static final int TALLEST = 960;

    private Pictures() {}

    /** Takes what the window shows from the top, no taller than a page of a document likes. */
    static void take(Window window, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Page page = window.page();
            page.setViewportSize(WIDE, 700);
            int needed = (int) page.evaluate("document.documentElement.scrollHeight");
            page.setViewportSize(WIDE, Math.min(TALLEST, needed));
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            window.wide();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
