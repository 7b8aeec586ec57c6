package org.assay.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certification file, in the version that the caller has seen.
 *
 * @param entry place of the last journal entry that the caller has seen; null where only the version is known, which then
 *     has to be the latest
 */
public record Aim(UUID file, int version, @Nullable Integer entry) {
    public Aim(UUID file, int version) {
        this(file, version, null);
    }
}
