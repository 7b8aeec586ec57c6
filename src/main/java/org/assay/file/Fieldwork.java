package org.assay.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the fieldwork of an audit was carried out.
 *
 * @param presences who was there on which half-days
 * @param samples what was sampled, of what
 * @param shortfallApprovedBy who agreed that fewer days than determined were enough; null while nobody has
 */
public record Fieldwork(
        List<Presence> presences,
        List<Sample> samples,
        @Nullable Person shortfallApprovedBy) {
    public static final Fieldwork NONE = new Fieldwork(List.of(), List.of(), null);

    public Fieldwork {
        presences = List.copyOf(presences);
        samples = List.copyOf(samples);
    }

    /** With the time as it is entered now; what was approved before was another shortfall. */
    Fieldwork attended(List<Presence> now) {
        return new Fieldwork(now, samples, null);
    }

    Fieldwork sampled(List<Sample> now) {
        return new Fieldwork(presences, now, shortfallApprovedBy);
    }

    Fieldwork approved(Person by) {
        return new Fieldwork(presences, samples, by);
    }
}
