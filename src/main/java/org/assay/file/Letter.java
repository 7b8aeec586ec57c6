package org.assay.file;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter between client and body.
 *
 * @param subject what it is about; blank in journals
 * @param dueOn day by which an answer is awaited; null where none is set
 */
public record Letter(
        UUID id,
        LetterStanding standing,
        String subject,
        @Nullable LocalDate dueOn,
        Person by,
        LocalDate sentOn) {
    public Letter at(LetterStanding now) {
        return new Letter(id, now, subject, dueOn, by, sentOn);
    }

    public Letter withoutWords() {
        return new Letter(id, standing, "", dueOn, by, sentOn);
    }
}
