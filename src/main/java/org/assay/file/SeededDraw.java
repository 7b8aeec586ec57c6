package org.assay.file;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A sample drawn by a seed, so that anybody can draw it once more. The generator is that of {@link Random}, whose sequence its
 * documentation fixes: linear congruential, 48 bits. The places of a population stand in their order, from 1; for each that is
 * drawn, the place that comes next is exchanged with one of those from it on, {@code nextInt} of how many these are ahead (the
 * shuffle of Fisher and Yates, stopped after the sample). The same seed gives the same draw, and a larger sample holds the
 * smaller one.
 */
public final class SeededDraw {
    /** The name under which papers say how it was drawn. */
    public static final String ALGORITHM = "Fisher–Yates shuffle, generator java.util.Random";

    private SeededDraw() {}

    /**
     * The places that are drawn, the lowest first.
     *
     * @param population from 1
     * @param size from 1 up to the population
     */
    public static List<Integer> places(long seed, int population, int size) {
        if (population < 1 || size < 1 || size > population) {
            throw new IllegalArgumentException("Nothing, or more than there is, cannot be drawn");
        }
        Random random = new Random(seed);
        int[] places = IntStream.rangeClosed(1, population).toArray();
        for (int i = 0; i < size; i++) {
            int other = i + random.nextInt(population - i);
            int drawn = places[other];
            places[other] = places[i];
            places[i] = drawn;
        }
        return Arrays.stream(places).limit(size).sorted().boxed().toList();
    }
}
