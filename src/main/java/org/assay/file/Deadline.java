package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says beside its words.
 *
 * @param dueOn the day by which an answer is awaited; null where none is set
 * @param sense what its writer says that it is; null where she says nothing
 * @param named hashes of the names that stand in it; none where it says nothing
 */
public record Deadline(
        @Nullable LocalDate dueOn,
        @Nullable LetterSense sense,
        @Nullable List<String> named) implements Said {
    public Deadline {
        named = named == null ? List.of() : List.copyOf(named);
    }
}
