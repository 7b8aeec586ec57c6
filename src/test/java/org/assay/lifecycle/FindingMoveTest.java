package org.assay.lifecycle;

import static org.assay.file.FindingStanding.PLAN_ACCEPTED;
import static org.assay.file.FindingStanding.RAISED;
import static org.assay.file.FindingStanding.VERIFIED;
import static org.assay.rule.FindingRule.DAY_FOLLOWS_THE_AUDIT;
import static org.assay.rule.FindingRule.DAY_HAS_COME;
import static org.assay.rule.FindingRule.ENTERED_IN_TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.FindingStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of finding moves, restated by hand. */
class FindingMoveTest {
    static final List<Row<FindingStanding>> TABLE = List.of(
            Row.of(
                    FindingMove.ACCEPT_PLAN,
                    Set.of(RAISED),
                    PLAN_ACCEPTED,
                    DAY_HAS_COME,
                    DAY_FOLLOWS_THE_AUDIT,
                    ENTERED_IN_TIME),
            Row.of(
                    FindingMove.VERIFY,
                    Set.of(PLAN_ACCEPTED),
                    VERIFIED,
                    DAY_HAS_COME,
                    DAY_FOLLOWS_THE_AUDIT,
                    ENTERED_IN_TIME));

    record Pair(FindingStanding standing, Row<FindingStanding> row) {
        FindingMove move() {
            return (FindingMove) row.move();
        }

        @Override
        public String toString() {
            return row + " from " + standing;
        }
    }

    static Stream<Pair> pairs() {
        return Arrays.stream(FindingStanding.values())
                .flatMap(s -> TABLE.stream().map(row -> new Pair(s, row)));
    }

    static List<Row<FindingStanding>> table() {
        return TABLE;
    }

    @Test
    void every_move_is_restated() {
        assertEquals(
                List.of(FindingMove.values()), TABLE.stream().map(Row::move).toList());
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_move_is_as_it_is_restated(Row<FindingStanding> row) {
        row.isKept();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_move_starts_where_the_table_says_and_nowhere_else(Pair pair) {
        var file = Fixture.at(pair.standing);
        var verdict = FindingLife.decide(pair.move(), about(Fixture.FINDING, file));
        if (!pair.row.from().contains(pair.standing)) {
            assertEquals(new Verdict.OutOfTurn(pair.move(), pair.standing), verdict);
            return;
        }
        var evolved = Fixture.after(file, verdict);
        assertEquals(
                pair.row.to(),
                evolved.result().finding(Fixture.FINDING).orElseThrow().standing());
    }

    @Test
    void a_finding_that_the_file_does_not_hold_is_refused_loudly() {
        var elsewhere = about(new UUID(9, 9), Fixture.at(RAISED));
        assertThrows(IllegalArgumentException.class, () -> FindingLife.decide(FindingMove.ACCEPT_PLAN, elsewhere));
    }

    private static Case about(UUID finding, CertificationFile file) {
        return new Case(file, Fixture.MAREN, Fixture.everythingSaid(finding), Fixture.TODAY, Fixture.LAW);
    }
}
