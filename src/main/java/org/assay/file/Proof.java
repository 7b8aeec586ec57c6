package org.assay.file;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The wording of a certificate as the client is shown it, known by its hash.
 *
 * @param sentence hash of the scope sentence in it
 * @param systems numbers, in the application's list, of the AI systems that it covers; null where it does not say
 * @param sites how many sites it names
 */
public record Proof(
        String hash,
        @Nullable String sentence,
        @Nullable Set<Integer> systems,
        @Nullable Integer sites) implements Said {
    public Proof {
        systems = systems == null ? null : InOrder.of(systems);
    }
}
