package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler cannot see about templates. */
class TemplatesTest {
    private static final Pattern COMPARES = Pattern.compile("(?i)standing(\\(\\))?\\s*[!=]=");

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern ICON = Pattern.compile("\\{#icon '([a-z0-9-]+)'");
    private static final Pattern STANDING = Pattern.compile("standing(?:\\.name)? *(?:==|!=|eq )");
    private static final Pattern BUTTON = Pattern.compile("<button[^>]*>");
    private static final Pattern BOX = Pattern.compile("<(?:input|textarea)[^>]*>");
    private static final int LONGEST = 60;

    @Test
    void every_icon_that_a_page_shows_is_drawn() throws IOException {
        String drawn = Files.readString(RESOURCES.resolve("META-INF/resources/app/icons.svg"));
        List<String> missing = texts().flatMap(t -> ICON.matcher(t).results())
                .map(icon -> icon.group(1))
                .distinct()
                .filter(icon -> !drawn.contains("id=\"" + icon + "\""))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void no_template_compares_a_standing() throws IOException {
        List<String> compared = texts().flatMap(t -> STANDING.matcher(t).results())
                .map(MatchResult::group)
                .toList();
        assertEquals(List.of(), compared, "Buttons hang on what the desk offers");
    }

    @Test
    void a_button_that_asks_by_itself_disables_itself() throws IOException {
        // what its form names is looked for inside the button, where there is nothing
        assertEquals(
                List.of(),
                texts().flatMap(t -> BUTTON.matcher(t).results())
                        .map(MatchResult::group)
                        .filter(b -> b.contains("hx-post") && !b.contains("hx-disabled-elt=\"this\""))
                        .toList());
    }

    @Test
    void no_box_of_a_form_cuts_what_is_pasted() throws IOException {
        assertEquals(
                List.of(),
                texts().flatMap(t -> BOX.matcher(t).results())
                        .map(MatchResult::group)
                        .filter(b -> b.contains("maxlength") && !b.contains("type=\"search\""))
                        .toList(),
                "a browser drops what is beyond maxlength without a word");
    }

    @Test
    void whoever_chooses_a_file_reads_what_becomes_of_it() throws IOException {
        // no browser keeps it: it goes up at once, its text stays in a box, or it is chosen again
        assertEquals(
                List.of(),
                texts().filter(t -> t.contains("type=\"file\""))
                        .filter(t ->
                                !t.contains("choose it again") && !t.contains("stays") && !t.contains("as-files-add"))
                        .toList());
    }

    @Test
    void a_template_fits_on_a_screen() throws IOException {
        List<Long> tooLong =
                texts().map(t -> t.lines().count()).filter(n -> n > LONGEST).toList();
        assertEquals(List.of(), tooLong);
    }

    private static Stream<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(Files::isRegularFile).toList().stream().map(TemplatesTest::text);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void no_page_and_no_door_compares_standings() throws IOException {
        for (String root :
                List.of("src/main/resources/templates", "src/main/java/org/assay/web", "src/main/java/org/assay/api")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                assertEquals(
                        List.of(),
                        files.filter(Files::isRegularFile)
                                .filter(f -> COMPARES.matcher(text(f)).find())
                                .toList());
            }
        }
    }

    @Test
    void sample_data_inserts_no_rows() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("sample-data"))) {
            assertEquals(
                    List.of(),
                    files.filter(Files::isRegularFile)
                            .filter(f -> text(f).toLowerCase(Locale.ROOT).contains("insert into"))
                            .toList());
        }
    }
}
