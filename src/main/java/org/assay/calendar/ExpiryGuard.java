package org.assay.calendar;

import java.time.LocalDate;

/**
 * The last days of the steps that keep a certification from expiring, counted back from its last day of validity. The steps
 * are the body's own; that nothing is extended beyond expiry is the standard's (ISO/IEC 17021-1, 9.6.3.2.4).
 *
 * @param planBy last day to begin planning the recertification
 * @param datesBy last day to propose dates and team
 * @param auditBy last day of the recertification audit: corrective action begins here
 * @param verifyBy last day to verify corrective action: the review begins here
 * @param requestBy last day to ask for the decision: deciding begins here
 * @param decideBy last day to decide
 * @param expiry last day of validity
 */
public record ExpiryGuard(
        LocalDate planBy,
        LocalDate datesBy,
        LocalDate auditBy,
        LocalDate verifyBy,
        LocalDate requestBy,
        LocalDate decideBy,
        LocalDate expiry) {
    /**
     * Days of the law.
     *
     * @param plan days before expiry on which planning begins
     * @param dates days before expiry by which dates and team are proposed
     * @param audit days before expiry by which the audit is over
     * @param review days that a review takes
     * @param decision days that a decision takes
     * @param reserve days kept free between decision and expiry
     */
    public record Terms(int plan, int dates, int audit, int review, int decision, int reserve) {}

    /** Counts back from a last day of validity. Refuses days that would put a later step before an earlier one. */
    public static ExpiryGuard of(LocalDate expiry, Terms terms) {
        LocalDate decideBy = Limits.before(expiry, terms.reserve());
        LocalDate requestBy = Limits.before(decideBy, terms.decision());
        LocalDate verifyBy = Limits.before(requestBy, terms.review());
        LocalDate auditBy = Limits.before(expiry, terms.audit());
        if (auditBy.isAfter(verifyBy) || terms.plan() < terms.dates() || terms.dates() < terms.audit()) {
            throw new IllegalArgumentException("The steps before expiry do not follow each other: " + terms);
        }
        return new ExpiryGuard(
                Limits.before(expiry, terms.plan()),
                Limits.before(expiry, terms.dates()),
                auditBy,
                verifyBy,
                requestBy,
                decideBy,
                expiry);
    }
}
