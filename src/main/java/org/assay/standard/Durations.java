package org.assay.standard;

import java.util.List;
import java.util.stream.Stream;

/** How long things usually take, and what they usually cost. */
public record Durations(List<Span> durations, List<Span> costs) {
    public Durations {
        durations = Given.all("durations", "durations", durations);
        costs = Given.all("durations", "costs", costs);
        Given.once(Stream.concat(durations.stream(), costs.stream()).map(Span::key));
    }
}
