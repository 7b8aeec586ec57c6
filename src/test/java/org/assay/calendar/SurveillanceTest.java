package org.assay.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Programmes of surveillance for every day of eight years. */
class SurveillanceTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private static Stream<LocalDate> decisions() {
        return FIRST.datesUntil(FIRST.plusYears(8));
    }

    @Test
    void what_is_proposed_is_enough_whatever_the_day_of_the_decision() {
        decisions().forEach(decision -> {
            LocalDate expiry = Limits.firstExpiry(decision, 3);
            var p = Surveillance.proposed(decision, expiry);
            List<LocalDate> visits = List.of(p.first(), p.second());
            assertTrue(Surveillance.isEnough(decision, p.recertification(), visits, 12), decision + ": " + p);
            assertTrue(p.recertification().isBefore(expiry.minusDays(90)), decision + ": " + p);
        });
    }

    @Test
    void what_is_proposed_ahead_is_enough_and_lies_on_working_days() {
        decisions().forEach(decision -> {
            LocalDate expiry = Limits.firstExpiry(decision, 3);
            var p = Surveillance.proposed(decision, expiry).ahead(decision, expiry, decision);
            List<LocalDate> all = List.of(p.first(), p.second(), p.recertification());
            assertTrue(
                    Surveillance.isEnough(decision, p.recertification(), all.subList(0, 2), 12), decision + ": " + p);
            assertTrue(all.stream().allMatch(d -> d.getDayOfWeek().getValue() < 6), decision + ": " + p);
        });
    }

    @Test
    void a_visit_that_is_late_already_is_proposed_soon_and_within_its_limit() {
        LocalDate decision = LocalDate.of(2025, 12, 8);
        LocalDate expiry = LocalDate.of(2028, 12, 7);
        var usual = Surveillance.proposed(decision, expiry);
        assertEquals(LocalDate.of(2026, 11, 8), usual.first());
        LocalDate today = LocalDate.of(2026, 11, 22);
        var ahead = usual.ahead(decision, expiry, today);
        assertEquals(LocalDate.of(2026, 12, 4), ahead.first(), "two weeks ahead is a Sunday");
        assertEquals(LocalDate.of(2027, 11, 8), ahead.second());
        LocalDate late = LocalDate.of(2026, 12, 6);
        assertEquals(
                LocalDate.of(2026, 12, 8), usual.ahead(decision, expiry, late).first(), "the last day of its limit");
    }

    @Test
    void what_is_proposed_after_a_renewal_in_time_is_enough_as_well() {
        decisions().forEach(decision -> Stream.of(0, 41, 90, 180).forEach(early -> {
            LocalDate expiry = decision.plusDays(early).plusYears(3);
            var p = Surveillance.proposed(decision, expiry);
            List<LocalDate> visits = List.of(p.first(), p.second());
            assertTrue(Surveillance.isEnough(decision, p.recertification(), visits, 12), decision + ": " + p);
        }));
    }

    @Test
    void no_programme_that_is_enough_leaves_two_years_without_a_visit() {
        decisions().filter(d -> d.getDayOfMonth() % 5 == 0).forEach(decision -> {
            LocalDate recertification = decision.plusYears(3).minusMonths(2);
            for (int one = 10; one < 380; one += 30) {
                for (int two = one + 10; two < 1000; two += 45) {
                    List<LocalDate> visits = List.of(decision.plusDays(one), decision.plusDays(two));
                    if (Surveillance.isEnough(decision, recertification, visits, 12)) {
                        assertTrue(
                                ChronoUnit.MONTHS.between(visits.getLast(), recertification) < 22,
                                decision + ": " + visits);
                        assertTrue(
                                ChronoUnit.MONTHS.between(decision, visits.getFirst()) <= 12, decision + ": " + visits);
                    }
                }
            }
        });
    }

    @Test
    void the_last_day_of_the_twelve_months_is_in_time_and_the_next_is_late() {
        decisions().forEach(decision -> {
            LocalDate recertification = decision.plusYears(3).minusMonths(2);
            LocalDate limit = Surveillance.firstBy(decision, 12);
            LocalDate second = limit.plusMonths(11);
            assertTrue(Surveillance.isEnough(decision, recertification, List.of(limit, second), 12), decision + "");
            assertFalse(Surveillance.isEnough(
                    decision, recertification, List.of(limit.plusDays(1), second.plusDays(1)), 12));
        });
    }

    @Test
    void a_year_is_left_out_only_between_those_of_decision_and_recertification() {
        LocalDate decision = LocalDate.of(2026, 12, 31);
        assertEquals(
                List.of(2027, 2028), Surveillance.yearsWithout(decision, LocalDate.of(2029, 1, 1), List.of(decision)));
        assertEquals(
                List.of(),
                Surveillance.yearsWithout(
                        decision,
                        LocalDate.of(2029, 12, 30),
                        List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31))));
    }
}
