package org.assay.lifecycle;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.rule.Rules;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Weighs every situation of {@code sample-data/situations}. */
class SituationsTest {
    @TestFactory
    Stream<DynamicContainer> situations() {
        return Situations.BY_FILE.entrySet().stream()
                .map(e -> DynamicContainer.dynamicContainer(
                        e.getKey().getFileName().toString(),
                        e.getKey().toUri(),
                        e.getValue().stream().map(s -> DynamicTest.dynamicTest(s.name(), () -> holds(s)))));
    }

    @Test
    void no_two_situations_bear_the_same_name() {
        Set<String> seen = new HashSet<>();
        assertEquals(
                List.of(),
                Situations.all().stream()
                        .map(Situation::name)
                        .filter(n -> !seen.add(n))
                        .toList());
    }

    @Test
    void situations_name_only_rules_that_exist() {
        Set<String> known = Rules.all().stream().map(r -> r.name()).collect(toSet());
        for (Situation s : Situations.all()) {
            Stream.of(
                            s.deed().attests().keySet(),
                            s.deed().waives().keySet(),
                            s.law().houseRulesOff())
                    .flatMap(Set::stream)
                    .forEach(rule -> assertTrue(known.contains(rule), s.name() + ": there is no rule " + rule));
        }
    }

    private static void holds(Situation s) {
        if (s.breaks() == null) {
            var verdict = assertInstanceOf(Verdict.OutOfTurn.class, s.verdict(), s.name());
            assertEquals(s.outOfTurn(), verdict.standing().name(), s.name());
            assertEquals(s.saying(), verdict.unasked() == null ? null : List.of(verdict.unasked()), s.name());
            return;
        }
        List<Refusal> refusals =
                switch (s.verdict()) {
                    case Verdict.Allowed _ -> List.of();
                    case Verdict.Refused refused -> refused.refusals();
                    case Verdict.OutOfTurn early ->
                        throw new AssertionError(
                                s.name() + ": " + early.move() + " does not start from " + early.standing());
                };
        assertEquals(s.breaks(), refusals.stream().map(r -> r.rule().name()).collect(toSet()), s.name());
        if (s.saying() != null) {
            assertEquals(s.saying(), refusals.stream().map(Refusal::fact).toList(), s.name());
        }
        if (s.until() != null) {
            assertEquals(
                    s.until(),
                    Fixture.after(s.weighed().file(), s.verdict())
                            .certification()
                            .validUntil());
        }
    }
}
