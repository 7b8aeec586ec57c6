package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.lifecycle.Move;
import org.junit.jupiter.api.Test;

/** Whatever a journal names has words of ours: none is made of a name by machine. */
class NamesOfDeedsTest {
    @Test
    void every_move_and_every_deed_that_a_journal_has_ever_held_has_words() throws IOException {
        Stream<String> moves = Move.all().map(m -> m.getClass().getSimpleName() + "." + m.name());
        // one line of the golden journal is of a test alone
        Stream<String> journaled = Files.readAllLines(Path.of("src/test/resources/golden/journal.ndjson")).stream()
                .filter(l -> l.contains("\"deed\":\""))
                .map(l -> l.replaceAll(".*\"deed\":\"([^\"]*)\".*", "$1"));
        assertEquals(
                List.of(),
                Stream.concat(moves, journaled)
                        .distinct()
                        .filter(d -> !d.equals("A deed"))
                        .filter(d -> NamesOfDeeds.of(d).equals(NamesOfDeeds.UNKNOWN))
                        .toList());
    }

    @Test
    void whoever_reads_later_what_was_done_reads_no_command() {
        assertEquals(
                List.of(),
                Stream.of(Operation.values())
                        .filter(o -> o.happened().equals(o.words()))
                        .toList());
        assertEquals("Agreement offered", NamesOfDeeds.happened(Operation.OFFER_AGREEMENT.journaled()));
        assertEquals("Decision taken", NamesOfDeeds.happened("DecisionMove.DECIDE"));
    }

    @Test
    void every_rule_that_a_journal_has_ever_held_is_a_sentence_of_the_book() throws IOException {
        assertEquals(
                List.of(),
                Files.readAllLines(Path.of("src/test/resources/golden/names.txt")).stream()
                        .filter(l -> l.startsWith("rule "))
                        .map(l -> l.substring("rule ".length()).strip())
                        .filter(r -> NamesOfRules.asked(r).startsWith("a rule that"))
                        .toList());
    }
}
