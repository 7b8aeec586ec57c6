package org.assay.file;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clauses and controls that an audit programme names for the initial audit.
 *
 * @param missing clauses of the standard that it does not name
 * @param controls that it names; null in programmes of before that was looked at
 */
public record Programme(
        Set<String> clauses, Set<String> missing, @Nullable Set<String> controls) implements Said {
    public Programme {
        clauses = InOrder.of(clauses);
        missing = InOrder.of(missing);
        controls = controls == null ? null : InOrder.of(controls);
    }

    /** The controls that it names. */
    public Set<String> named() {
        return controls == null ? Set.of() : controls;
    }
}
