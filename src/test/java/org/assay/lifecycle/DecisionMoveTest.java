package org.assay.lifecycle;

import static org.assay.file.DecisionStanding.DECIDED;
import static org.assay.file.DecisionStanding.INFORMATION_ASKED;
import static org.assay.file.DecisionStanding.NONE;
import static org.assay.file.DecisionStanding.REQUESTED;
import static org.assay.file.DecisionStanding.SET_ASIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.DecisionStanding;
import org.assay.file.Standing;
import org.assay.file.Verb;
import org.assay.rule.DecisionRule;
import org.assay.rule.PeopleRule;
import org.assay.rule.WordingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of decision moves, restated by hand. */
class DecisionMoveTest {
    static final List<Row<DecisionStanding>> TABLE = List.of(
            Row.of(DecisionMove.REQUEST, Set.of(NONE), REQUESTED, PeopleRule.ACTOR_HAS_NO_TIE),
            Row.of(DecisionMove.DECIDE, Set.of(NONE, REQUESTED, INFORMATION_ASKED), DECIDED),
            Row.of(
                    DecisionMove.ASK_INFORMATION,
                    Set.of(REQUESTED),
                    INFORMATION_ASKED,
                    PeopleRule.ACTOR_HAS_NO_TIE,
                    WordingRule.WORDS_GIVE_NO_ADVICE,
                    WordingRule.DOUBTFUL_WORDS_ARE_EXPLAINED),
            Row.of(DecisionMove.GIVE_INFORMATION, Set.of(INFORMATION_ASKED), REQUESTED, PeopleRule.ACTOR_HAS_NO_TIE),
            Row.of(
                    DecisionMove.WITHDRAW_QUESTION,
                    Set.of(INFORMATION_ASKED),
                    REQUESTED,
                    DecisionRule.DECIDER_DID_NOT_AUDIT,
                    DecisionRule.WITHDRAWN_BY_WHO_ASKED,
                    PeopleRule.ACTOR_HAS_NO_TIE),
            Row.of(DecisionMove.SET_ASIDE, Set.of(REQUESTED), SET_ASIDE, PeopleRule.ACTOR_HAS_NO_TIE));

    record Pair(DecisionStanding standing, Row<DecisionStanding> row) {
        @Override
        public String toString() {
            return row + " from " + standing;
        }
    }

    static Stream<Pair> pairs() {
        return Arrays.stream(DecisionStanding.values())
                .flatMap(s -> TABLE.stream().map(row -> new Pair(s, row)));
    }

    static List<Row<DecisionStanding>> table() {
        return TABLE;
    }

    @Test
    void every_move_is_restated() {
        assertEquals(
                List.of(DecisionMove.values()), TABLE.stream().map(Row::move).toList());
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_move_is_as_it_is_restated(Row<DecisionStanding> row) {
        row.isKept();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_move_starts_where_the_table_says_and_nowhere_else(Pair pair) {
        var file = Fixture.at(pair.standing);
        var verdict = answer(pair.row.move(), Fixture.by(Fixture.HANNO, file));
        if (!pair.row.from().contains(pair.standing)) {
            assertEquals(new Verdict.OutOfTurn(pair.row.move(), pair.standing), verdict);
            return;
        }
        if (pair.row.move() == DecisionMove.DECIDE && pair.standing == INFORMATION_ASKED) {
            assertEquals(
                    List.of(DecisionRule.QUESTION_IS_ANSWERED),
                    assertInstanceOf(Verdict.Refused.class, verdict).refusals().stream()
                            .map(Refusal::rule)
                            .toList());
            return;
        }
        var evolved = Fixture.after(file, verdict);
        assertEquals(pair.row.to(), DecisionLife.standing(evolved, Fixture.DECISION));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void a_decision_is_asked_for_where_its_move_starts_and_nowhere_else(Standing standing) {
        for (Restated.Line row : CertificationMoveTest.TABLE) {
            var move = CertificationMove.valueOf(row.move());
            var verdict = DecisionLife.request(move.verb(), Fixture.by(Fixture.HANNO, Fixture.at(standing)));
            if (move == CertificationMove.LIFT_PART && row.from().contains(standing.name())) {
                assertEquals(new Verdict.OutOfTurn(move, standing, "No part of the scope is suspended."), verdict);
            } else if (row.from().contains(standing.name())) {
                assertInstanceOf(Verdict.Allowed.class, verdict, row.move() + " from " + standing);
            } else {
                assertEquals(new Verdict.OutOfTurn(move, standing), verdict);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DecisionMove.class)
    void beside_a_decision_that_is_asked_for_no_other_one_moves(DecisionMove move) {
        CertificationFile file = Fixture.at(NONE).with(Fixture.decision(new UUID(7, 7), REQUESTED));
        var expected = move == DecisionMove.REQUEST || move == DecisionMove.DECIDE ? REQUESTED : NONE;
        assertEquals(new Verdict.OutOfTurn(move, expected), answer(move, Fixture.by(Fixture.HANNO, file)));
    }

    @Test
    void the_decider_may_take_another_decision_than_the_one_that_was_asked_for() {
        var file = Fixture.at(REQUESTED);
        var verdict = CertificationLife.decide(CertificationMove.REFUSE, Fixture.by(Fixture.HANNO, file));
        var evolved = Fixture.after(file, verdict);
        var decision = evolved.decision(Fixture.DECISION).orElseThrow();
        assertEquals(Verb.REFUSE, decision.verb());
        assertEquals(Fixture.MAREN, decision.requestedBy());
        assertEquals(Fixture.HANNO, decision.decidedBy());
        assertEquals(Fixture.TODAY, decision.decidedOn());
    }

    private static Verdict answer(Move<DecisionStanding> move, Case c) {
        return switch ((DecisionMove) move) {
            case REQUEST -> DecisionLife.request(Verb.GRANT, c);
            case DECIDE -> CertificationLife.decide(CertificationMove.GRANT, c);
            case SET_ASIDE -> DecisionLife.setAside(c);
            case ASK_INFORMATION, GIVE_INFORMATION, WITHDRAW_QUESTION -> DecisionLife.talk((DecisionMove) move, c);
        };
    }
}
