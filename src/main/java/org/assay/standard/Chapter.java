package org.assay.standard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of the rule book: whose numbers it holds, and its rules that are not weighed.
 *
 * @param document where its rules stand, but for the body's own
 * @param families how the numbers of its rules begin, in the order of the chapter
 */
public record Chapter(String title, Document document, List<String> families, List<OutsideRule> rules) {
    public Chapter {
        Given.words("a chapter", "title", title);
        Given.value(title, "document", document);
        families = Given.all(title, "families", families);
        rules = Given.all(title, "rules", rules);
        Given.that(!families.isEmpty(), title, "families is empty");
        Given.once(rules.stream().map(OutsideRule::number));
        List<String> own = families;
        rules.forEach(r -> Given.that(family(own, r.number()).isPresent(), r.number(), "is of no family of " + title));
    }

    public Clause clause(OutsideRule rule) {
        return rule.in(document);
    }

    /** How much of a number the chapter claims; nothing where the number is not of its families. */
    public Optional<String> family(String number) {
        return family(families, number);
    }

    /** The place of a number within the chapter. */
    public Comparator<String> order() {
        return Comparator.<String>comparingInt(n -> families.indexOf(family(n).orElse("")))
                .thenComparing(n -> n);
    }

    private static Optional<String> family(List<String> families, @Nullable String number) {
        return families.stream()
                .filter(f -> number != null && number.startsWith(f))
                .max(Comparator.comparingInt(String::length));
    }
}
