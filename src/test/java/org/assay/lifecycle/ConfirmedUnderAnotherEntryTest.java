package org.assay.lifecycle;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assay.file.Case;
import org.assay.file.People;
import org.assay.file.Person;
import org.assay.rule.FindingRule;
import org.assay.rule.Weighed;
import org.junit.jupiter.api.Test;

/** Whoever confirmed a late entry decides under no other entry of hers either. */
class ConfirmedUnderAnotherEntryTest {
    private static final Case CONFIRMED =
            Objects.requireNonNull(CasesOfSituations.all().get("Whoever confirmed a late entry does not grant"));
    private static final Person OTHER = new Person(UUID.fromString("00000000-0000-0000-0000-00000000beef"));

    @Test
    void two_entries_of_one_human_are_one() {
        assertInstanceOf(
                Weighed.Broken.class,
                weighed(Map.of(OTHER.id(), CONFIRMED.person().id())));
    }

    @Test
    void another_human_decides() {
        assertInstanceOf(Weighed.Kept.class, weighed(Map.of()));
    }

    private static Weighed weighed(Map<UUID, UUID> humans) {
        Case c = CONFIRMED;
        People people = new People(c.people().dossiers(), humans, c.people().bodysTies());
        return FindingRule.LATE_VERIFICATION_IS_CONFIRMED_BY_ANOTHER.weigh(
                new Case(c.file(), OTHER, c.deed(), c.today(), c.law(), people));
    }
}
