package org.assay.register;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Work that a worker has taken up for a while. Others pass it over until then; where the worker dies, it is due again after that.
 *
 * @param until written with the work itself, and the proof that it is still in the same hands
 */
public record TakenUp(UUID work, Instant until) {
    /** Longer than the slowest paper is drawn, or a mail server is waited for, with its trials. */
    private static final Duration WHILE = Duration.ofMinutes(2);

    /** This work, from now on. */
    public static TakenUp now(UUID work) {
        return new TakenUp(work, Instant.now().plus(WHILE).truncatedTo(ChronoUnit.MICROS));
    }
}
