package org.assay.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the moves of a finding start and lead. */
class FindingMoveTest {
    private static final List<FindingMove> PLAIN = List.of(
            FindingMove.ACCEPT_PLAN,
            FindingMove.HAND_IN_EVIDENCE,
            FindingMove.ASK_FOR_MORE,
            FindingMove.VERIFY,
            FindingMove.RECTIFY_VERIFICATION,
            FindingMove.RECTIFY_ACCEPTANCE,
            FindingMove.RETURN_PLAN,
            FindingMove.OBJECT,
            FindingMove.ANSWER_OBJECTION,
            FindingMove.WITHDRAW);

    record Pair(FindingStanding standing, FindingMove move) {}

    static Stream<Pair> pairs() {
        return Arrays.stream(FindingStanding.values())
                .filter(s -> s != FindingStanding.NONE)
                .flatMap(s -> PLAIN.stream().map(m -> new Pair(s, m)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_move_starts_where_the_table_says_and_nowhere_else(Pair pair) {
        var plain = Fixture.at(pair.standing);
        var file = plain.finding(Fixture.FINDING)
                .map(f -> f.on(new Finding.Terms(f.terms().dueOn(), f.terms().asked(), true)))
                .map(plain::with)
                .orElseThrow();
        var verdict = FindingLife.decide(pair.move, about(Fixture.FINDING, file));
        if (!pair.move.from().contains(pair.standing)) {
            assertEquals(new Verdict.OutOfTurn(pair.move, pair.standing), verdict);
            return;
        }
        var evolved = Fixture.after(file, verdict);
        assertEquals(
                pair.move.to(pair.standing),
                evolved.finding(Fixture.FINDING).orElseThrow().standing());
    }

    @Test
    void a_finding_that_the_file_does_not_hold_is_refused_loudly() {
        var elsewhere = about(new UUID(9, 9), Fixture.at(FindingStanding.RAISED));
        assertThrows(IllegalArgumentException.class, () -> FindingLife.decide(FindingMove.ACCEPT_PLAN, elsewhere));
    }

    private static Case about(UUID finding, CertificationFile file) {
        return new Case(
                file, Fixture.MAREN, Fixture.everythingSaid(finding), Fixture.TODAY, Fixture.LAW, Fixture.PEOPLE);
    }
}
