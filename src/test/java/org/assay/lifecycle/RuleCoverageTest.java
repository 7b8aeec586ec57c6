package org.assay.lifecycle;

import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.rule.Rule;
import org.assay.rule.Rules;
import org.assay.rule.Sort;
import org.assay.rule.Weighed;
import org.assay.standard.Force;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule stands in a table that no situation would miss. */
class RuleCoverageTest {
    record Row(Move<?> move, Rule rule) {
        @Override
        public String toString() {
            return move.name() + " " + rule.name();
        }
    }

    static Stream<Row> rows() {
        return Situation.MOVES.values().stream().distinct().flatMap(m -> m.rules().stream()
                .map(r -> new Row(m, r)));
    }

    static Stream<Rule> rules() {
        return Rules.all().stream().filter(r -> r.stated().sort() != Sort.OUTSIDE);
    }

    static Stream<Rule> waivableRules() {
        return rules().filter(r -> r.stated().sort() == Sort.JUDGED)
                .filter(r -> r.stated().force().waivable());
    }

    static Stream<Rule> houseRules() {
        return rules().filter(r -> r.stated().force() == Force.HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void muting_a_rule_of_a_move_lets_pass_what_must_be_refused(Row row) {
        assertTrue(
                of(row.move).anyMatch(s -> Set.of(row.rule.name()).equals(s.breaks()) && passesWithout(row.rule, s)),
                "No situation of " + row.move.name() + " is refused by " + row.rule.name()
                        + " alone: add one to sample-data/situations");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_rule_of_a_move_lets_some_situation_pass(Row row) {
        assertTrue(
                of(row.move).anyMatch(s -> Set.of().equals(s.breaks())),
                "No situation of " + row.move.name() + " must pass: add one to sample-data/situations");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_is_broken_by_one_situation_and_kept_by_another(Rule rule) {
        assertTrue(
                weighed(rule).anyMatch(Weighed.Broken.class::isInstance)
                        || weighed(rule).anyMatch(Weighed.ToBeJudged.class::isInstance),
                "nothing breaks " + rule.name());
        assertTrue(
                weighed(rule).anyMatch(Weighed.Kept.class::isInstance)
                        || weighed(rule).anyMatch(Weighed.Attested.class::isInstance),
                "nothing keeps " + rule.name());
    }

    @ParameterizedTest
    @MethodSource("waivableRules")
    void every_waivable_rule_is_waived_in_a_situation(Rule rule) {
        assertTrue(weighed(rule).anyMatch(Weighed.Waived.class::isInstance), "nobody waives " + rule.name());
    }

    @ParameterizedTest
    @MethodSource("houseRules")
    void every_house_rule_is_switched_off_in_a_situation(Rule rule) {
        assertTrue(weighed(rule).anyMatch(Weighed.SwitchedOff.class::isInstance), "always on: " + rule.name());
    }

    private static Stream<Situation> of(Move<?> move) {
        return Situations.all().stream().filter(s -> s.row() == move);
    }

    private static Stream<Weighed> weighed(Rule rule) {
        return Situations.all().stream()
                .filter(s -> s.breaks() != null && s.row().rules().contains(rule))
                .map(s -> rule.weigh(s.weighed()));
    }

    private static boolean passesWithout(Rule muted, Situation s) {
        List<Rule> others = s.row().rules().stream().filter(not(muted::equals)).toList();
        assertEquals(s.row().rules().size() - 1, others.size());
        return Weighing.of(others, s.weighed()).refusals().isEmpty();
    }
}
