package org.assay.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.AssayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does the tutorials as they are written, in the sample body, and takes their pictures. */
@AssayTest
@BrowserTest
class TutorialsTest {
    private static final Path TUTORIALS = Path.of("docs/tutorials");
    private static final long HEAVIEST = 200 * 1024;
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\((?:\\.\\./|docs/)pictures/([^)]+)\\)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan-your-first-engagement",
                "decide-in-five-minutes",
                "from-sign-in-to-your-certificate",
                "from-an-enquiry-to-a-signed-agreement",
                "two-days-of-fieldwork"
            })
    void a_tutorial_leads_where_it_says(String name, Windows windows) throws IOException {
        int steps = new Tutorial(windows, Pictures.FOLDER).follow(TUTORIALS.resolve(name + ".md"));
        assertTrue(steps > 8, "steps of " + name);
    }

    @Test
    void every_picture_that_a_document_shows_is_there_is_light_and_is_described() throws IOException {
        try (Stream<Path> tutorials = Files.list(TUTORIALS)) {
            for (Path document :
                    Stream.concat(tutorials, Stream.of(Path.of("README.md"))).toList()) {
                for (MatchResult shown :
                        PICTURE.matcher(Files.readString(document)).results().toList()) {
                    Path picture = Path.of("docs/pictures", shown.group(2));
                    assertTrue(shown.group(1).length() > 20, document + " describes " + picture);
                    assertTrue(Files.exists(picture) && Files.size(picture) < HEAVIEST, document + ": " + picture);
                }
            }
        }
    }
}
