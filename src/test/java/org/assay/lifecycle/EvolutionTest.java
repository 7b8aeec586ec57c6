package org.assay.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.DecisionStanding;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Grade;
import org.assay.file.Ground;
import org.assay.file.Standing;
import org.assay.file.Suspension;
import org.assay.file.Verb;
import org.junit.jupiter.api.Test;

/** What a happening changes, and what it leaves alone. */
class EvolutionTest {
    @Test
    void lifting_a_suspension_leaves_earlier_ones_alone() {
        var day = LocalDate.of(2026, 11, 1);
        var past = new Suspension(day, day.plusDays(3), Ground.MARK_MISUSED);
        var lasting = new Suspension(day.plusDays(9), null, Ground.CLIENT_ASKED);
        var was = new Certification(null, day, day, day.plusYears(3), List.of(past, lasting), null);
        var file = Fixture.at(Standing.NONE).with(was);
        var lifted = CertificationLife.decide(CertificationMove.LIFT_SUSPENSION, Fixture.by(Fixture.HANNO, file));
        assertEquals(
                List.of(past, new Suspension(lasting.from(), Fixture.TODAY, Ground.CLIENT_ASKED)),
                Fixture.after(file, lifted).certification().suspensions());
    }

    @Test
    void a_move_of_one_finding_leaves_the_others_alone() {
        var other = new Finding(
                new UUID(8, 8), "F-2", Grade.MINOR, FindingStanding.RAISED, "9.2", "", null, Finding.Terms.NONE, null);
        var one = Fixture.finding(FindingStanding.RAISED);
        var file = Fixture.at(Standing.NONE);
        file = file.with(other).with(one);
        var moved = new Happening.FindingMoved(
                Fixture.MAREN,
                Fixture.TODAY,
                FindingMove.ACCEPT_PLAN,
                FindingStanding.RAISED,
                FindingStanding.PLAN_ACCEPTED,
                one.id(),
                null);
        assertEquals(
                List.of(other, one.at(FindingStanding.PLAN_ACCEPTED, null)),
                Evolution.evolve(file, moved).findings());
    }

    @Test
    void a_finding_that_the_file_does_not_hold_cannot_have_moved() {
        var file = Fixture.at(Standing.NONE);
        var moved = new Happening.FindingMoved(
                Fixture.MAREN,
                Fixture.TODAY,
                FindingMove.ACCEPT_PLAN,
                FindingStanding.RAISED,
                FindingStanding.PLAN_ACCEPTED,
                new UUID(8, 8),
                null);
        assertThrows(IllegalArgumentException.class, () -> Evolution.evolve(file, moved));
    }

    @Test
    void a_request_names_who_asked_and_nobody_who_decided() {
        var decision = requested().decision(Fixture.DECISION).orElseThrow();
        assertEquals(Fixture.MAREN, decision.requestedBy());
        assertEquals(Fixture.TODAY, decision.requestedOn());
        assertNull(decision.decidedBy());
        assertNull(decision.decidedOn());
    }

    @Test
    void a_request_set_aside_was_decided_by_nobody() {
        var file = requested();
        var decision = Fixture.after(file, DecisionLife.setAside(Fixture.by(Fixture.HANNO, file)))
                .decision(Fixture.DECISION)
                .orElseThrow();
        assertEquals(DecisionStanding.SET_ASIDE, decision.standing());
        assertEquals(Fixture.MAREN, decision.requestedBy());
        assertNull(decision.decidedBy());
        assertNull(decision.decidedOn());
    }

    private static CertificationFile requested() {
        var file = Fixture.at(Standing.NONE);
        return Fixture.after(file, DecisionLife.request(Verb.GRANT, Fixture.by(Fixture.MAREN, file)));
    }
}
