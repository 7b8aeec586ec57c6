package org.assay.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.house.RuleBookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule book holds every number of the body's list, each once, with a sentence and an end. */
class RuleNumbersTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/rule-numbers.txt");
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z][A-Z0-9]*-\\d{2,3}[a-z]?\\b");
    private static final RuleBook BOOK = RuleBookFiles.read(RuleBookFiles::open);

    @Test
    void every_number_of_the_list_is_weighed_or_outside() throws IOException {
        Set<String> held = BOOK.entries().stream()
                .flatMap(e -> Stream.concat(Stream.of(e.number()), e.also().stream()))
                .flatMap(n -> Stream.of(n, n.replaceAll("[a-z]$", "")))
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                listed().filter(n -> !held.contains(n)).toList(),
                "Neither a constant nor a line under rulebook/");
    }

    @Test
    void whatever_is_outside_is_on_the_list() throws IOException {
        Set<String> listed = listed().collect(Collectors.toSet());
        assertEquals(
                List.of(),
                BOOK.entries().stream()
                        .filter(e -> e.sort() == Sort.OUTSIDE)
                        .map(RuleBook.Entry::number)
                        .filter(n -> !listed.contains(n))
                        .toList(),
                "Add it to " + GOLDEN);
    }

    @Test
    void the_chapters_hold_every_weighed_rule_once() {
        assertEquals(
                RuleBook.constants().count(),
                BOOK.entries().stream().filter(e -> e.rule() != null).count());
    }

    @Test
    void a_reason_names_only_rules_that_there_are() {
        Set<String> numbers =
                BOOK.entries().stream().map(RuleBook.Entry::number).collect(Collectors.toSet());
        List<String> named = BOOK.entries().stream()
                .filter(e -> e.sort() == Sort.OUTSIDE)
                .flatMap(e -> NUMBER.matcher(e.end()).results())
                .map(MatchResult::group)
                .toList();
        assertTrue(named.contains("HOUSE-42"), "Some reasons name a rule");
        assertEquals(List.of(), named.stream().filter(n -> !numbers.contains(n)).toList());
    }

    /** The first place of a text in the file of a chapter is changed to another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            impartiality | number: IMP-02             | number: IMP-01    | IMP-01: is there twice
            impartiality | number: IMP-02             | number: IMP-03    | IMP-03: is there twice
            impartiality | number: IMP-02             | number: IMP-04    | IMP-04: is there twice
            impartiality | number: IMP-02             | number: CMP-19    | CMP-19: is of no family of Impartiality
            impartiality | number: IMP-02             | number: imp two   | number is not written as numbers are
            impartiality | because: What else         | becoz: What else  | IMP-02: because is missing
            impartiality | why: OF_THE_BODY           | why: BECAUSE      | BECAUSE
            impartiality | force: SHALL               | force: MUST       | MUST
            impartiality | says: That an auditor      | force: SHALL\\n    says: An auditor | IMP-10: force belongs to rules
            house        | families: [HOUSE-]         | families: [HOME-] | no chapter of the rule book holds it
            """)
    void a_mistake_stops_the_start_with_the_number_named(String chapter, String there, String wrong, String said) {
        RuntimeException stopped = assertThrows(
                RuntimeException.class,
                () -> RuleBookFiles.read(name -> {
                    String text = text(name);
                    assertTrue(!name.equals(chapter) || text.contains(there), there);
                    return stream(
                            name.equals(chapter)
                                    ? text.replaceFirst(
                                            there.replace("[", "\\[").replace("]", "\\]"), wrong.replace("\\n", "\n"))
                                    : text);
                }));
        assertTrue(String.valueOf(stopped.getMessage()).contains(said), stopped.getMessage());
    }

    @Test
    void a_rule_without_a_reason_stops_the_start() {
        RuntimeException stopped = assertThrows(
                RuntimeException.class,
                () -> RuleBookFiles.read(name -> stream(text(name).replaceFirst("(?m)^    because: .*\n", ""))));
        assertTrue(String.valueOf(stopped.getMessage()).contains("IMP-01: because is missing"), stopped.getMessage());
    }

    private static Stream<String> listed() throws IOException {
        return Files.readAllLines(GOLDEN).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static String text(String chapter) {
        try (InputStream in = RuleBookFiles.open(chapter)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
