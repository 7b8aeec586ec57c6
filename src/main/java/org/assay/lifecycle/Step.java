package org.assay.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the steps that a certification takes.
 *
 * @param day when it was done, where a day tells
 * @param note a few words on how it stands; it never promises how the next step ends
 */
public record Step(String title, State state, @Nullable LocalDate day, String note) {
    /** How far a step is. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }
}
