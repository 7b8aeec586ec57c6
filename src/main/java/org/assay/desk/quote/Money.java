package org.assay.desk.quote;

import java.util.Locale;

/** Amounts as people read them. */
public final class Money {
    private Money() {}

    /** Whole units: {@code USD 15,000}. */
    public static String written(long amount, String currency) {
        return currency + "\u00a0" + String.format(Locale.ENGLISH, "%,d", amount);
    }
}
