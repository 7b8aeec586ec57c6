package org.assay;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern DEFAULT = Pattern.compile("\\bdefault\\s*(->|:)");

    /** How many switches of a file have one: each is over texts, numbers or types that are not ours. */
    private static final Map<String, Long> OTHER_TYPES = Map.ofEntries(
            entry("desk/Fields.java", 1L), // any object
            entry("desk/certificate/PublicRegister.java", 1L), // a text of the database
            entry("desk/client/EnquiriesThatWait.java", 1L), // days
            entry("desk/upload/Packed.java", 1L), // how a part is packed
            entry("file/Unseen.java", 2L), // kinds of letters
            entry("house/problem/Answers.java", 3L), // HTTP
            entry("house/problem/BrokenForm.java", 1L), // any throwable
            entry("house/problem/LastProblems.java", 1L), // any throwable
            entry("house/problem/LostRace.java", 1L), // states of SQL
            entry("house/start/LivingThrough.java", 2L), // the sample body's own words
            entry("paper/press/Background.java", 2L), // edges of a page
            entry("paper/press/Breaks.java", 1L), // kinds of letters
            entry("register/integrity/FieldWords.java", 1L), // reflected types
            entry("register/integrity/Heads.java", 1L), // what the driver hands over
            entry("register/journal/Skeleton.java", 1L), // journals of before
            entry("standard/Phrase.java", 1L), // letters
            entry("web/Overtaking.java", 1L)); // any exception

    @Test
    void no_switch_over_our_own_types_has_a_default() throws IOException {
        Map<String, Long> found = found(JAVA, DEFAULT)
                .collect(Collectors.groupingBy(line -> line.split(":", 2)[0], TreeMap::new, Collectors.counting()));
        assertEquals(
                new TreeMap<>(OTHER_TYPES),
                found,
                "Name every constant, or make it a column of the enum: a default silences the compiler");
    }

    private static final Pattern COLUMNS = Pattern.compile("Object\\[\\]");

    @Test
    void what_a_query_reads_is_a_record_and_no_row_of_columns() throws IOException {
        assertEquals(
                List.of(),
                found(JAVA, COLUMNS).toList(),
                "Give the query a record whose components are what it selects, or ask a finder of the entity");
    }

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
