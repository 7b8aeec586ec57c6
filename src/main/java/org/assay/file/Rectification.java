package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wrong entry about a nonconformity that was taken back.
 *
 * @param by who took it back
 * @param from where the nonconformity stood by the wrong entry
 * @param to where it stands again without it
 * @param wasBy who had verified it by the wrong entry; null where it was no verification
 * @param wasOn the day that the wrong entry said; null where that was not kept
 * @param confirmedBy the second person who stands for it; null while nobody does
 */
public record Rectification(
        Person by,
        LocalDate on,
        FindingStanding from,
        FindingStanding to,
        @Nullable Person wasBy,
        @Nullable LocalDate wasOn,
        @Nullable Person confirmedBy) {
    public boolean open() {
        return confirmedBy == null;
    }

    Rectification confirmed(Person second) {
        return new Rectification(by, on, from, to, wasBy, wasOn, second);
    }
}
