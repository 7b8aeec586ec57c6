package org.assay.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.assay.file.Standing;
import org.assay.file.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every certification move from every standing, against the table as it is restated. */
class CertificationMoveTest {
    static final List<Restated.Line> TABLE = Restated.of("certification");

    record Pair(Standing standing, Restated.Line row) {
        CertificationMove move() {
            return CertificationMove.valueOf(row.move());
        }

        boolean starts() {
            return row.from().contains(standing.name());
        }

        Standing leads() {
            return row.to().equals("stays") ? standing : Standing.valueOf(row.to());
        }

        @Override
        public String toString() {
            return move() + " from " + standing;
        }
    }

    static Stream<Pair> pairs() {
        return Arrays.stream(Standing.values()).flatMap(s -> TABLE.stream().map(row -> new Pair(s, row)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_move_starts_where_the_table_says_and_nowhere_else(Pair pair) {
        var file = Fixture.suited(pair.move(), Fixture.at(pair.standing));
        var verdict = CertificationLife.decide(pair.move(), Fixture.by(Fixture.HANNO, file));
        if (!pair.starts()) {
            assertEquals(new Verdict.OutOfTurn(pair.move(), pair.standing), verdict);
            return;
        }
        assertEquals(pair.leads(), Fixture.after(file, verdict).standingOn(Fixture.TODAY));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void an_offer_says_the_same_as_the_table(Pair pair) {
        var offers = CertificationLife.offers(
                Fixture.plain(Fixture.HANNO, Fixture.suited(pair.move(), Fixture.at(pair.standing))));
        var offer =
                offers.stream().filter(o -> o.move() == pair.move()).findFirst().orElseThrow();
        if (pair.starts()) {
            assertInstanceOf(Offer.Open.class, offer);
        } else {
            assertEquals(new Offer.Elsewhere(pair.move(), pair.standing), offer);
        }
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void a_verb_and_its_move_bear_the_same_name(Verb verb) {
        assertEquals(verb.name(), CertificationMove.of(verb).name());
        assertEquals(verb, CertificationMove.of(verb).verb());
    }

    @Test
    void every_move_has_a_verb() {
        assertEquals(CertificationMove.values().length, Verb.values().length);
    }

    @Test
    void no_move_leads_to_what_comes_with_time() {
        var reached = EnumSet.noneOf(Standing.class);
        TABLE.stream()
                .map(Restated.Line::to)
                .filter(to -> !to.equals("stays"))
                .forEach(to -> reached.add(Standing.valueOf(to)));
        assertEquals(EnumSet.of(Standing.NONE, Standing.GRANTED, Standing.EXPIRED), EnumSet.complementOf(reached));
    }
}
