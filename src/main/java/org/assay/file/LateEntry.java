package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was entered long after it happened.
 *
 * @param confirmedBy the second person who stands for it; null while nobody does
 */
public record LateEntry(
        Person by,
        LocalDate happened,
        LocalDate recorded,
        @Nullable Person confirmedBy) {
    public boolean open() {
        return confirmedBy == null;
    }

    LateEntry confirmed(Person second) {
        return new LateEntry(by, happened, recorded, second);
    }
}
