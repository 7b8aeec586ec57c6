package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A grade that was changed, or a nonconformity that was withdrawn.
 *
 * @param proposedBy who had proposed it; null where nobody had
 * @param withdrawn whether it was withdrawn, or dropped before it was told, and not graded otherwise
 * @param from its grade until then; null where that was not kept
 */
public record Regraded(
        Person by,
        LocalDate day,
        @Nullable Person proposedBy,
        boolean withdrawn,
        @Nullable Grade from) {
    /** Whether one person alone took a major away, by dropping it or by grading it down. */
    public boolean tookAMajorAlone() {
        return from == Grade.MAJOR && proposedBy == null;
    }

    /** Whether this person saw it so: as who did it, or as who had proposed it. */
    public boolean by(Person person) {
        return by.equals(person) || person.equals(proposedBy);
    }
}
