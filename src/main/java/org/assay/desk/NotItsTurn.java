package org.assay.desk;

import java.util.Locale;
import org.assay.lifecycle.Verdict;

/** A move that does not start from where the thing stands. */
public final class NotItsTurn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotItsTurn(Verdict.OutOfTurn verdict) {
        super(words(verdict.move().name()) + " does not start from \""
                + words(verdict.standing().name()) + "\".");
    }

    private static String words(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
