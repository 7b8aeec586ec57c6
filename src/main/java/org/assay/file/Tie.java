package org.assay.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.calendar.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What binds a person, or the body itself, to a client (ISO/IEC 17021-1, 5.2.6, 5.2.7, 5.2.10 and 5.2.12).
 *
 * @param since first day of the tie
 * @param ended its last day; null while it lasts
 */
public record Tie(
        UUID client,
        TieKind kind,
        LocalDate since,
        @Nullable LocalDate ended) {
    public Tie {
        if (ended != null && ended.isBefore(since)) {
            throw new IllegalArgumentException("A tie since " + since + " cannot have ended on " + ended);
        }
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(ended);
    }

    /** The first day on which it bars no longer; nothing while it lasts. */
    public Optional<LocalDate> clearFrom(int years) {
        return end().map(e -> kind.coolsOff() ? Limits.clearOfTie(e, years) : e.plusDays(1));
    }

    /** Whether it bars on a day; one that ended less than these years ago still does, if its kind cools off. */
    public boolean barsOn(LocalDate day, int years) {
        return !day.isBefore(since)
                && clearFrom(years).filter(c -> !day.isBefore(c)).isEmpty();
    }
}
