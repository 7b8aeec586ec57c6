package org.assay.file;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement of applicability as the client handed it in.
 *
 * @param included controls that it declares necessary
 * @param missing controls of the reference set that it does not mention
 * @param unjustified controls that stand there without a justification, included or excluded
 * @param hash of all its lines, justifications included; null where it was handed in before that was kept
 */
public record Soa(
        String version,
        LocalDate dated,
        Set<String> included,
        Set<String> excluded,
        Set<String> missing,
        Set<String> unjustified,
        @Nullable String hash)
        implements Said {
    /** One of which no hash is kept. */
    public Soa(
            String version,
            LocalDate dated,
            Set<String> included,
            Set<String> excluded,
            Set<String> missing,
            Set<String> unjustified) {
        this(version, dated, included, excluded, missing, unjustified, null);
    }

    public Soa {
        included = InOrder.of(included);
        excluded = InOrder.of(excluded);
        missing = InOrder.of(missing);
        unjustified = InOrder.of(unjustified);
    }

    /** Whether another of the same version says something else. */
    public boolean contradicts(Soa other) {
        return version.equals(other.version)
                && (!included.equals(other.included)
                        || !excluded.equals(other.excluded)
                        || !missing.equals(other.missing)
                        || !dated.equals(other.dated)
                        || (hash != null && other.hash != null && !hash.equals(other.hash)));
    }
}
