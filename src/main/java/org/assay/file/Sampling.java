package org.assay.file;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was sampled, of what.
 *
 * @param systems numbers of the AI systems that were looked at; null where it is not said
 */
public record Sampling(List<Sample> samples, @Nullable Set<Integer> systems) implements Said {
    public Sampling {
        samples = List.copyOf(samples);
        systems = systems == null ? null : InOrder.of(systems);
    }

    public Sampling(List<Sample> samples) {
        this(samples, null);
    }

    /** What nothing was drawn of, and nothing is said about. */
    public List<Sampled> missing() {
        return Arrays.stream(Sampled.values())
                .filter(k -> samples.stream().noneMatch(s -> s.of() == k))
                .toList();
    }
}
