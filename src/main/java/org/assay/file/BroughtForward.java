package org.assay.file;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a certification which ran before the file began was taken over into it: two persons have read its facts beside their
 * source. These facts prove that it was decided, its days and what is open, and nothing that is not among them.
 *
 * @param portfolio the hand-in that it came with
 * @param row of that hand-in, the first being 1
 * @param source where the papers of before lie; a text, which no journal keeps
 * @param seal SHA-256 of source and row as they were handed in
 * @param handedInBy who handed it in
 * @param signedBy who read it beside its source and signed; null while nobody has
 * @param on the day of that signature, or of the hand-in while there is none
 * @param cycleFrom first day of the cycle that runs; what lay between it and the first grant is not known day by day
 * @param revision of the certificate that its holder has
 */
public record BroughtForward(
        UUID portfolio,
        int row,
        String source,
        String seal,
        Person handedInBy,
        @Nullable Person signedBy,
        LocalDate on,
        LocalDate cycleFrom,
        int revision) {
    public BroughtForward signed(Person by, LocalDate day) {
        return new BroughtForward(portfolio, row, source, seal, handedInBy, by, day, cycleFrom, revision);
    }

    BroughtForward withoutWords() {
        return new BroughtForward(portfolio, row, "", seal, handedInBy, signedBy, on, cycleFrom, revision);
    }
}
