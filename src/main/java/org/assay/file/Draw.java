package org.assay.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sample that was drawn in an audit.
 *
 * @param population how many there are
 * @param places those that were drawn, by their places in the population, from 1
 * @param seed what it was drawn by; null where it was chosen by judgement
 * @param system number of the AI system that it is about; null where it is about no single one
 * @param site number of the site that it is about; null where it is about no single one
 */
public record Draw(
        DrawnFrom from,
        int population,
        List<Integer> places,
        @Nullable String seed,
        @Nullable Integer system,
        @Nullable Integer site)
        implements Said {
    public Draw {
        places = List.copyOf(places);
    }
}
