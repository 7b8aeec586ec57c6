package org.assay.audittime;

import org.jspecify.annotations.Nullable;

/**
 * One line of a derivation. Once journaled it is read as it was written, and never written anew.
 *
 * @param rule what is looked at, in words
 * @param clause where the rule stands, and whose it is; null in lines of before that was kept
 * @param value what it comes to, in words
 * @param adds hundredths of a day that it adds to the running total; null where it adds none by its nature
 * @param total hundredths of a day after it; null before the first number
 */
public record Line(
        String rule,
        @Nullable String clause,
        String input,
        String arithmetic,
        String value,
        @Nullable Integer adds,
        @Nullable Integer total) {
    /** A line about something else than days. */
    public static Line note(String rule, @Nullable String clause, String input, String arithmetic, String value) {
        return new Line(rule, clause, input, arithmetic, value, null, null);
    }

    /** What it rests on, as people read it: lines that were written once say one of a thing in the plural. */
    public String told() {
        return input.replaceAll("\\b1 (product|regulated use|framework)s\\b", "1 $1");
    }

    /** The running total as people read it; empty where there is none. */
    public String running() {
        return total == null ? "" : Exact.words(total);
    }
}
