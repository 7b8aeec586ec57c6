package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter between client and body.
 *
 * @param subject what it is about; blank in journals
 * @param dueOn day by which an answer is awaited; null where none is set
 * @param appeal whether it was found to appeal before it was kept as what it is; null ever since
 * @param sense what it is, by the word of its writer, or else by its own words; null where neither says anything, and of letters
 *     of the body
 * @param named hashes of the names that stand in it; null where there are none
 */
public record Letter(
        UUID id,
        LetterStanding standing,
        String subject,
        @Nullable LocalDate dueOn,
        Person by,
        LocalDate sentOn,
        @Nullable Boolean appeal,
        @Nullable LetterSense sense,
        @Nullable List<String> named) {
    public Letter {
        named = named == null || named.isEmpty() ? null : List.copyOf(named);
    }

    /** One that says nothing of what it is. */
    public Letter(
            UUID id, LetterStanding standing, String subject, @Nullable LocalDate dueOn, Person by, LocalDate sentOn) {
        this(id, standing, subject, dueOn, by, sentOn, null, null, null);
    }

    /** What it is taken to be; empty where nobody and nothing says so. */
    public Optional<LetterSense> is() {
        return Optional.ofNullable(sense == null && Boolean.TRUE.equals(appeal) ? LetterSense.APPEAL : sense);
    }

    /** Whether it is looked at by people who took no part in what it is about (ISO/IEC 17021-1, 9.7.2 and 9.8.8). */
    public boolean disputes() {
        return is().filter(LetterSense::disputes).isPresent();
    }

    /** Hashes of the names that stand in it. */
    public List<String> names() {
        return named == null ? List.of() : named;
    }

    public Letter at(LetterStanding now) {
        return new Letter(id, now, subject, dueOn, by, sentOn, appeal, sense, named);
    }

    /** The same as whoever dealt with it has taken it; unchanged where she said nothing. */
    public Letter taken(@Nullable LetterSense as) {
        return as == null ? this : new Letter(id, standing, subject, dueOn, by, sentOn, appeal, as, named);
    }

    public Letter withoutWords() {
        return new Letter(id, standing, "", dueOn, by, sentOn, appeal, sense, named);
    }
}
