package org.assay.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a certification whose renewal is decided on a day (ISO/IEC 17021-1, 9.6.3.2.3 and 9.6.3.2.5).
 *
 * @param effective the day of the decision; the certification is never in force again before it
 * @param expiry last day of validity: of the old rhythm plus a cycle, or of a cycle that begins anew
 * @param gap the days in between on which the certification was expired
 */
public record Renewal(Kind kind, LocalDate effective, LocalDate expiry, Optional<Gap> gap) {
    /** How the decision lies to the old expiry. */
    public enum Kind {
        /** So long before it that the cycle begins anew with the decision (the body's own rule). */
        EARLY,
        /** On the last day of validity or before it. */
        IN_TIME,
        /**
         * After it, and still within the months of restoration. Whatever was carried out by then, what was outstanding or
         * another Stage 2, 9.6.3.2.5 bases the expiry on the cycle before; the body takes it at its word, though a Stage 2
         * might be read as beginning anew, and so never gives a later day than the clause allows.
         */
        RESTORED,
        /** After these: at least another Stage 2 was needed, and the cycle begins anew. */
        ANEW
    }

    /** Days without certification, the first and the last of them. */
    public record Gap(LocalDate first, LocalDate last) {}

    /**
     * Numbers of the law.
     *
     * @param cycleYears years of a cycle
     * @param restorationMonths months after expiry within which a certification can be restored
     * @param earliestMonths months before expiry from which on the old rhythm is kept
     */
    public record Terms(int cycleYears, int restorationMonths, int earliestMonths) {}

    /** The days that follow from a decision to renew. */
    public static Renewal decided(LocalDate oldExpiry, LocalDate decision, Terms terms) {
        LocalDate rhythm = oldExpiry.plusYears(terms.cycleYears());
        LocalDate anew = Limits.firstExpiry(decision, terms.cycleYears());
        if (!decision.isAfter(oldExpiry)) {
            boolean early = decision.isBefore(oldExpiry.minusMonths(terms.earliestMonths()));
            return early
                    ? new Renewal(Kind.EARLY, decision, anew, Optional.empty())
                    : new Renewal(Kind.IN_TIME, decision, rhythm, Optional.empty());
        }
        var gap = decision.isEqual(oldExpiry.plusDays(1))
                ? Optional.<Gap>empty()
                : Optional.of(new Gap(oldExpiry.plusDays(1), decision.minusDays(1)));
        return decision.isAfter(restorableUntil(oldExpiry, terms.restorationMonths()))
                ? new Renewal(Kind.ANEW, decision, anew, gap)
                : new Renewal(Kind.RESTORED, decision, rhythm, gap);
    }

    /** Last day on which an expired certification can be restored. */
    public static LocalDate restorableUntil(LocalDate oldExpiry, int months) {
        return oldExpiry.plusMonths(months);
    }
}
