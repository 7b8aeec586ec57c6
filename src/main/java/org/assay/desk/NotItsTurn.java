package org.assay.desk;

import org.assay.file.Worded;
import org.assay.lifecycle.Verdict;

/** A move that does not start from where the thing stands, or that nobody awaits there. */
public final class NotItsTurn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotItsTurn(Verdict.OutOfTurn verdict) {
        super(
                verdict.unasked() == null
                        ? "This step does not start from “" + standing(verdict.standing()) + "”."
                        : "Nobody awaits this step. " + verdict.unasked());
    }

    private static String standing(Enum<?> standing) {
        return Worded.of(standing.getDeclaringClass(), standing.name());
    }
}
