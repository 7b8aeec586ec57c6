package org.assay.file;

import java.time.LocalDate;
import java.util.Set;

/**
 * A statement of applicability as the client handed it in.
 *
 * @param included controls that it declares necessary
 * @param missing controls of the reference set that it does not mention
 * @param unjustified controls that stand there without a justification, included or excluded
 */
public record Soa(
        String version,
        LocalDate dated,
        Set<String> included,
        Set<String> excluded,
        Set<String> missing,
        Set<String> unjustified)
        implements Said {
    public Soa {
        included = InOrder.of(included);
        excluded = InOrder.of(excluded);
        missing = InOrder.of(missing);
        unjustified = InOrder.of(unjustified);
    }
}
