package org.assay.lifecycle;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Stream;
import org.assay.rule.Rule;
import org.junit.jupiter.api.Test;

/** Every table of moves, written a second time: a change of one without the other is a mistake in one of them. */
class RestatedTest {
    @Test
    void every_table_is_as_it_is_restated() {
        assertEquals(Restated.lines().collect(joining("\n")), tables().collect(joining("\n")));
    }

    private static Stream<String> tables() {
        return Move.all()
                .map(m -> life(m) + " " + m.name() + ": " + from(m) + " -> "
                        + (m.to() == null ? "stays" : m.to().name())
                        + ": " + m.rules().stream().map(Rule::name).collect(joining(", ")));
    }

    private static String life(Move<?> move) {
        return move.getClass().getSimpleName().replace("Move", "").toLowerCase(Locale.ROOT);
    }

    private static String from(Move<?> move) {
        return move.from().stream().map(Enum::name).sorted().collect(joining(", "));
    }
}
