package org.assay.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From what the text of a proof is taken beyond what is typed for it, so that a decision can tell whether that still is so.
 *
 * @param soaVersion the version of the statement of applicability that it names; null where it names none
 * @param wider the application for another scope whose AI systems and sites it shows; null where it shows those of the first
 */
public record ProofBasis(
        @Nullable String soaVersion, @Nullable UUID wider) {}
