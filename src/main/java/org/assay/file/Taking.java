package org.assay.file;

import java.util.List;
import java.util.UUID;

/**
 * Files of the client that the team takes as evidence.
 *
 * @param system number of the AI system that they are about; {@link TakingConsent#NO_SYSTEM} where they are about no single one
 * @param redacted whether nobody can be recognised in them any more
 */
public record Taking(EvidenceKind kind, int system, boolean redacted, List<UUID> files) implements Said {
    public Taking {
        files = List.copyOf(files);
    }
}
