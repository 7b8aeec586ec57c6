package org.assay.desk.people;

import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.Tie;
import org.assay.file.TieKind;
import org.assay.register.people.TieRow;
import org.jspecify.annotations.Nullable;

/**
 * A tie as it is told.
 *
 * @param bars whether it bars today
 * @param barsUntil the last day on which it bars; null while nobody knows
 * @param statement what it is in words; null for eyes that need to know only that it bars
 */
public record TieTold(
        UUID id,
        UUID client,
        String clientName,
        TieKind kind,
        LocalDate since,
        @Nullable LocalDate ended,
        boolean bars,
        @Nullable LocalDate barsUntil,
        @Nullable String statement,
        LocalDate recordedOn,
        @Nullable String endReason) {

    /** Whether its end is recorded. */
    public boolean over() {
        return ended != null;
    }

    /** As it was known on a day: an end that was recorded later was not. */
    static TieTold of(TieRow row, String client, boolean words, LocalDate today, int years) {
        boolean ended = row.endRecordedOn == null || !row.endRecordedOn.isAfter(today);
        Tie tie = ended ? row.read() : new Tie(row.client, row.kind, row.since, null);
        return new TieTold(
                row.id,
                row.client,
                client,
                row.kind,
                row.since,
                tie.ended(),
                tie.barsOn(today, years),
                tie.clearFrom(years).map(clear -> clear.minusDays(1)).orElse(null),
                words ? row.statement : null,
                row.recordedOn,
                words && ended ? row.endReason : null);
    }
}
