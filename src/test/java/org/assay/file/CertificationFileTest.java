package org.assay.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.standard.Standard;
import org.junit.jupiter.api.Test;

class CertificationFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Person HANNO = new Person(new UUID(0, 1));

    @Test
    void a_decision_that_changes_keeps_its_place() {
        var file = file().with(decision(1, DecisionStanding.SET_ASIDE)).with(decision(2, DecisionStanding.REQUESTED));
        var decided = decision(1, DecisionStanding.DECIDED);
        assertEquals(
                List.of(decided, decision(2, DecisionStanding.REQUESTED)),
                file.with(decided).decisions());
    }

    @Test
    void the_open_decision_is_the_one_that_is_asked_for() {
        var asked = decision(2, DecisionStanding.REQUESTED);
        var file = file().with(decision(1, DecisionStanding.DECIDED)).with(asked);
        assertEquals(Optional.of(asked), file.openDecision());
        assertEquals(
                Optional.empty(),
                file.with(decision(2, DecisionStanding.SET_ASIDE)).openDecision());
    }

    @Test
    void without_words_the_facts_remain() {
        var finding = new Finding(
                new UUID(2, 2),
                "F-1",
                Grade.MINOR,
                FindingStanding.RAISED,
                "8.4",
                "Nobody looked.",
                null,
                Finding.Terms.NONE,
                null);
        var file = file().with(finding);
        var bare = file.withoutWords();
        assertEquals("", bare.scope());
        assertEquals(List.of(finding.worded("", "")), bare.findings());
        assertEquals(file.reference(), bare.reference());
    }

    private static Decision decision(int id, DecisionStanding standing) {
        return new Decision(new UUID(0, id), standing, Verb.GRANT, HANNO, DAY, null, null, null);
    }

    private static CertificationFile file() {
        return CertificationFile.begun(new UUID(1, 1), new UUID(1, 2), "C-2026-0042", Standard.AIMS)
                .scoped("Development and operation of an assistant for permit applications");
    }
}
