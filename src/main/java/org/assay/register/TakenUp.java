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

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int LONGEST_ERROR = 2000;

    /**
     * When work that has failed once more is tried again: after longer and longer pauses, of which the first is five seconds.
     *
     * @param before how often it had failed before
     */
    public static Instant again(int before) {
        return Instant.now().plus(FIRST_PAUSE.multipliedBy(1L << (2 * before)));
    }

    /** Why it failed, as long as it is kept. */
    public static String kept(String error) {
        return error.substring(0, Math.min(LONGEST_ERROR, error.length()));
    }

    /** This work, from now on. */
    public static TakenUp now(UUID work) {
        return new TakenUp(work, Instant.now().plus(WHILE).truncatedTo(ChronoUnit.MICROS));
    }
}
