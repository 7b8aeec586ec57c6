package org.assay.file;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision to reduce has left out of the scope, and the nonconformities that concern only that.
 *
 * @param findings those that the decision names
 * @param systems numbers of the AI systems that it left out; null where it left out none
 * @param sites numbers of the sites that it left out; null where it left out none
 */
public record LeftWith(
        Set<UUID> findings,
        @Nullable Set<Integer> systems,
        @Nullable Set<Integer> sites) {
    public LeftWith {
        findings = InOrder.of(findings);
        systems = systems == null || systems.isEmpty() ? null : InOrder.of(systems);
        sites = sites == null || sites.isEmpty() ? null : InOrder.of(sites);
    }

    /** Whether a scope names something of it again, or does not say what it covers. */
    boolean isBackIn(CertifiedScope scope) {
        return named(systems, scope.systems()) || named(sites, scope.sites());
    }

    /** Whether only the wording of the scope became narrower, so that no number tells when it is back. */
    boolean ofWordsAlone() {
        return systems == null && sites == null;
    }

    private static boolean named(@Nullable Set<Integer> left, @Nullable Set<Integer> now) {
        return left != null && (now == null || left.stream().anyMatch(now::contains));
    }
}
