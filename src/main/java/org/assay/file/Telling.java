package org.assay.file;

import java.util.Set;
import java.util.UUID;

/**
 * Which nonconformities of an audit its client is told of.
 *
 * @param findings those, of the ones that are not told yet; none named is all of them
 */
public record Telling(Set<UUID> findings) implements Said {
    public Telling {
        findings = Set.copyOf(findings);
    }

    /** Whether the client is told of this one. */
    public boolean tells(Finding finding) {
        return findings.isEmpty() || findings.contains(finding.id());
    }
}
