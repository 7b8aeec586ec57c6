package org.assay.lifecycle;

import static org.assay.file.Standing.CERTIFIED;
import static org.assay.file.Standing.GRANTED;
import static org.assay.file.Standing.NONE;
import static org.assay.file.Standing.REFUSED;
import static org.assay.file.Standing.SUSPENDED;
import static org.assay.file.Standing.WITHDRAWN;
import static org.assay.lifecycle.CertificationMove.GRANT;
import static org.assay.lifecycle.CertificationMove.GRANT_PART;
import static org.assay.lifecycle.CertificationMove.LIFT_SUSPENSION;
import static org.assay.lifecycle.CertificationMove.REFUSE;
import static org.assay.lifecycle.CertificationMove.SUSPEND;
import static org.assay.lifecycle.CertificationMove.WITHDRAW;
import static org.assay.rule.AgreementRule.AGREEMENT_IS_ENFORCEABLE;
import static org.assay.rule.AgreementRule.ONE_CERTIFICATION_IS_IN_FORCE;
import static org.assay.rule.CertificateRule.CLIENT_APPROVED_THE_PROOF;
import static org.assay.rule.DecisionRule.AGAINST_THE_TEAM_IS_JUSTIFIED;
import static org.assay.rule.DecisionRule.AUDIT_HAS_ENDED;
import static org.assay.rule.DecisionRule.DECIDER_DID_NOT_AUDIT;
import static org.assay.rule.DecisionRule.EFFECTIVE_NOT_BEFORE_DECISION;
import static org.assay.rule.DecisionRule.EFFECTIVE_WITHIN_THE_CYCLE;
import static org.assay.rule.DecisionRule.GRANT_COVERS_THE_APPLICATION;
import static org.assay.rule.DecisionRule.INFORMATION_IS_SUFFICIENT;
import static org.assay.rule.DecisionRule.MAJORS_ARE_VERIFIED;
import static org.assay.rule.DecisionRule.MAJORS_WERE_VERIFIED_IN_TIME;
import static org.assay.rule.DecisionRule.MINOR_PLANS_ARE_ACCEPTED;
import static org.assay.rule.DecisionRule.PART_IS_REFUSED_WITH_REASONS;
import static org.assay.rule.DecisionRule.PART_LEAVES_SOMETHING_OUT;
import static org.assay.rule.DecisionRule.PART_MISLEADS_NOBODY;
import static org.assay.rule.DecisionRule.PART_RESTATES_THE_SCOPE;
import static org.assay.rule.DecisionRule.REASON_GIVES_NO_ADVICE;
import static org.assay.rule.DecisionRule.REFUSAL_AGAINST_THE_TEAM_IS_JUSTIFIED;
import static org.assay.rule.DecisionRule.REPORT_IS_REVIEWED;
import static org.assay.rule.DecisionRule.REVIEW_CONDITIONS_ARE_SETTLED;
import static org.assay.rule.DecisionRule.SYSTEM_IS_MAINTAINED;
import static org.assay.rule.ExperienceRule.DECIDER_IS_OF_THE_BODY;
import static org.assay.rule.FindingRule.LATE_ENTRIES_ARE_CONFIRMED;
import static org.assay.rule.PeopleRule.ACTOR_HAS_NO_TIE;
import static org.assay.rule.PeopleRule.DECIDER_DECLARES_NO_CONFLICT;
import static org.assay.rule.PeopleRule.DECIDER_IS_COMPETENT;
import static org.assay.rule.SuspensionRule.CAUSE_IS_RESOLVED;
import static org.assay.rule.SuspensionRule.GROUND_IS_STATED;
import static org.assay.rule.SuspensionRule.SUSPENSION_IS_WITHIN_ITS_LIMIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.file.Standing;
import org.assay.file.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of certification moves, restated by hand. */
class CertificationMoveTest {
    /** Second writing of the table: a change of one without the other is a mistake in one of them. */
    static final List<Row<Standing>> TABLE = List.of(
            Row.of(
                    GRANT,
                    Set.of(NONE),
                    CERTIFIED,
                    DECIDER_DID_NOT_AUDIT,
                    DECIDER_IS_COMPETENT,
                    DECIDER_IS_OF_THE_BODY,
                    ACTOR_HAS_NO_TIE,
                    DECIDER_DECLARES_NO_CONFLICT,
                    REASON_GIVES_NO_ADVICE,
                    AGREEMENT_IS_ENFORCEABLE,
                    ONE_CERTIFICATION_IS_IN_FORCE,
                    MAJORS_ARE_VERIFIED,
                    MINOR_PLANS_ARE_ACCEPTED,
                    MAJORS_WERE_VERIFIED_IN_TIME,
                    LATE_ENTRIES_ARE_CONFIRMED,
                    AUDIT_HAS_ENDED,
                    REPORT_IS_REVIEWED,
                    SYSTEM_IS_MAINTAINED,
                    AGAINST_THE_TEAM_IS_JUSTIFIED,
                    CLIENT_APPROVED_THE_PROOF,
                    REVIEW_CONDITIONS_ARE_SETTLED,
                    INFORMATION_IS_SUFFICIENT,
                    EFFECTIVE_NOT_BEFORE_DECISION,
                    EFFECTIVE_WITHIN_THE_CYCLE,
                    GRANT_COVERS_THE_APPLICATION),
            Row.of(
                    GRANT_PART,
                    Set.of(NONE),
                    CERTIFIED,
                    DECIDER_DID_NOT_AUDIT,
                    DECIDER_IS_COMPETENT,
                    DECIDER_IS_OF_THE_BODY,
                    ACTOR_HAS_NO_TIE,
                    DECIDER_DECLARES_NO_CONFLICT,
                    REASON_GIVES_NO_ADVICE,
                    AGREEMENT_IS_ENFORCEABLE,
                    ONE_CERTIFICATION_IS_IN_FORCE,
                    MAJORS_ARE_VERIFIED,
                    MINOR_PLANS_ARE_ACCEPTED,
                    MAJORS_WERE_VERIFIED_IN_TIME,
                    LATE_ENTRIES_ARE_CONFIRMED,
                    AUDIT_HAS_ENDED,
                    REPORT_IS_REVIEWED,
                    SYSTEM_IS_MAINTAINED,
                    AGAINST_THE_TEAM_IS_JUSTIFIED,
                    CLIENT_APPROVED_THE_PROOF,
                    REVIEW_CONDITIONS_ARE_SETTLED,
                    INFORMATION_IS_SUFFICIENT,
                    EFFECTIVE_NOT_BEFORE_DECISION,
                    EFFECTIVE_WITHIN_THE_CYCLE,
                    PART_LEAVES_SOMETHING_OUT,
                    PART_RESTATES_THE_SCOPE,
                    PART_MISLEADS_NOBODY,
                    PART_IS_REFUSED_WITH_REASONS),
            Row.of(
                    REFUSE,
                    Set.of(NONE),
                    REFUSED,
                    DECIDER_DID_NOT_AUDIT,
                    DECIDER_IS_COMPETENT,
                    DECIDER_IS_OF_THE_BODY,
                    ACTOR_HAS_NO_TIE,
                    DECIDER_DECLARES_NO_CONFLICT,
                    REASON_GIVES_NO_ADVICE,
                    AUDIT_HAS_ENDED,
                    REFUSAL_AGAINST_THE_TEAM_IS_JUSTIFIED),
            Row.of(
                    SUSPEND,
                    Set.of(CERTIFIED),
                    SUSPENDED,
                    DECIDER_DID_NOT_AUDIT,
                    DECIDER_IS_COMPETENT,
                    DECIDER_IS_OF_THE_BODY,
                    ACTOR_HAS_NO_TIE,
                    DECIDER_DECLARES_NO_CONFLICT,
                    REASON_GIVES_NO_ADVICE,
                    GROUND_IS_STATED),
            Row.of(
                    LIFT_SUSPENSION,
                    Set.of(SUSPENDED),
                    CERTIFIED,
                    DECIDER_DID_NOT_AUDIT,
                    DECIDER_IS_COMPETENT,
                    DECIDER_IS_OF_THE_BODY,
                    ACTOR_HAS_NO_TIE,
                    DECIDER_DECLARES_NO_CONFLICT,
                    REASON_GIVES_NO_ADVICE,
                    CAUSE_IS_RESOLVED,
                    SUSPENSION_IS_WITHIN_ITS_LIMIT),
            Row.of(
                    WITHDRAW,
                    Set.of(GRANTED, CERTIFIED, SUSPENDED),
                    WITHDRAWN,
                    DECIDER_DID_NOT_AUDIT,
                    DECIDER_IS_COMPETENT,
                    DECIDER_IS_OF_THE_BODY,
                    ACTOR_HAS_NO_TIE,
                    DECIDER_DECLARES_NO_CONFLICT,
                    REASON_GIVES_NO_ADVICE,
                    GROUND_IS_STATED));

    record Pair(Standing standing, Row<Standing> row) {
        CertificationMove move() {
            return (CertificationMove) row.move();
        }

        @Override
        public String toString() {
            return move() + " from " + standing;
        }
    }

    static Stream<Pair> pairs() {
        return Arrays.stream(Standing.values()).flatMap(s -> TABLE.stream().map(row -> new Pair(s, row)));
    }

    static List<Row<Standing>> table() {
        return TABLE;
    }

    @Test
    void every_move_is_restated() {
        assertEquals(
                List.of(CertificationMove.values()),
                TABLE.stream().map(Row::move).toList());
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_move_is_as_it_is_restated(Row<Standing> row) {
        row.isKept();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_move_starts_where_the_table_says_and_nowhere_else(Pair pair) {
        var file = Fixture.suited(pair.move(), Fixture.at(pair.standing));
        var verdict = CertificationLife.decide(pair.move(), Fixture.by(Fixture.HANNO, file));
        if (!pair.row.from().contains(pair.standing)) {
            assertEquals(new Verdict.OutOfTurn(pair.move(), pair.standing), verdict);
            return;
        }
        var evolved = Fixture.after(file, verdict);
        assertEquals(pair.row.to(), evolved.standingOn(Fixture.TODAY));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void an_offer_says_the_same_as_the_table(Pair pair) {
        var offers = CertificationLife.offers(
                Fixture.plain(Fixture.HANNO, Fixture.suited(pair.move(), Fixture.at(pair.standing))));
        var offer =
                offers.stream().filter(o -> o.move() == pair.move()).findFirst().orElseThrow();
        if (pair.row.from().contains(pair.standing)) {
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
        TABLE.forEach(row -> reached.add(row.to()));
        assertEquals(EnumSet.of(NONE, GRANTED, Standing.EXPIRED), EnumSet.complementOf(reached));
    }
}
