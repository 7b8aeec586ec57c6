package org.assay.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Deed;
import org.assay.file.Ending;
import org.assay.file.FindingStanding;
import org.assay.file.FormText;
import org.assay.file.Ground;
import org.assay.file.Said;
import org.assay.file.Standing;
import org.assay.file.Suspension;
import org.assay.file.Verification;
import org.assay.rule.DecisionRule;
import org.assay.rule.PeopleRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an allowed deed leaves behind. */
class HappeningsTest {
    @Test
    void a_decision_moves_its_own_life_and_then_the_certification() {
        var allowed = (Verdict.Allowed) decide(CertificationMove.GRANT, Fixture.at(Standing.NONE));
        var taken = (Happening.DecisionMoved) allowed.happenings().get(0);
        var moved = (Happening.CertificationMoved) allowed.happenings().get(1);
        assertEquals(DecisionMove.DECIDE, taken.move());
        assertEquals(CertificationMove.GRANT, moved.move());
        assertEquals(List.of(Fixture.DECISION, Fixture.DECISION), List.of(taken.decision(), moved.decision()));
        assertEquals(List.of(Fixture.HANNO, Fixture.HANNO), List.of(taken.by(), moved.by()));
        assertEquals(List.of(Fixture.TODAY, Fixture.TODAY), List.of(taken.on(), moved.on()));
    }

    @Test
    void a_grant_is_valid_from_its_effect_to_the_day_before_the_decisions_anniversary() {
        var effective = Fixture.TODAY.plusDays(9);
        var deed = new Deed(
                Fixture.DECISION,
                Fixture.TODAY,
                effective,
                null,
                "",
                Map.of(
                        DecisionRule.INFORMATION_IS_SUFFICIENT.name(), "She has read it all.",
                        DecisionRule.SYSTEM_IS_MAINTAINED.name(), "She has read it all.",
                        PeopleRule.DECIDER_DECLARES_NO_CONFLICT.name(), "Nothing ties her."),
                Map.of(),
                Said.NOTHING,
                FormText.NONE,
                Map.of());
        var file = Fixture.at(Standing.NONE);
        var granted = Fixture.after(
                        file,
                        CertificationLife.decide(
                                CertificationMove.GRANT,
                                new Case(file, Fixture.HANNO, deed, Fixture.TODAY, Fixture.LAW, Fixture.PEOPLE)))
                .certification();
        assertEquals(Fixture.TODAY, granted.grantedOn());
        assertEquals(effective, granted.validFrom());
        assertEquals(LocalDate.of(2029, 11, 21), granted.validUntil());
        assertEquals(Standing.GRANTED, granted.standingOn(Fixture.TODAY));
    }

    @Test
    void a_suspension_begins_and_ends_on_the_days_of_its_decisions() {
        var suspended = after(CertificationMove.SUSPEND, Fixture.at(Standing.CERTIFIED));
        assertEquals(
                List.of(new Suspension(Fixture.TODAY, null, Ground.CLIENT_ASKED)),
                suspended.certification().suspensions());
        var lifted = after(CertificationMove.LIFT_SUSPENSION, Fixture.at(Standing.SUSPENDED));
        assertEquals(
                List.of(new Suspension(Fixture.TODAY.minusDays(1), Fixture.TODAY, Ground.CLIENT_ASKED)),
                lifted.certification().suspensions());
    }

    @Test
    void a_withdrawal_keeps_the_dates_of_what_is_withdrawn() {
        var before = Fixture.at(Standing.CERTIFIED).certification();
        var after = after(CertificationMove.WITHDRAW, Fixture.at(Standing.CERTIFIED))
                .certification();
        assertEquals(before.validUntil(), after.validUntil());
        assertEquals(Fixture.TODAY, after.withdrawnOn());
    }

    @Test
    void what_takes_something_away_carries_a_ground() {
        assertEquals(Ground.CLIENT_ASKED, ground(CertificationMove.SUSPEND_PART, Standing.CERTIFIED));
        assertEquals(Ground.CLIENT_ASKED, ground(CertificationMove.REDUCE, Standing.CERTIFIED));
        assertNull(ground(CertificationMove.RENEW, Standing.CERTIFIED));
        assertEquals(Ground.CLIENT_ASKED, ground(CertificationMove.SUSPEND, Standing.CERTIFIED));
        assertEquals(Ground.CLIENT_ASKED, ground(CertificationMove.WITHDRAW, Standing.CERTIFIED));
        assertNull(ground(CertificationMove.GRANT, Standing.NONE));
        assertNull(ground(CertificationMove.REFUSE, Standing.NONE));
        assertNull(ground(CertificationMove.LIFT_SUSPENSION, Standing.SUSPENDED));
    }

    @Test
    void a_renewal_adds_a_cycle_and_keeps_the_day_of_the_grant() {
        var before = Fixture.at(Standing.CERTIFIED).certification();
        var renewed = after(
                        CertificationMove.RENEW,
                        Fixture.suited(CertificationMove.RENEW, Fixture.at(Standing.CERTIFIED)))
                .certification();
        assertEquals(before.grantedOn(), renewed.grantedOn());
        assertEquals(before.term(), renewed.cycles().stream().findFirst());
        assertEquals(2, renewed.cycles().size());
        assertEquals(Fixture.TODAY, renewed.term().orElseThrow().decidedOn());
    }

    @Test
    void a_reduction_ends_the_suspension_of_what_is_left_out_and_of_nothing_else() {
        var file = Fixture.suited(CertificationMove.REDUCE, Fixture.at(Standing.CERTIFIED));
        var left = new Suspension(Fixture.TODAY.minusDays(4), null, Ground.CLIENT_ASKED, Set.of(2));
        var stays = new Suspension(Fixture.TODAY.minusDays(3), null, Ground.CLIENT_ASKED, Set.of(1));
        var both = new Suspension(Fixture.TODAY.minusDays(2), null, Ground.CLIENT_ASKED, Set.of(1, 2));
        var certification =
                file.certification().suspended(left).suspended(stays).suspended(both);
        assertEquals(
                List.of(left.lifted(Fixture.TODAY), stays, new Suspension(both.from(), null, both.ground(), Set.of(1))),
                after(CertificationMove.REDUCE, file.with(certification))
                        .certification()
                        .suspensions());
    }

    @Test
    void a_reduction_leaves_the_suspension_of_the_whole_as_it_is() {
        var file = Fixture.suited(CertificationMove.REDUCE, Fixture.at(Standing.SUSPENDED));
        var reduced = after(CertificationMove.REDUCE, file);
        assertEquals(file.certification().suspensions(), reduced.certification().suspensions());
        assertEquals(Standing.SUSPENDED, reduced.standingOn(Fixture.TODAY));
    }

    @Test
    void what_ends_or_goes_to_another_body_is_not_withdrawn() {
        var ended = after(CertificationMove.END, Fixture.at(Standing.CERTIFIED)).certification();
        assertEquals(new Ending(Fixture.TODAY, false), ended.ending());
        assertNull(ended.withdrawnOn());
        var gone = after(CertificationMove.TRANSFER_OUT, Fixture.at(Standing.CERTIFIED))
                .certification();
        assertEquals(new Ending(Fixture.TODAY, true), gone.ending());
    }

    @Test
    void a_finding_is_verified_by_whoever_did_it_on_the_day_it_happened() {
        var file = Fixture.at(FindingStanding.PLAN_ACCEPTED);
        var day = Fixture.TODAY.minusDays(5);
        var c = new Case(
                file, Fixture.MAREN, Deed.plain(Fixture.FINDING, day), Fixture.TODAY, Fixture.LAW, Fixture.PEOPLE);
        var verified = Fixture.after(file, FindingLife.decide(FindingMove.VERIFY, c))
                .finding(Fixture.FINDING)
                .orElseThrow();
        assertEquals(new Verification(Fixture.MAREN, day), verified.verification());
    }

    @Test
    void the_weighing_of_an_allowed_deed_names_every_rule_of_its_move_in_order() {
        var allowed = (Verdict.Allowed) decide(CertificationMove.GRANT, Fixture.at(Standing.NONE));
        assertEquals(
                CertificationMove.GRANT.rules(),
                List.copyOf(allowed.weighing().results().keySet()));
    }

    @Test
    void only_what_begins_a_cycle_carries_dates_of_validity() {
        for (var move : CertificationMove.values()) {
            var moved = moved(move, move.from().iterator().next());
            boolean begins = move.grants() || move.beginsACycle();
            assertEquals(begins, moved.validFrom() != null, move.name());
            assertEquals(begins, moved.validUntil() != null, move.name());
        }
    }

    private static @Nullable Ground ground(CertificationMove move, Standing from) {
        return moved(move, from).ground();
    }

    private static Happening.CertificationMoved moved(CertificationMove move, Standing from) {
        var allowed = (Verdict.Allowed) decide(move, Fixture.suited(move, Fixture.at(from)));
        return (Happening.CertificationMoved) allowed.happenings().get(1);
    }

    private static CertificationFile after(CertificationMove move, CertificationFile file) {
        return Fixture.after(file, decide(move, file));
    }

    private static Verdict decide(CertificationMove move, CertificationFile file) {
        return CertificationLife.decide(move, Fixture.by(Fixture.HANNO, file));
    }
}
