package org.assay.file;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fixed-price offer for a cycle, as far as rules look at it. It names no price: prices stand where only the client and
 * whoever makes offers read them.
 *
 * @param number of the offer on its file, the first being 1
 * @param until last day on which it can be accepted
 * @param variants how many there are to choose from, 1 to 4
 * @param stage1 half-days of Stage 1 that it was reckoned with
 * @param stage2 half-days of Stage 2 that it was reckoned with
 * @param scope hash of the scope that it was reckoned with
 * @param variant the one that was accepted, the first being 1; null before
 */
public record Quote(
        UUID id,
        int number,
        LocalDate sentOn,
        LocalDate until,
        int variants,
        int stage1,
        int stage2,
        String scope,
        @Nullable Integer variant,
        @Nullable LocalDate acceptedOn,
        @Nullable Person acceptedBy) {

    public Quote accepted(int which, LocalDate on, Person by) {
        return new Quote(id, number, sentOn, until, variants, stage1, stage2, scope, which, on, by);
    }

    /** Whether it still can be accepted on a day. */
    public boolean openOn(LocalDate day) {
        return acceptedOn == null && !day.isAfter(until);
    }
}
