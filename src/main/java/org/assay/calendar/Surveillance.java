package org.assay.calendar;

import java.time.LocalDate;
import java.time.Month;
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
    public record Proposed(LocalDate first, LocalDate second, LocalDate recertification) {}

    /** A month before each anniversary, and four months before expiry. */
    public static Proposed proposed(LocalDate decision, LocalDate expiry) {
        return new Proposed(decision.plusMonths(11), decision.plusMonths(23), expiry.minusMonths(4));
    }

    /** The calendar years between that of the decision and that of recertification in which nobody visits. */
    public static List<Integer> yearsWithout(
            LocalDate decision, LocalDate recertification, Collection<LocalDate> visits) {
        return IntStream.range(decision.getYear() + 1, recertification.getYear())
                .filter(year -> visits.stream().noneMatch(v -> v.getYear() == year))
                .boxed()
                .toList();
    }

    /**
     * Whether a programme of visits is enough: the first in time, two before recertification, and one in every calendar
     * year between. Each of the three alone would leave room for a programme that the others refuse.
     */
    public static boolean isEnough(
            LocalDate decision, LocalDate recertification, Collection<LocalDate> visits, int months) {
        LocalDate limit = firstBy(decision, months);
        long between = visits.stream()
                .filter(v -> v.isAfter(decision) && v.isBefore(recertification))
                .count();
        return visits.stream().anyMatch(v -> v.isAfter(decision) && !v.isAfter(limit))
                && between >= IN_A_CYCLE
                && yearsWithout(decision, recertification, visits).isEmpty();
    }
}
