package org.assay.file;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A wider scope that is applied for; it becomes that of the file by a decision to extend alone.
 *
 * @param profile what the client says of itself now; AI systems keep their numbers
 * @param areas technical areas that the reviewer assigned; null before the review
 */
public record Wider(Profile profile, @Nullable List<String> areas) {
    public Wider {
        areas = areas == null ? null : List.copyOf(areas);
    }

    /** Numbers of the AI systems that it covers. */
    public Set<Integer> systems() {
        return profile.inScopeByNumber();
    }
}
