package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A grade that was changed, or a nonconformity that was withdrawn.
 *
 * @param proposedBy who had proposed it; null where nobody had
 * @param withdrawn whether it was withdrawn, and not graded otherwise
 */
public record Regraded(Person by, LocalDate day, @Nullable Person proposedBy, boolean withdrawn) {
    /** Whether this person saw it so: as who did it, or as who had proposed it. */
    public boolean by(Person person) {
        return by.equals(person) || person.equals(proposedBy);
    }
}
