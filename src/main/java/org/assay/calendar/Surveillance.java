package org.assay.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When surveillance is due (ISO/IEC 17021-1, 9.1.3.2 and 9.1.3.3). A visit of several days counts by its last day.
 */
public final class Surveillance {
    /** One in the first and one in the second year after the decision. */
    private static final int IN_A_CYCLE = 2;

    private Surveillance() {}

    /** Last day of the first surveillance after the decision on an initial certification. */
    public static LocalDate firstBy(LocalDate decision, int months) {
        return decision.plusMonths(months);
    }

    /** Last day of the second one, for there is one in every calendar year. */
    public static LocalDate secondBy(LocalDate decision) {
        return LocalDate.of(decision.getYear() + IN_A_CYCLE, Month.DECEMBER, 31);
    }

    /** Days that leave room before every limit: what a programme can begin with. */
    public record Proposed(LocalDate first, LocalDate second, LocalDate recertification) {
        /** Days from which a visit that is late already is proposed. */
        private static final int SOON = 14;

        /** The same on Mondays to Fridays that are not over, within the limits of the cycle as far as they are not. */
        public Proposed ahead(LocalDate decision, LocalDate expiry, LocalDate today) {
            LocalDate one = working(first, decision.plusYears(1), today);
            LocalDate two = working(second, decision.plusYears(2), today);
            LocalDate other =
                    two.isAfter(one) ? two : working(one.plusMonths(1), decision.plusYears(2), one.plusDays(1));
            return new Proposed(one, other, working(recertification, expiry.minusDays(1), today));
        }

        private static LocalDate working(LocalDate day, LocalDate latest, LocalDate today) {
            LocalDate soon = today.plusDays(SOON);
            LocalDate on =
                    !day.isBefore(today) ? day : !latest.isBefore(today) && latest.isBefore(soon) ? latest : soon;
            LocalDate before = on.minusDays(
                    switch (on.getDayOfWeek()) {
                        case SATURDAY -> 1;
                        case SUNDAY -> 2;
                        case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> 0;
                    });
            // a visit stays in its calendar year
            return before.isBefore(today) || before.getYear() != on.getYear()
                    ? before.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                    : before;
        }
    }

    /**
     * A month before each anniversary, and four months before expiry; in December where nobody would come in the year
     * before, as after a renewal in January.
     */
    public static Proposed proposed(LocalDate decision, LocalDate expiry) {
        return proposed(decision, decision, expiry);
    }

    /** The same of a cycle that rests on a recertification audit, which may lie in the year before its decision. */
    public static Proposed proposed(LocalDate audited, LocalDate decision, LocalDate expiry) {
        boolean before = audited.getYear() < decision.getYear();
        LocalDate first = inYear(decision.plusMonths(11), before ? decision.getYear() : Year.MAX_VALUE);
        LocalDate second = inYear(decision.plusMonths(23), before ? decision.getYear() + 1 : Year.MAX_VALUE);
        LocalDate recertification = expiry.minusMonths(4);
        return new Proposed(
                first,
                second,
                yearsWithout(audited, recertification, List.of(first, second)).isEmpty()
                        ? recertification
                        : LocalDate.of(recertification.getYear() - 1, Month.DECEMBER, 15));
    }

    /** The day, or one in December of a year that may not be over by then. */
    private static LocalDate inYear(LocalDate day, int year) {
        return day.getYear() > year ? LocalDate.of(year, Month.DECEMBER, 15) : day;
    }

    /**
     * The calendar years in which nobody visits, between that of the initial decision, in later cycles of the recertification
     * audit before, and that of the next recertification.
     */
    public static List<Integer> yearsWithout(
            LocalDate decision, LocalDate recertification, Collection<LocalDate> visits) {
        return IntStream.range(decision.getYear() + 1, recertification.getYear())
                .filter(year -> visits.stream().noneMatch(v -> v.getYear() == year))
                .boxed()
                .toList();
    }

    /** Last day of the first year after a decision; surveillance of the second year is meant for a later one. */
    public static LocalDate endOfFirstYear(LocalDate decision) {
        return decision.plusYears(1);
    }

    /**
     * Whether a programme of visits is enough: the first in time, two before recertification, one of them after the first
     * year, and one in every calendar year between. Each of these alone would leave room for a programme that the others
     * refuse.
     */
    public static boolean isEnough(
            LocalDate decision, LocalDate recertification, Collection<LocalDate> visits, int months) {
        LocalDate limit = firstBy(decision, months);
        long between = visits.stream()
                .filter(v -> v.isAfter(decision) && v.isBefore(recertification))
                .count();
        return visits.stream().anyMatch(v -> v.isAfter(decision) && !v.isAfter(limit))
                && between >= IN_A_CYCLE
                && visits.stream().anyMatch(v -> v.isAfter(endOfFirstYear(decision)))
                && yearsWithout(decision, recertification, visits).isEmpty();
    }
}
