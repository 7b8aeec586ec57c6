package org.assay.file;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was sampled, of what.
 *
 * @param systems numbers of the AI systems that were looked at; null where it is not said
 * @param sites numbers of the sites that were looked at; null where it is not said, and in records of before that was asked
 */
public record Sampling(
        List<Sample> samples,
        @Nullable Set<Integer> systems,
        @Nullable Set<Integer> sites) implements Said {
    public Sampling {
        samples = List.copyOf(samples);
        systems = systems == null ? null : InOrder.of(systems);
        sites = sites == null ? null : InOrder.of(sites);
    }

    /** One that names no site. */
    public Sampling(List<Sample> samples, @Nullable Set<Integer> systems) {
        this(samples, systems, null);
    }

    public Sampling(List<Sample> samples) {
        this(samples, null);
    }

    /**
     * Of what none was looked at: sites, AI systems or records, each by itself, for every scope has them, whatever number is typed;
     * and interviews together.
     */
    public List<String> untouched() {
        Stream<String> things = samples.stream()
                .filter(s -> !s.of().interviews() && s.drawn() == 0)
                .map(s -> s.of().words());
        List<Sample> talks = samples.stream().filter(s -> s.of().interviews()).toList();
        boolean silent = !talks.isEmpty() && talks.stream().allMatch(s -> s.drawn() == 0);
        return Stream.concat(things, silent ? Stream.of("interviews") : Stream.empty())
                .distinct()
                .toList();
    }

    /** What nothing was drawn of, and nothing is said about. */
    public List<Sampled> missing() {
        return Arrays.stream(Sampled.values())
                .filter(k -> samples.stream().noneMatch(s -> s.of() == k))
                .toList();
    }
}
