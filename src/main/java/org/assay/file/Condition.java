package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A point that the application review left to be clarified; its words are in the record of the review.
 *
 * @param number from 1, the line of the review that says it
 * @param settledBy who settled it; null while it is open
 */
public record Condition(
        int number, @Nullable Person settledBy, @Nullable LocalDate settledOn) {
    public boolean open() {
        return settledBy == null;
    }

    Condition settled(Person by, LocalDate on) {
        return new Condition(number, by, on);
    }

    /** The points in a reviewer's words: each line that is not blank is one. */
    public static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /** All of them, open. */
    public static List<Condition> of(String words) {
        return IntStream.rangeClosed(1, lines(words).size())
                .mapToObj(n -> new Condition(n, null, null))
                .toList();
    }
}
