package org.assay.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table answers to a deed. */
public sealed interface Verdict {
    /** Done: what happened, in order. A decision moves its own life and the certification's. */
    record Allowed(List<Happening> happenings, Weighing weighing) implements Verdict {}

    /** Refused by rules: every one of them. */
    record Refused(List<Refusal> refusals, Weighing weighing) implements Verdict {}

    /**
     * The move does not start from where the thing stands, or nobody awaits it there.
     *
     * @param unasked why nobody awaits it; null where the standing says it all
     */
    record OutOfTurn(
            Move<?> move, Enum<?> standing, @Nullable String unasked) implements Verdict {
        public OutOfTurn(Move<?> move, Enum<?> standing) {
            this(move, standing, null);
        }
    }
}
