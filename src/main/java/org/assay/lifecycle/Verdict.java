package org.assay.lifecycle;

import java.util.List;

/** What a table answers to a deed. */
public sealed interface Verdict {
    /** Done: what happened, in order. A decision moves its own life and the certification's. */
    record Allowed(List<Happening> happenings, Weighing weighing) implements Verdict {}

    /** Refused by rules: every one of them. */
    record Refused(List<Refusal> refusals, Weighing weighing) implements Verdict {}

    /** The move does not start from where the thing stands. */
    record OutOfTurn(Move<?> move, Enum<?> standing) implements Verdict {}
}
