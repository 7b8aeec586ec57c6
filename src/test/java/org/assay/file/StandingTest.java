package org.assay.file;

import static org.assay.file.Standing.CERTIFIED;
import static org.assay.file.Standing.EXPIRED;
import static org.assay.file.Standing.GRANTED;
import static org.assay.file.Standing.NONE;
import static org.assay.file.Standing.REFUSED;
import static org.assay.file.Standing.SUSPENDED;
import static org.assay.file.Standing.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The standing of a certification on the days around each of its dates. */
class StandingTest {
    private static final LocalDate GRANT = LocalDate.of(2026, 11, 20);
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final LocalDate UNTIL = LocalDate.of(2029, 11, 19);

    @Test
    void nothing_stands_before_any_decision() {
        assertEquals(NONE, Certification.NONE.standingOn(LocalDate.MIN));
        assertEquals(NONE, Certification.NONE.standingOn(LocalDate.MAX));
    }

    @Test
    void a_grant_waits_for_its_first_day_and_ends_after_its_last() {
        var c = granted(List.of(), null);
        assertEquals(NONE, c.standingOn(GRANT.minusDays(1)));
        assertEquals(GRANTED, c.standingOn(GRANT));
        assertEquals(GRANTED, c.standingOn(FROM.minusDays(1)));
        assertEquals(CERTIFIED, c.standingOn(FROM));
        assertEquals(CERTIFIED, c.standingOn(UNTIL));
        assertEquals(EXPIRED, c.standingOn(UNTIL.plusDays(1)));
    }

    @Test
    void a_suspension_covers_its_first_day_and_not_the_day_of_lifting() {
        var from = LocalDate.of(2027, 1, 10);
        var lifted = LocalDate.of(2027, 3, 10);
        var c = granted(List.of(new Suspension(from, lifted, Ground.CLIENT_ASKED)), null);
        assertEquals(CERTIFIED, c.standingOn(from.minusDays(1)));
        assertEquals(SUSPENDED, c.standingOn(from));
        assertEquals(SUSPENDED, c.standingOn(lifted.minusDays(1)));
        assertEquals(CERTIFIED, c.standingOn(lifted));
    }

    @Test
    void a_suspension_that_lasts_gives_way_to_the_expiry() {
        var c = granted(List.of(new Suspension(UNTIL.minusDays(1), null, Ground.CLIENT_ASKED)), null);
        assertEquals(SUSPENDED, c.standingOn(UNTIL));
        assertEquals(EXPIRED, c.standingOn(UNTIL.plusDays(1)));
    }

    @Test
    void a_suspension_lifted_on_its_first_day_covered_no_day() {
        var day = LocalDate.of(2027, 1, 10);
        var c = granted(List.of(new Suspension(day, day, Ground.CLIENT_ASKED)), null);
        assertEquals(CERTIFIED, c.standingOn(day));
    }

    @Test
    void of_two_suspensions_the_one_that_lasts_is_the_open_one() {
        var past = new Suspension(LocalDate.of(2027, 1, 10), LocalDate.of(2027, 2, 10), Ground.CLIENT_ASKED);
        var lasting = new Suspension(LocalDate.of(2027, 6, 10), null, Ground.MARK_MISUSED);
        assertEquals(
                lasting, granted(List.of(past, lasting), null).openSuspension().orElseThrow());
        assertEquals(true, granted(List.of(past), null).openSuspension().isEmpty());
    }

    @Test
    void a_withdrawal_holds_from_its_day_on_for_ever() {
        var day = LocalDate.of(2027, 5, 4);
        var c = granted(List.of(new Suspension(day.minusDays(9), null, Ground.MARK_MISUSED)), day);
        assertEquals(SUSPENDED, c.standingOn(day.minusDays(1)));
        assertEquals(WITHDRAWN, c.standingOn(day));
        assertEquals(WITHDRAWN, c.standingOn(UNTIL.plusDays(1)));
    }

    @Test
    void a_refusal_holds_from_its_day_on() {
        var c = new Certification(GRANT, null, null, null, List.of(), null);
        assertEquals(NONE, c.standingOn(GRANT.minusDays(1)));
        assertEquals(REFUSED, c.standingOn(GRANT));
    }

    @Test
    void half_a_grant_is_none() {
        assertThrows(IllegalArgumentException.class, () -> new Certification(null, GRANT, null, null, List.of(), null));
        assertThrows(IllegalArgumentException.class, () -> new Certification(null, GRANT, FROM, null, List.of(), null));
        assertThrows(IllegalArgumentException.class, () -> new Certification(null, null, FROM, UNTIL, List.of(), null));
    }

    @Test
    void a_certification_does_not_end_before_it_begins() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Certification(null, GRANT, UNTIL.plusDays(1), UNTIL, List.of(), null));
        assertEquals(CERTIFIED, new Certification(null, GRANT, UNTIL, UNTIL, List.of(), null).standingOn(UNTIL));
    }

    private static Certification granted(List<Suspension> suspensions, @Nullable LocalDate withdrawnOn) {
        return new Certification(null, GRANT, FROM, UNTIL, suspensions, withdrawnOn);
    }

    @Test
    void a_part_that_is_lifted_leaves_the_others_suspended() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        Certification suspended = new Certification(null, day, day, day.plusYears(3), List.of(), null)
                .suspended(new Suspension(day, null, Ground.SYSTEM_FAILS, Set.of(1, 2)))
                .suspended(new Suspension(day, null, Ground.MARK_MISUSED, Set.of(3)));
        Certification lifted = suspended.lifted(day.plusDays(9), Set.of(2));
        assertEquals(
                List.of(
                        new Suspension(day, day.plusDays(9), Ground.SYSTEM_FAILS, Set.of(2)),
                        new Suspension(day, null, Ground.SYSTEM_FAILS, Set.of(1)),
                        new Suspension(day, null, Ground.MARK_MISUSED, Set.of(3))),
                lifted.suspensions());
    }
}
