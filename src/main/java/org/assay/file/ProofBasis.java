package org.assay.file;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From what the text of a proof is taken beyond what is typed for it, so that a decision can tell whether that still is so.
 *
 * @param soaVersion the version of the statement of applicability that it names; null where it names none
 * @param wider the application for another scope whose AI systems and sites it shows; null where it shows those of the first
 * @param unnamed words of its scope that no application, no certificate and no report of an audit names; null where there is none,
 *     and in proofs of before that was looked at
 * @param anotherName what is known of its name where that is another; null where it is not, and in proofs of before
 * @param noSite whether an address was typed at which the client has no site; null where that is not so, and in proofs of before
 */
public record ProofBasis(
        @Nullable String soaVersion,
        @Nullable UUID wider,
        @Nullable List<String> unnamed,
        @Nullable AnotherName anotherName,
        @Nullable Boolean noSite) {
    public ProofBasis {
        unnamed = unnamed == null || unnamed.isEmpty() ? null : List.copyOf(unnamed);
    }
}
