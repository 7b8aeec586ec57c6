package org.assay.audittime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.assay.audittime.Inputs.Group;
import org.assay.audittime.Inputs.Systems;
import org.junit.jupiter.api.Test;

/** What cannot be so is refused, each at its field; what is large and can be so is reckoned with. */
class InputsCheckTest {
    private static final Inputs FINE = Sampled.any(1);

    private static List<String> fields(Inputs in) {
        return InputsCheck.of(in).stream().map(Problem::field).toList();
    }

    private static Group group(int fullTime, int partTime, int weekHours, int shifts) {
        return new Group(0, true, List.of(), fullTime, partTime, weekHours, 0, shifts, false);
    }

    private static Inputs people(Group... groups) {
        return Sampled.with(FINE, List.of(groups), FINE.systems(), 1000);
    }

    private static Inputs systems(int count, boolean inScope) {
        Systems s = new Systems(new Named("generative", "generative AI"), Doing.USES, false, inScope, count);
        return Sampled.with(FINE, FINE.groups(), List.of(s), FINE.headcount());
    }

    @Test
    void nothing_is_wrong_with_what_a_body_meets() {
        for (int seed = 0; seed < 200; seed++) {
            assertEquals(List.of(), InputsCheck.of(Sampled.any(seed)));
        }
    }

    @Test
    void each_wrong_number_names_its_field() {
        assertEquals(List.of("groups[0].fullTime"), fields(people(group(-1, 0, 0, 1))));
        assertEquals(List.of("groups[0].fullTime"), fields(people(group(0, 0, 0, 1))));
        assertEquals(List.of("groups[0].weekHours"), fields(people(group(1, 5, 0, 1))));
        assertEquals(List.of("groups[0].weekHours"), fields(people(group(1, 5, 61, 1))));
        assertEquals(List.of("groups[0].shifts"), fields(people(group(1, 0, 0, 0))));
        assertEquals(List.of("groups[1].shifts"), fields(people(group(1, 0, 0, 1), group(1, 0, 0, 11))));
        assertEquals(List.of("groups"), fields(Sampled.with(FINE, List.of(), FINE.systems(), 10)));
        assertEquals(List.of("systems"), fields(Sampled.with(FINE, FINE.groups(), List.of(), FINE.headcount())));
        assertEquals(List.of("systems[0].count", "systems"), fields(systems(10_001, true)));
        assertEquals(List.of("systems[0].count"), fields(systems(0, true)));
        assertEquals(List.of("systems"), fields(systems(1, false)));
    }

    @Test
    void nobody_counts_more_employees_than_there_are() {
        assertEquals(List.of("groups"), fields(Sampled.with(FINE, List.of(group(11, 0, 0, 1)), FINE.systems(), 10)));
    }

    @Test
    void contractors_are_no_employees() {
        Group others = new Group(0, true, List.of(), 1, 0, 0, 500, 1, false);
        assertEquals(List.of(), fields(Sampled.with(FINE, List.of(others), FINE.systems(), 10)));
    }

    @Test
    void ten_thousand_systems_and_three_hundred_groups_are_reckoned_with() {
        Inputs large = Sampled.with(
                systems(10_000, true),
                Collections.nCopies(300, group(1000, 0, 0, 1)),
                systems(10_000, true).systems(),
                1_000_000);
        assertEquals(List.of(), InputsCheck.of(large));
        Sampled.all().forEach(m -> assertTrue(m.derive(large, null).proposed().total() > 0));
    }

    @Test
    void a_group_too_many_is_refused() {
        Inputs many = Sampled.with(FINE, Collections.nCopies(301, group(1, 0, 0, 1)), FINE.systems(), 1_000_000);
        assertEquals(List.of("groups"), fields(many));
        assertThrows(Refused.class, () -> Sampled.certpro2().derive(many, null));
    }
}
