package org.assay.standard;

/**
 * How many whole auditor days an initial audit takes for one kind of organisation, and how many months pass until the certificate.
 *
 * @param type key of organisation-types
 */
public record AuditDays(
        String type,
        int minDays,
        int maxDays,
        int minMonths,
        int maxMonths,
        int stage1MinDays,
        int stage1MaxDays,
        int stage2MinDays,
        int stage2MaxDays) {
    public AuditDays {
        Given.words("a row", "type", type);
        Given.range(type, "days", minDays, maxDays);
        Given.range(type, "months", minMonths, maxMonths);
        Given.range(type, "stage1 days", stage1MinDays, stage1MaxDays);
        Given.range(type, "stage2 days", stage2MinDays, stage2MaxDays);
        Given.that(
                minDays <= stage1MinDays + stage2MinDays && stage1MaxDays + stage2MaxDays <= maxDays,
                type,
                "stage1 and stage2 days do not add up to " + minDays + " to " + maxDays);
    }
}
