package org.assay.register.journal;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.lifecycle.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Entries as they were once written. A later version reads them all and writes each of them the same again; a change of the
 * record format adds lines here and alters none.
 */
class BodiesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/journal.ndjson");

    static List<String> entries() throws IOException {
        return Files.readAllLines(GOLDEN);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_entry_of_any_age_is_read_and_written_the_same(String entry) {
        assertEquals(entry, Bodies.write(Bodies.read(entry)));
    }

    @Test
    void every_kind_of_happening_is_among_them() throws IOException {
        assertEquals(
                Stream.of(Happening.class.getPermittedSubclasses()).collect(toSet()),
                entries().stream()
                        .flatMap(e -> Bodies.read(e).entry().happenings().stream())
                        .map(Happening::getClass)
                        .collect(toSet()));
    }
}
