package org.assay.file;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter between client and body.
 *
 * @param subject what it is about; blank in journals
 * @param dueOn day by which an answer is awaited; null where none is set
 * @param appeal whether the client appeals in it against a decision; null where it does not, and of letters of before that was kept
 */
public record Letter(
        UUID id,
        LetterStanding standing,
        String subject,
        @Nullable LocalDate dueOn,
        Person by,
        LocalDate sentOn,
        @Nullable Boolean appeal) {
    /** One that appeals against nothing. */
    public Letter(
            UUID id, LetterStanding standing, String subject, @Nullable LocalDate dueOn, Person by, LocalDate sentOn) {
        this(id, standing, subject, dueOn, by, sentOn, null);
    }

    /** Whether it is looked at by people who took no part in what it is about (ISO/IEC 17021-1, 9.7.2). */
    public boolean appeals() {
        return Boolean.TRUE.equals(appeal);
    }

    public Letter at(LetterStanding now) {
        return new Letter(id, now, subject, dueOn, by, sentOn, appeal);
    }

    public Letter withoutWords() {
        return new Letter(id, standing, "", dueOn, by, sentOn, appeal);
    }
}
