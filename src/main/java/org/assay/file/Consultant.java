package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who helped the client to build or run its management system, as the application names them (ISO/IEC 17021-1, 5.2.10).
 *
 * @param names hashes of the names that stand in what was written, each of what is equal for two that a reader takes for one; a
 *     file holds no names
 * @param until the last day of that work; null while it goes on
 */
public record Consultant(List<String> names, @Nullable LocalDate until) {
    public Consultant {
        names = List.copyOf(names);
    }

    /** The last day of the work; empty while it goes on. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }
}
