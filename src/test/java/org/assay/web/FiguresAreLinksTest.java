package org.assay.web;

import static org.assay.house.local.SignIn.ADMINISTRATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.AssayTest;
import org.assay.Browserless;
import org.assay.story.Engagement;
import org.assay.story.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The figures on top of the overview lead to what they count. */
@AssayTest
class FiguresAreLinksTest {
    private static final Pattern FIGURE =
            Pattern.compile("(?s)href=\"/\\?show=([A-Z_]+)#files-h\">[^<]*</a><span class=\"as-figure-n\">(\\d+)");
    private static final Pattern NEXT = Pattern.compile("hx-get=\"(/\\?[^\"]*from=[^\"]*)\"");

    @AfterEach
    void today() {
        Town.on(null);
    }

    @Test
    void each_figure_counts_what_its_list_shows() {
        Engagement.audited("MAJOR");
        Engagement.readyToDecide();
        Town.on(null);
        try (Browserless admin = Browserless.signIn(ADMINISTRATOR, "/")) {
            String overview = admin.get("/").body();
            Matcher figure = FIGURE.matcher(overview);
            int found = 0;
            while (figure.find()) {
                found++;
                int listed = 0;
                String next = "/?show=" + figure.group(1);
                while (next != null) {
                    String page = admin.get(next).body();
                    listed += page.split("<th scope=\"row\"><a class=\"as-strong\" href=\"/certifications/", -1).length
                            - 1;
                    Matcher more = NEXT.matcher(page);
                    next = more.find() ? more.group(1).replace("&amp;", "&") : null;
                }
                int counted = Integer.parseInt(figure.group(2));
                if (figure.group(1).equals("MAJOR_OPEN")) {
                    assertTrue(0 < listed && listed <= counted, figure.group() + listed);
                } else {
                    assertEquals(counted, listed, figure.group());
                }
            }
            assertEquals(4, found, overview);
            assertEquals(200, admin.get("/?show=NOTHING").statusCode());
        }
    }
}
