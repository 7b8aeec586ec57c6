package org.assay.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that Stage 1 raises about a clause or control.
 *
 * @param gap key of the gap that it puts; null where a person came upon it herself
 */
public record Question(UUID id, String about, @Nullable String gap) implements Said {
    /** One that a person came upon herself. */
    public Question(UUID id, String about) {
        this(id, about, null);
    }
}
