package org.assay.audittime;

import java.util.Locale;
import java.util.regex.Pattern;
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
    /** A number of five figures and more: no year, no part of a hash, and no standard. */
    private static final Pattern LARGE = Pattern.compile("(?<![\\w.,])(?<!ISO |IEC )\\d{5,9}(?![\\w.,:]*\\w)");

    /** A line about something else than days. */
    public static Line note(String rule, @Nullable String clause, String input, String arithmetic, String value) {
        return new Line(rule, clause, input, arithmetic, value, null, null);
    }

    /** What it rests on, as people read it: lines that were written once say one of a thing in the plural, and count as machines do. */
    public String told() {
        return LARGE.matcher(input.replaceAll("\\b1 (product|regulated use|framework|effective person)s\\b", "1 $1")
                        .replaceAll("\\b1 (effective )?people( who)? work\\b", "1 $1person$2 works")
                        .replaceAll("\\b1 (effective )?people\\b", "1 $1person"))
                .replaceAll(n -> String.format(Locale.ENGLISH, "%,d", Long.parseLong(n.group())));
    }

    /** How its value comes about, as people read it: where there is nothing to share out, points are no part of it. */
    public String reckoned() {
        return arithmetic.replaceAll(
                "points; 0 days between both bounds, shared over \\d+ points",
                "points, which move nothing: the bounds leave one number");
    }

    /** The running total as people read it; empty where there is none. */
    public String running() {
        return total == null ? "" : Exact.words(total);
    }
}
