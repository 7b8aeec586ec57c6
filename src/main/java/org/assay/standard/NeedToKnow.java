package org.assay.standard;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * Who of the body reads which files of clients (ISO/IEC 17021-1, 8.4): the body's own choice.
 *
 * @param kept whether it is kept; where not, everybody of the body reads every file
 * @param reads by role of the body, what it reads
 */
public record NeedToKnow(boolean kept, Map<String, Reach> reads) {
    /** Which files a role reads, the narrowest first. */
    public enum Reach {
        /** Those of whose teams one is or was, in which one decided or asked for it, and those that one is invited to. */
        OWN,
        /** Those that wait for an offer or for its answer, beside one's own. */
        OFFERS,
        /** Every file. */
        EVERY
    }

    private static final String FILE = "need-to-know.yaml";

    public NeedToKnow {
        Given.that(reads != null, FILE, "reads is missing");
        reads = Map.copyOf(reads);
    }

    /** The same; refuses roles that are not these, and one that is not told. */
    public NeedToKnow of(Set<String> roles) {
        Given.that(reads.keySet().equals(roles), FILE, "reads tells of " + reads.keySet() + ", and not of " + roles);
        return this;
    }

    /** What somebody with these roles reads: the widest of them; every file where it is not kept. */
    public Reach reach(Collection<String> roles) {
        return kept
                ? roles.stream()
                        .filter(reads::containsKey)
                        .map(reads::get)
                        .max(Comparator.naturalOrder())
                        .orElse(Reach.OWN)
                : Reach.EVERY;
    }
}
