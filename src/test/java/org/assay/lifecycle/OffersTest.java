package org.assay.lifecycle;

import static java.util.stream.Collectors.toSet;
import static org.assay.rule.AgreementRule.AGREEMENT_IS_ENFORCEABLE;
import static org.assay.rule.AgreementRule.ONE_CERTIFICATION_IS_IN_FORCE;
import static org.assay.rule.CycleRule.MAINTAINED_BY_WHOM_MAY;
import static org.assay.rule.DecisionRule.DECIDER_DID_NOT_AUDIT;
import static org.assay.rule.DecisionRule.EFFECTIVE_NOT_BEFORE_DECISION;
import static org.assay.rule.DecisionRule.EFFECTIVE_WITHIN_THE_CYCLE;
import static org.assay.rule.DecisionRule.EFFECT_COMES_SOON;
import static org.assay.rule.DecisionRule.EFFECT_FOLLOWS_THE_AUDIT;
import static org.assay.rule.DecisionRule.INFORMATION_IS_SUFFICIENT;
import static org.assay.rule.DecisionRule.REASON_GIVES_NO_ADVICE;
import static org.assay.rule.DecisionRule.SYSTEM_IS_MAINTAINED;
import static org.assay.rule.LimitRule.MISSED_SURVEILLANCE_IS_ANSWERED_FOR;
import static org.assay.rule.PeopleRule.DECIDER_DECLARES_NO_CONFLICT;
import static org.assay.rule.SuspensionRule.CAUSE_IS_RESOLVED;
import static org.assay.rule.SuspensionRule.SUSPENSION_IS_WITHIN_ITS_LIMIT;
import static org.assay.rule.WordingRule.DOUBTFUL_WORDS_ARE_EXPLAINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.Deed;
import org.assay.file.Standing;
import org.assay.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is offered before anybody has typed a word. */
class OffersTest {
    @Test
    void every_move_of_the_table_is_answered_in_its_order() {
        var offers = CertificationLife.offers(Fixture.plain(Fixture.HANNO, Fixture.at(Standing.NONE)));
        assertEquals(
                List.of(CertificationMove.values()),
                offers.stream().map(Offer::move).toList());
    }

    @Test
    void a_rule_of_the_deed_never_closes_a_move() {
        situations().forEach(s -> {
            if (offer(s) instanceof Offer.Closed closed) {
                closed.refusals().forEach(r -> assertTrue(!r.rule().ofTheDeed(), s.name() + ": " + r));
            }
        });
    }

    @Test
    void whatever_can_still_refuse_is_either_said_or_asked() {
        situations().forEach(s -> {
            Set<Rule> told = new HashSet<>(asked(offer(s)));
            if (offer(s) instanceof Offer.Closed closed) {
                closed.refusals().forEach(r -> told.add(r.rule()));
            }
            if (s.verdict() instanceof Verdict.Refused refused) {
                assertTrue(
                        told.containsAll(
                                refused.refusals().stream().map(Refusal::rule).collect(toSet())),
                        s.name());
            }
        });
    }

    @Test
    void what_is_closed_is_refused_whatever_is_typed() {
        situations()
                .filter(s -> offer(s) instanceof Offer.Closed)
                .forEach(s -> assertInstanceOf(Verdict.Refused.class, s.verdict(), s.name()));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void an_own_audit_closes_every_decision(Standing standing) {
        for (Offer offer : CertificationLife.offers(Fixture.plain(Fixture.MAREN, Fixture.at(standing)))) {
            switch (offer) {
                case Offer.Open open -> throw new AssertionError(open + " is open to the lead auditor");
                case Offer.Closed closed -> assertTrue(rules(closed).contains(independence(offer)), closed.toString());
                case Offer.Elsewhere elsewhere -> assertEquals(standing, elsewhere.standing());
            }
        }
    }

    /** Only to maintain a certification may rest on the word of who led the audit. */
    private static Rule independence(Offer offer) {
        return offer.move() == CertificationMove.MAINTAIN ? MAINTAINED_BY_WHOM_MAY : DECIDER_DID_NOT_AUDIT;
    }

    @Test
    void maintaining_is_open_to_who_led_a_clean_surveillance() {
        var audited = Fixture.suited(CertificationMove.MAINTAIN, Fixture.at(Standing.CERTIFIED));
        assertInstanceOf(
                Offer.Open.class,
                CertificationLife.offers(Fixture.plain(Fixture.MAREN, audited)).stream()
                        .filter(o -> o.move() == CertificationMove.MAINTAIN)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_grant_asks_for_its_attestation_and_its_day() {
        assertEquals(
                List.of(
                        DECIDER_DECLARES_NO_CONFLICT,
                        REASON_GIVES_NO_ADVICE,
                        DOUBTFUL_WORDS_ARE_EXPLAINED,
                        SYSTEM_IS_MAINTAINED,
                        INFORMATION_IS_SUFFICIENT,
                        EFFECTIVE_NOT_BEFORE_DECISION,
                        EFFECT_FOLLOWS_THE_AUDIT,
                        EFFECT_COMES_SOON,
                        EFFECTIVE_WITHIN_THE_CYCLE),
                open("A clean file may be granted").asked());
    }

    @Test
    void an_overrun_limit_is_asked_about_rather_than_closing_the_move() {
        var overrun = open("A suspension that overran the usual limit is lifted only with a reason");
        assertEquals(
                List.of(
                        DECIDER_DECLARES_NO_CONFLICT,
                        REASON_GIVES_NO_ADVICE,
                        DOUBTFUL_WORDS_ARE_EXPLAINED,
                        CAUSE_IS_RESOLVED,
                        MISSED_SURVEILLANCE_IS_ANSWERED_FOR,
                        SUSPENSION_IS_WITHIN_ITS_LIMIT),
                overrun.asked());
        var inTime = open("A suspension may be lifted in its last day");
        assertEquals(
                List.of(
                        DECIDER_DECLARES_NO_CONFLICT,
                        REASON_GIVES_NO_ADVICE,
                        DOUBTFUL_WORDS_ARE_EXPLAINED,
                        CAUSE_IS_RESOLVED,
                        MISSED_SURVEILLANCE_IS_ANSWERED_FOR),
                inTime.asked());
    }

    @Test
    void a_house_rule_that_is_broken_is_asked_about_and_not_once_it_is_switched_off() {
        assertTrue(open("A client holds one certification for a standard")
                .asked()
                .contains(ONE_CERTIFICATION_IS_IN_FORCE));
        assertTrue(!open("The body may switch its own rule off").asked().contains(ONE_CERTIFICATION_IS_IN_FORCE));
    }

    @Test
    void a_rule_of_the_standard_closes_the_move_and_still_says_what_will_be_asked() {
        var closed = assertInstanceOf(Offer.Closed.class, offer(named("No audit counts without a signed agreement")));
        assertEquals(List.of(AGREEMENT_IS_ENFORCEABLE), rules(closed));
        assertEquals(
                List.of(
                        DECIDER_DECLARES_NO_CONFLICT,
                        REASON_GIVES_NO_ADVICE,
                        DOUBTFUL_WORDS_ARE_EXPLAINED,
                        SYSTEM_IS_MAINTAINED,
                        INFORMATION_IS_SUFFICIENT,
                        EFFECTIVE_NOT_BEFORE_DECISION,
                        EFFECT_FOLLOWS_THE_AUDIT,
                        EFFECT_COMES_SOON,
                        EFFECTIVE_WITHIN_THE_CYCLE),
                closed.asked());
    }

    private static Stream<Situation> situations() {
        return Situations.all().stream().filter(s -> s.row() instanceof CertificationMove);
    }

    private static Situation named(String name) {
        return Situations.all().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Offer.Open open(String situation) {
        return assertInstanceOf(Offer.Open.class, offer(named(situation)));
    }

    private static Offer offer(Situation s) {
        Case c = s.weighed();
        return CertificationLife.offers(new Case(
                        c.file(), c.person(), Deed.plain(new UUID(0, 0), c.today()), c.today(), c.law(), c.people()))
                .stream()
                .filter(o -> o.move() == s.row())
                .findFirst()
                .orElseThrow();
    }

    private static List<Rule> asked(Offer offer) {
        return switch (offer) {
            case Offer.Open open -> open.asked();
            case Offer.Closed closed -> closed.asked();
            case Offer.Elsewhere _ -> List.of();
        };
    }

    private static List<Rule> rules(Offer.Closed closed) {
        return closed.refusals().stream().map(Refusal::rule).toList();
    }
}
