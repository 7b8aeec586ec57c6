package org.assay.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of moves as {@code golden/moves.txt} writes them a second time. */
final class Restated {
    private static final Path MOVES = Path.of("src/test/resources/golden/moves.txt");

    private Restated() {}

    /** Where a move starts and where it leads, by the names of the standings; {@code stays} where it leads nowhere. */
    record Line(String move, Set<String> from, String to) {}

    static Stream<String> lines() {
        try {
            return Files.readAllLines(MOVES).stream().filter(l -> !l.isBlank() && !l.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Line> of(String life) {
        return lines().filter(l -> l.startsWith(life + " ")).map(Restated::line).toList();
    }

    private static Line line(String written) {
        String[] parts = written.split(": ", 3);
        String[] ends = parts[1].split(" -> ", 2);
        return new Line(
                parts[0].substring(parts[0].indexOf(' ') + 1),
                Arrays.stream(ends[0].split(", ")).collect(Collectors.toSet()),
                ends[1]);
    }
}
