package org.assay.desk;

import java.math.BigDecimal;

/** Days as people type them, in halves: {@code 2}, {@code 1.5}. */
public final class HalfDays {
    public static final String WRONG = "Enter whole or half days, from 0.5 to 60";
    /** Half-days that a box takes at most. */
    public static final int MOST = 120;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private HalfDays() {}

    public static boolean fits(BigDecimal days) {
        BigDecimal halves = days.multiply(TWO);
        return halves.stripTrailingZeros().scale() <= 0
                && halves.compareTo(BigDecimal.ONE) >= 0
                && halves.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    }

    /** Half-days as they are typed: {@code 3} is {@code 1.5}. */
    public static String written(int halfDays) {
        return BigDecimal.valueOf(halfDays).divide(TWO).toPlainString();
    }

    /** Half-days as days: {@code 3} is {@code 1.5}. */
    public static BigDecimal days(int halfDays) {
        return BigDecimal.valueOf(halfDays).divide(TWO);
    }

    /** Half-days; 0 where it is none. */
    public static int of(BigDecimal days) {
        return fits(days) ? days.multiply(TWO).intValueExact() : 0;
    }
}
