package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long the initial audit takes, and by which method that was found.
 *
 * @param method id of the method and its table: {@code certpro-1}
 * @param stage1 half-days of Stage 1
 * @param stage2 half-days of Stage 2
 * @param bounds what the table of the method allows
 * @param accredited whether days by this method may carry an accreditation mark
 * @param bodyIsAccredited whether the body held an accreditation for the standard that day
 * @param override whether the days leave the table, with a reason on record
 * @param approvedBy the second person who agreed to leave the table
 * @param factors what was looked at; null where days were determined before that was kept
 */
public record AuditTime(
        String method,
        int stage1,
        int stage2,
        Bounds bounds,
        boolean accredited,
        boolean bodyIsAccredited,
        boolean override,
        Person determinedBy,
        LocalDate determinedOn,
        @Nullable Person approvedBy,
        @Nullable Factors factors)
        implements Said {
    /** Half-days, smallest and greatest, of both stages together and of each. */
    public record Bounds(int least, int most, int stage1Least, int stage1Most, int stage2Least, int stage2Most) {}

    /** Whether the body may not use this method, for it is accredited and the method is not. */
    public boolean accreditationAsksMore() {
        return bodyIsAccredited && !accredited;
    }

    /**
     * Half-days of an audit: of a stage as determined; of surveillance at least a third and of recertification at least two
     * thirds of the initial audit, rounded up (ISO/IEC 42006, Annex A, by secondary sources); other audits have no number
     * of their own.
     */
    public int of(AuditKind kind) {
        return switch (kind) {
            case STAGE_1 -> stage1;
            case STAGE_2 -> stage2;
            case SURVEILLANCE -> Math.ceilDiv(total(), 3);
            case RECERTIFICATION -> Math.ceilDiv(2 * total(), 3);
            case FOLLOW_UP, SPECIAL -> 0;
        };
    }

    /** Half-days of both stages. */
    public int total() {
        return stage1 + stage2;
    }

    public AuditTime approved(Person by) {
        return new AuditTime(
                method,
                stage1,
                stage2,
                bounds,
                accredited,
                bodyIsAccredited,
                override,
                determinedBy,
                determinedOn,
                by,
                factors);
    }
}
