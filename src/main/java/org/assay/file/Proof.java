package org.assay.file;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The wording of a certificate as the client is shown it, known by its hash.
 *
 * @param sentence hash of the scope sentence in it
 * @param systems numbers, in the application's list, of the AI systems that it covers; null where it does not say
 * @param sites numbers, in the application's list, of the sites that it names; null where it does not say
 * @param holder hash of the name that it bears; null where it does not say
 * @param lost languages in which the certificate is printed today, and would no longer be; null where there is none
 * @param basis from what its text is taken; null in proofs of before that was kept
 */
public record Proof(
        String hash,
        @Nullable String sentence,
        @Nullable Set<Integer> systems,
        @Nullable Set<Integer> sites,
        @Nullable String holder,
        @Nullable List<String> lost,
        @Nullable ProofBasis basis)
        implements Said {
    public Proof {
        systems = systems == null ? null : InOrder.of(systems);
        sites = sites == null ? null : InOrder.of(sites);
        lost = lost == null || lost.isEmpty() ? null : List.copyOf(lost);
    }

    /** One that leaves out no language. */
    public Proof(
            String hash,
            @Nullable String sentence,
            @Nullable Set<Integer> systems,
            @Nullable Set<Integer> sites,
            @Nullable String holder) {
        this(hash, sentence, systems, sites, holder, null, null);
    }

    /** What it covers, to be held against application and certificate. */
    public CertifiedScope scope() {
        return new CertifiedScope(holder, sentence, systems, sites);
    }
}
