package org.assay.desk.quote;

import java.util.Locale;

/** Amounts as people read them. */
public final class Money {
    private Money() {}

    /** Whole units: {@code USD 15,000}. */
    public static String written(long amount, String currency) {
        return currency + "\u00a0" + written(amount);
    }

    /** The same beneath a heading that names the currency: {@code 15,000}. */
    public static String written(long amount) {
        return String.format(Locale.ENGLISH, "%,d", amount);
    }
}
