package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.file.Attendance;
import org.assay.file.Mode;
import org.assay.file.People;
import org.assay.file.Person;
import org.assay.file.Presence;
import org.junit.jupiter.api.Test;

/** Nobody is in two audits for more than a day together, under whichever entries. */
class OtherDaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Person ONE = new Person(new UUID(0, 1));
    private static final Person OTHER = new Person(new UUID(0, 2));
    private static final People ONE_HUMAN = new People(Map.of(), Map.of(OTHER.id(), ONE.id()), List.of());

    @Test
    void a_day_here_and_a_day_elsewhere_are_too_many_under_one_entry_or_two() {
        assertEquals(List.of(here(ONE)), elsewhere(ONE, ONE, People.NOBODY));
        assertEquals(List.of(here(OTHER)), elsewhere(OTHER, ONE, ONE_HUMAN));
    }

    @Test
    void two_human_beings_are_each_in_their_own() {
        assertEquals(List.of(), elsewhere(OTHER, ONE, People.NOBODY));
    }

    private static Attendance.Elsewhere here(Person who) {
        return new Attendance.Elsewhere(who, DAY, "Stage 2 of C-2");
    }

    private static List<Attendance.Elsewhere> elsewhere(Person here, Person there, People people) {
        List<Attendance.Elsewhere> found = OtherDays.look(
                        new Attendance(List.of(day(here))),
                        List.of(new OtherDays.Entered(day(there), "Stage 2 of C-2")),
                        people)
                .elsewhere();
        return found == null ? List.of() : found;
    }

    private static Presence day(Person who) {
        return new Presence(who, DAY, 2, Mode.ON_SITE);
    }
}
