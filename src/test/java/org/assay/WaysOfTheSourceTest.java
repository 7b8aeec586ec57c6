package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ways of working that bytecode does not show, read in the sources. */
class WaysOfTheSourceTest {
    private static final Path JAVA = Path.of("src/main/java/org/assay");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** A component, or a text, looked up by its name in a string. */
    private static final Pattern BY_NAME = Pattern.compile("\\.(path|text|rows|word)\\(\\s*[\"'][A-Za-z]");

    /** Where JSON is read that no form of ours has written, or that no record can hold. */
    private static final Set<String> OTHER_JSON = Set.of(
            // what the sign-in server answers
            "access/Realm.java",
            // the address of a page
            "web/SignOutPage.java",
            // the lives of the sample body, as their authors write them
            "house/start/LivingThrough.java",
            "house/start/TakingOver.java",
            // journals of before the first release
            "register/journal/Skeleton.java",
            // facts that are compared component by component, whatever they are
            "register/integrity/RowsOfAFile.java",
            "register/integrity/Trees.java");

    @Test
    void what_was_typed_is_read_back_as_a_record_and_never_by_the_name_of_a_component() throws IOException {
        assertEquals(
                List.of(),
                Stream.concat(found(JAVA, BY_NAME), found(TEMPLATES, BY_NAME))
                        .filter(line -> OTHER_JSON.stream().noneMatch(line::startsWith))
                        .toList(),
                "Read it by ReadBack.as, or give its form a FormText: a name in a string is renamed unseen");
    }

    /** Every place of a pattern, with its file and line. */
    private static Stream<String> found(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .flatMap(file -> places(folder, file, pattern));
        }
    }

    private static Stream<String> places(Path folder, Path file, Pattern pattern) {
        String text = text(file);
        return pattern.matcher(text)
                .results()
                .map(m -> folder.relativize(file) + ":"
                        + (1 + text.substring(0, m.start()).lines().count()) + " "
                        + m.group().strip());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
