package org.assay.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last days of the trade, by worked examples. */
class LimitsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-15, 2029-03-14", // an ordinary day
        "2026-01-01, 2028-12-31", // the year turns
        "2026-03-01, 2029-02-28", // the day before 1 March
        "2025-03-01, 2028-02-29", // and in a leap year
        "2028-02-29, 2031-02-28", // three full years, of which the last ends on the 28th
    })
    void a_first_cycle_ends_the_day_before_the_anniversary_of_the_decision(LocalDate decision, LocalDate expiry) {
        assertEquals(expiry, Limits.firstExpiry(decision, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-18, 2027-03-18", // the same day of the month
        "2026-08-31, 2027-02-28", // there is no 31 February
        "2027-08-31, 2028-02-29", // nor in a leap year
        "2026-08-29, 2027-02-28", // three days of August share one limit
        "2026-02-28, 2026-08-28", // a short month does not stretch to the end of a long one
        "2026-10-31, 2027-04-30",
    })
    void majors_are_verified_by_the_same_day_six_months_later(LocalDate lastDayOfStage2, LocalDate limit) {
        assertEquals(limit, Limits.verifyMajorsBy(lastDayOfStage2, 6));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-15, 2027-04-15", "2026-08-31, 2027-02-28", "2027-08-30, 2028-02-29"})
    void a_suspension_lasts_to_the_same_day_six_months_later(LocalDate from, LocalDate limit) {
        assertEquals(limit, Limits.suspensionUntil(from, 6));
    }

    @ParameterizedTest
    @CsvSource({"2024-11-30, 2026-11-30", "2024-02-29, 2026-02-28", "2026-02-28, 2028-02-28"})
    void a_tie_is_cooled_off_on_the_same_day_two_years_later(LocalDate ended, LocalDate clear) {
        assertEquals(clear, Limits.clearOfTie(ended, 2));
    }
}
