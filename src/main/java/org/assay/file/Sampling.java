package org.assay.file;

import java.util.Arrays;
import java.util.List;

/** What was sampled, of what. */
public record Sampling(List<Sample> samples) implements Said {
    public Sampling {
        samples = List.copyOf(samples);
    }

    /** What nothing was drawn of, and nothing is said about. */
    public List<Sampled> missing() {
        return Arrays.stream(Sampled.values())
                .filter(k -> samples.stream().noneMatch(s -> s.of() == k))
                .toList();
    }
}
