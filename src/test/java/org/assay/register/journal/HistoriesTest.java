package org.assay.register.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assay.file.CertificationFile;
import org.assay.register.Canonical;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nine years of three organisations, as an earlier version journaled them: every later one replays them to the same end. */
class HistoriesTest {
    static Stream<Path> histories() throws IOException {
        try (Stream<Path> files = Files.list(Histories.FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".ndjson")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void a_history_of_any_age_replays_to_the_file_that_it_left(Path history) throws IOException {
        String end = Files.readString(
                history.resolveSibling(String.valueOf(history.getFileName()).replace(".ndjson", ".json")));
        assertEquals(Canonical.read(end, CertificationFile.class), Histories.replayed(Files.readAllLines(history)));
    }
}
