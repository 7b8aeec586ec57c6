package org.assay.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One block of an audit plan.
 *
 * @param who members of the team who hold it
 * @param about clauses and controls that it looks at
 * @param level whom it talks to; null where it reads or walks
 * @param hours from when until when; null in plans of before that was kept
 */
public record Session(
        LocalDate day,
        Set<Person> who,
        Set<String> about,
        @Nullable Level level,
        @Nullable Hours hours) {
    public Session {
        who = InOrder.of(who);
        about = InOrder.of(about);
    }

    /** The hours of both where they are held at the same time, as far as both say when; nothing where they are not. */
    public Optional<String> overlap(Session other) {
        return day.equals(other.day) && hours != null && other.hours != null && hours.overlaps(other.hours)
                ? Optional.of(hours.words() + " and " + other.hours.words())
                : Optional.empty();
    }
}
