package org.assay.calendar;

import java.time.LocalDate;

/** The last days of the trade: each is still in time, the day after is late. */
public final class Limits {
    private Limits() {}

    /** Last day to verify a major nonconformity, counted from the last day of Stage 2 (ISO/IEC 17021-1, 9.5.3.2). */
    public static LocalDate verifyMajorsBy(LocalDate lastDayOfStage2, int months) {
        return lastDayOfStage2.plusMonths(months);
    }

    /** Last day of validity of an initial certification: the day before the decision's anniversary (ISO/IEC 17021-1, 9.1.3.2). */
    public static LocalDate firstExpiry(LocalDate decision, int years) {
        return anniversary(decision, years).minusDays(1);
    }

    /** The day on which so many full years are over; of 29 February in a year without one, 1 March. */
    private static LocalDate anniversary(LocalDate day, int years) {
        LocalDate then = day.plusYears(years);
        return then.getDayOfMonth() == day.getDayOfMonth() ? then : then.plusDays(1);
    }

    /** Last day on which an entry about a day is not late. */
    public static LocalDate enterBy(LocalDate happened, int days) {
        return happened.plusDays(days);
    }

    /** Last day of a suspension that is not over-long (note to ISO/IEC 17021-1, 9.6.5.4). */
    public static LocalDate suspensionUntil(LocalDate from, int months) {
        return from.plusMonths(months);
    }

    /**
     * First day on which a tie that has ended bars no longer (ISO/IEC 17021-1, 5.2.10): free from here on, barred the
     * day before.
     */
    public static LocalDate clearOfTie(LocalDate ended, int years) {
        return ended.plusYears(years);
    }

    /** Last day to take over from a body that lost its accreditation, and never after expiry (IAF MD 2, 2.1.3). */
    public static LocalDate transferBy(LocalDate lost, LocalDate expiry, int months) {
        LocalDate limit = lost.plusMonths(months);
        return limit.isBefore(expiry) ? limit : expiry;
    }

    /** Last day on which records are kept: one whole cycle after the present one (ISO/IEC 17021-1, 9.9.4). */
    public static LocalDate keepUntil(LocalDate expiry, int years) {
        return expiry.plusYears(years);
    }

    /** A day so many days before expiry, by which a step of recertification is done; the body's own. */
    public static LocalDate before(LocalDate expiry, int days) {
        return expiry.minusDays(days);
    }
}
