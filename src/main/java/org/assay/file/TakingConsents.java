package org.assay.file;

import java.util.List;

/** All that the client lets the body take as evidence; what it says no word of is seen only. */
public record TakingConsents(List<TakingConsent> all) implements Said {
    public TakingConsents {
        all = List.copyOf(all);
    }
}
