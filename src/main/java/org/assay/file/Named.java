package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Persons whom a client names as its own (ISO/IEC 17021-1, 5.2.10 and 5.2.12).
 *
 * @param names hashes of the names that stand in what was written; a file holds no names
 * @param until the last day on which that is so; null while it goes on
 */
public record Named(
        NamedAs as, List<String> names, @Nullable LocalDate until) {
    public Named {
        names = List.copyOf(names);
    }

    /** The last day on which it is so; empty while it goes on. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }
}
