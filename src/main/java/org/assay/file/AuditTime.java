package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import org.assay.audittime.Bounds;
import org.assay.audittime.CertPro1;
import org.assay.audittime.Chosen;
import org.assay.audittime.Line;
import org.assay.audittime.Share;
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
 * @param override whether the days leave the table, or are fewer than the method comes to, from other numbers than the
 *     application has as well, with a reason on record
 * @param approvedBy the second person who agreed to that
 * @param factors what was looked at; null where days were determined before that was kept
 * @param reckoned from what and how, line by line; null where days were determined before that was kept
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
        @Nullable Factors factors,
        @Nullable Reckoned reckoned)
        implements Said {
    /** What was reckoned with before derivations were kept; a fact of that time, which no parameter of today changes. */
    private static final Share FIRST_SURVEILLANCE = new Share(1, 3);

    private static final Share FIRST_RECERTIFICATION = new Share(2, 3);

    /** Whether the body may not use this method, for it is accredited and the method is not. */
    public boolean accreditationAsksMore() {
        return bodyIsAccredited && !accredited;
    }

    /**
     * Half-days of an audit: of a stage as determined, of surveillance and recertification as they were reckoned from both; other
     * audits have no number of their own.
     */
    public int of(AuditKind kind) {
        return switch (kind) {
            case STAGE_1 -> stage1;
            case STAGE_2 -> stage2;
            case SURVEILLANCE ->
                reckoned == null
                        ? FIRST_SURVEILLANCE.ofHalves(total())
                        : reckoned.derivation().surveillance();
            case RECERTIFICATION ->
                reckoned == null
                        ? FIRST_RECERTIFICATION.ofHalves(total())
                        : reckoned.derivation().recertification();
            case FOLLOW_UP, SPECIAL -> 0;
        };
    }

    /**
     * How the days came about: the lines as they were written, and where none were kept those of the first method, which is the
     * one that was used then.
     *
     * @param type the kind of organisation that its table was read for
     */
    public List<Line> lines(OrganisationType type) {
        if (reckoned != null) {
            return reckoned.derivation().lines();
        }
        List<Line> lines = new java.util.ArrayList<>(factors == null ? List.of() : looked(factors));
        lines.addAll(CertPro1.days(method, bounds, new Chosen(stage1, stage2), type.words()));
        return lines;
    }

    private static List<Line> looked(Factors f) {
        return CertPro1.looked(
                f.headcount(),
                f.interviewees(),
                f.systems(),
                f.products(),
                f.technologies().stream().map(Technology::words).toList(),
                f.sites());
    }

    /** Half-days of both stages. */
    public int total() {
        return stage1 + stage2;
    }

    /** Half-days that the method comes to by itself; the fewest that its table allows where that was not kept. */
    public int comesTo() {
        return reckoned == null
                ? bounds.truly()
                : reckoned.derivation().proposed().total();
    }

    /**
     * Half-days below which this time needs a reason and a second person, where it takes the place of another: those that the
     * method comes to, and those of before where a person had chosen more than the method came to then.
     */
    public int leastAfter(AuditTime was) {
        return was.total() > was.comesTo() ? Math.max(comesTo(), was.total()) : comesTo();
    }

    /**
     * By how many half-days it stays below what the method comes to from the application's own numbers; 0 where it does not, or
     * where that is not known.
     */
    public int belowTheApplication() {
        Integer applied = reckoned == null ? null : reckoned.applied();
        return applied == null ? 0 : Math.max(0, applied - total());
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
                factors,
                reckoned);
    }
}
