package org.assay.file;

import static org.assay.file.Standing.CERTIFIED;
import static org.assay.file.Standing.ENDED;
import static org.assay.file.Standing.EXPIRED;
import static org.assay.file.Standing.GRANTED;
import static org.assay.file.Standing.SUSPENDED;
import static org.assay.file.Standing.TRANSFERRED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assay.calendar.Limits;
import org.assay.calendar.Renewal;
import org.junit.jupiter.api.Test;

/** The standing of a certification over many cycles of chance, day by day. */
class CyclesTest {
    private static final Renewal.Terms TERMS = new Renewal.Terms(3, 6, 6);
    private static final int CYCLES = 5;

    @Test
    void every_day_of_a_cycle_is_in_force_and_every_day_between_two_is_expired() {
        LongStream.range(0, 300).forEach(seed -> {
            Certification c = lived(seed, 700);
            LocalDate first = c.cycles().getFirst().from();
            LocalDate last = c.cycles().getLast().until();
            for (LocalDate day = first; !day.isAfter(last.plusDays(3)); day = day.plusDays(1)) {
                LocalDate today = day;
                boolean inForce =
                        c.cycles().stream().anyMatch(t -> !today.isBefore(t.from()) && !today.isAfter(t.until()));
                assertEquals(inForce ? CERTIFIED : EXPIRED, c.standingOn(day), "walk " + seed + " on " + day);
            }
        });
    }

    @Test
    void what_is_renewed_in_time_is_never_expired_before_its_last_expiry() {
        LongStream.range(0, 300).forEach(seed -> {
            Certification c = lived(seed, 0);
            for (Term term : c.cycles()) {
                assertEquals(CERTIFIED, c.standingOn(term.until()), "walk " + seed + " in " + term);
                boolean last = term.equals(c.cycles().getLast());
                assertEquals(
                        last ? EXPIRED : CERTIFIED, c.standingOn(term.until().plusDays(1)), "walk " + seed);
            }
        });
    }

    @Test
    void no_cycle_begins_before_its_decision_or_lasts_longer_than_it_may() {
        LongStream.range(0, 300).forEach(seed -> {
            List<Term> cycles = lived(seed, 700).cycles();
            for (int i = 1; i < cycles.size(); i++) {
                Term was = cycles.get(i - 1);
                Term now = cycles.get(i);
                assertEquals(now.decidedOn(), now.from());
                LocalDate most = later(was.until().plusYears(3), Limits.firstExpiry(now.decidedOn(), 3));
                assertEquals(false, now.until().isAfter(most), was + " then " + now);
                assertEquals(true, now.until().isAfter(was.until()), was + " then " + now);
            }
        });
    }

    @Test
    void another_cycle_changes_no_day_before_its_decision() {
        LongStream.range(0, 300).forEach(seed -> {
            Certification was = lived(seed, 700);
            LocalDate decision = was.cycles().getLast().until().plusDays(seed - 150);
            Certification now = renewed(was, decision);
            for (LocalDate day = decision.minusDays(400); day.isBefore(decision); day = day.plusDays(1)) {
                assertEquals(was.standingOn(day), now.standingOn(day), "walk " + seed + " on " + day);
            }
        });
    }

    @Test
    void the_suspension_of_a_part_leaves_the_rest_in_force() {
        Certification c = lived(7, 0);
        LocalDate day = c.cycles().getFirst().from().plusDays(90);
        Certification part = c.suspended(new Suspension(day, null, Ground.SYSTEM_FAILS, Set.of(2)));
        assertEquals(CERTIFIED, part.standingOn(day));
        assertEquals(true, part.openSuspension().isEmpty());
        Certification both = part.suspended(new Suspension(day.plusDays(9), null, Ground.CLIENT_ASKED));
        assertEquals(CERTIFIED, both.standingOn(day.plusDays(8)));
        assertEquals(SUSPENDED, both.standingOn(day.plusDays(9)));
        Certification lifted = both.lifted(day.plusDays(20), true);
        assertEquals(CERTIFIED, lifted.standingOn(day.plusDays(20)));
        assertEquals(day, lifted.suspendedPart().orElseThrow().from());
    }

    @Test
    void a_suspension_gives_way_to_the_expiry_and_comes_back_with_no_later_cycle() {
        Certification c = first(LocalDate.of(2024, 7, 1));
        LocalDate until = c.cycles().getFirst().until();
        Certification suspended = c.suspended(new Suspension(until.minusDays(40), null, Ground.AUDIT_NOT_ALLOWED));
        assertEquals(SUSPENDED, suspended.standingOn(until));
        assertEquals(EXPIRED, suspended.standingOn(until.plusDays(1)));
        LocalDate restored = until.plusDays(60);
        Certification again = renewed(suspended.lifted(restored, true), restored);
        assertEquals(EXPIRED, again.standingOn(restored.minusDays(1)));
        assertEquals(CERTIFIED, again.standingOn(restored));
        assertEquals(SUSPENDED, again.standingOn(until));
    }

    @Test
    void an_end_holds_from_its_day_on_for_ever() {
        Certification c = lived(3, 0);
        LocalDate day = c.cycles().getLast().from().plusDays(50);
        for (boolean transferred : List.of(true, false)) {
            Standing end = transferred ? TRANSFERRED : ENDED;
            Certification ended = c.ended(new Ending(day, transferred));
            IntStream.range(1, 400).forEach(n -> {
                assertEquals(c.standingOn(day.minusDays(n)), ended.standingOn(day.minusDays(n)));
                assertEquals(end, ended.standingOn(day.plusDays(n * 10L)));
            });
            assertEquals(end, ended.standingOn(day));
        }
    }

    @Test
    void a_grant_that_waits_for_its_first_day_can_end_before_it() {
        LocalDate decision = LocalDate.of(2026, 11, 20);
        Certification waiting =
                new Certification(null, decision, decision.plusDays(20), decision.plusYears(3), List.of(), null);
        assertEquals(GRANTED, waiting.standingOn(decision.plusDays(5)));
        assertNotEquals(
                GRANTED, waiting.ended(new Ending(decision.plusDays(5), false)).standingOn(decision.plusDays(5)));
    }

    /** Renewed again and again, each time up to so many days after expiry and up to two hundred before. */
    private static Certification lived(long seed, int late) {
        Random random = new Random(seed);
        Certification c = first(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1500)));
        for (int i = 1; i < CYCLES; i++) {
            LocalDate until = c.cycles().getLast().until();
            c = renewed(c, until.plusDays(random.nextInt(200 + late) - 199L));
        }
        return c;
    }

    private static Certification first(LocalDate decision) {
        return new Certification(null, decision, decision, Limits.firstExpiry(decision, 3), List.of(), null);
    }

    private static Certification renewed(Certification c, LocalDate decision) {
        Renewal r = Renewal.decided(c.cycles().getLast().until(), decision, TERMS);
        return c.in(new Term(decision, r.effective(), r.expiry()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
