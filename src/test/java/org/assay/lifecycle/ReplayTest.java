package org.assay.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assay.file.DecisionStanding;
import org.assay.file.FindingStanding;
import org.assay.file.Standing;
import org.assay.file.Verb;
import org.junit.jupiter.api.Test;

/** A journal gives its file again. */
class ReplayTest {
    private static final int WALKS = 500;
    private static final int STEPS = 60;

    @Test
    void replaying_the_journal_of_any_walk_gives_the_same_file() {
        Set<String> met = new HashSet<>();
        LongStream.range(0, WALKS).forEach(seed -> {
            Walk walk = new Walk(seed);
            for (int i = 0; i < STEPS; i++) {
                walk.step();
            }
            assertEquals(walk.file, Evolution.replay(walk.journal), "walk " + seed);
            met.addAll(walk.met);
        });
        assertEquals(Set.of(), missed(met), "no walk came by here");
    }

    @Test
    void a_journal_begins_with_the_opening_of_its_file() {
        var asked = DecisionLife.request(Verb.GRANT, Fixture.by(Fixture.HANNO, Fixture.at(DecisionStanding.NONE)));
        var journal = ((Verdict.Allowed) asked).happenings();
        assertThrows(IllegalArgumentException.class, () -> Evolution.replay(journal));
    }

    @Test
    void a_file_is_opened_once() {
        var opened = new Happening.Opened(Fixture.MAREN, Fixture.TODAY, Fixture.at(DecisionStanding.NONE));
        assertThrows(IllegalArgumentException.class, () -> Evolution.replay(List.of(opened, opened)));
    }

    private static Set<String> missed(Set<String> met) {
        return Stream.of(Standing.values(), CertificationMove.values(), DecisionMove.values(), FindingMove.values())
                .flatMap(Stream::<Enum<?>>of)
                // need fieldwork, or an audit that is exhausted: told by the stories
                .filter(m -> m != FindingMove.RAISE && m != FindingMove.SUPERSEDE && m != FindingMove.JUDGE_EFFECT)
                .filter(m -> !(m instanceof FindingMove f) || !f.from().contains(FindingStanding.UNTOLD))
                // needs everything open to be verified first, which walks seldom come by: told by the stories
                .filter(m -> m != CertificationMove.LIFT_PART)
                .map(Enum::name)
                .filter(name -> !met.contains(name))
                .collect(Collectors.toSet());
    }
}
