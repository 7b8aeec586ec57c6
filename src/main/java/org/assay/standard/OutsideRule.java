package org.assay.standard;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the trade that Assay does not weigh, with the reason.
 *
 * @param number its number in the rule book: {@code MD5-11}
 * @param clause the number of its clause; none for the body's own, and where the document numbers nothing
 * @param force how hard it binds; none where it is no rule
 * @param says the rule in our own words, never the document's
 * @param because what Assay does in its place, or what has to come first
 */
public record OutsideRule(
        String number, @Nullable String clause, @Nullable Force force, String says, WhyOutside why, String because) {
    private static final Pattern NUMBER = Pattern.compile("[A-Z][A-Z0-9]*-R?\\d{1,2}[a-z]?");

    public OutsideRule {
        Given.words("a rule", "number", number);
        Given.that(NUMBER.matcher(number).matches(), number, "number is not written as numbers are");
        sentence(number, "says", says);
        Given.value(number, "why", why);
        sentence(number, "because", because);
        Given.that(
                (force == null) == (why == WhyOutside.NO_RULE), number, "force belongs to rules, and to each of them");
        Given.that(clause == null || !clause.isBlank(), number, "clause is empty");
    }

    private static void sentence(String number, String key, @Nullable String words) {
        Given.words(number, key, words);
        Given.that(words != null && words.endsWith("."), number, key + " is no sentence");
    }

    /** Where it stands: the body's own rules cite the house. */
    Clause in(Document document) {
        if (force == Force.HOUSE) {
            return new Clause(Document.HOUSE, number);
        }
        return new Clause(document, clause == null ? "" : clause);
    }
}
