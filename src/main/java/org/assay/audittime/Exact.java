package org.assay.audittime;

import java.math.BigDecimal;

/**
 * Arithmetic on hundredths of an audit day, exact in whole numbers. An audit day has eight hours (IAF MD 5, 2.2.1, taken over
 * as the body's method).
 */
public final class Exact {
    static final int DAY = 100;
    static final int HALF = 50;
    private static final int PERCENT = 100;

    private Exact() {}

    public static int ofHalves(int halfDays) {
        return halfDays * HALF;
    }

    /** What is left after so many per cent are taken away; a part of a hundredth counts as one, so never less than exact. */
    public static int less(int hundredths, int percent) {
        return Math.ceilDiv(hundredths * (PERCENT - percent), PERCENT);
    }

    /** So many per cent more; a part of a hundredth counts as one. */
    public static int more(int hundredths, int percent) {
        return Math.ceilDiv(hundredths * (PERCENT + percent), PERCENT);
    }

    /** So many per cent of it; a part of a hundredth counts as one. */
    public static int percent(int hundredths, int percent) {
        return Math.ceilDiv(hundredths * percent, PERCENT);
    }

    /** A reduction that was asked for, held to what is allowed at most, both in per cent. */
    public static int capped(int asked, int cap) {
        return Math.min(asked, cap);
    }

    /** The nearest half-days, ties up (IAF MD 5, 2.2.3). */
    public static int nearest(int hundredths) {
        return (hundredths + HALF / 2) / HALF;
    }

    /**
     * The nearest half-days, ties up, that keep a minimum and a maximum: where the nearest would lie below the least, the next
     * above it; where it would lie above the most, the last below that. Where nothing lies between both the minimum is kept.
     *
     * @param least hundredths that rounding may not undercut: a minimum, or what a cap on reductions leaves
     * @param most hundredths that rounding may not pass
     */
    public static int nearest(int hundredths, int least, int most) {
        int halves = nearest(hundredths);
        if (halves * HALF > most) {
            halves = most / HALF;
        }
        return halves * HALF < least ? Math.ceilDiv(least, HALF) : halves;
    }

    /** Half-days for each of so many auditors, so that all of them together give at least the whole. */
    public static int each(int halfDays, int auditors) {
        return Math.ceilDiv(halfDays, auditors);
    }

    /** {@code 4.75 days}. */
    public static String words(int hundredths) {
        return figure(hundredths) + (hundredths == DAY ? " day" : " days");
    }

    /** {@code 4.75}. */
    public static String figure(int hundredths) {
        BigDecimal days = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return (days.scale() < 0 ? days.setScale(0) : days).toPlainString();
    }
}
