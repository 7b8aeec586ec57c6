package org.assay.file;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says that it covers, so that proof, application and certificate can be held against each other thing
 * by thing (ISO/IEC 17021-1, 8.2.2 a and f). What one of them does not say, as records of before do not, is no difference.
 *
 * @param holder hash of the name that it is issued to
 * @param sentence hash of the scope sentence
 * @param systems numbers of AI systems in the application's list
 * @param sites numbers of sites in the application's list
 */
public record CertifiedScope(
        @Nullable String holder,
        @Nullable String sentence,
        @Nullable Set<Integer> systems,
        @Nullable Set<Integer> sites) {
    /** Says nothing, and so differs from nothing. */
    public static final CertifiedScope UNKNOWN = new CertifiedScope(null, null, null, null);

    public CertifiedScope {
        systems = systems == null ? null : InOrder.of(systems);
        sites = sites == null ? null : InOrder.of(sites);
    }

    /** What an application asks for. */
    public static CertifiedScope appliedFor(@Nullable Profile profile) {
        return profile == null
                ? UNKNOWN
                : new CertifiedScope(null, profile.sentence(), profile.inScopeByNumber(), profile.sitesByNumber());
    }

    /** The same, and where it names no AI systems or sites, those of the other: a proof that chooses none stands for all. */
    public CertifiedScope or(CertifiedScope other) {
        return new CertifiedScope(
                holder, sentence, systems == null ? other.systems : systems, sites == null ? other.sites : sites);
    }

    /** What of this the other does not cover. */
    public Beyond beyond(CertifiedScope other) {
        return new Beyond(without(systems, other.systems), without(sites, other.sites));
    }

    /** Whether it covers nothing that the other does not, and less than that. */
    public boolean lessThan(CertifiedScope other) {
        return beyond(other).isEmpty() && !other.beyond(this).isEmpty();
    }

    /** Whether both say a sentence, and not the same one. */
    public boolean readsOtherwiseThan(CertifiedScope other) {
        return sentence != null && other.sentence != null && !sentence.equals(other.sentence);
    }

    private static Set<Integer> without(@Nullable Set<Integer> some, @Nullable Set<Integer> others) {
        if (some == null || others == null) {
            return Set.of();
        }
        return some.stream().filter(n -> !others.contains(n)).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What one covers and another does not.
     *
     * @param systems numbers of AI systems
     * @param sites numbers of sites
     */
    public record Beyond(Set<Integer> systems, Set<Integer> sites) {
        public boolean isEmpty() {
            return systems.isEmpty() && sites.isEmpty();
        }

        /** The same without what another difference names. */
        public Beyond without(Beyond other) {
            return new Beyond(
                    CertifiedScope.without(systems, other.systems), CertifiedScope.without(sites, other.sites));
        }

        /** {@code AI system 2; sites 1, 3}. */
        public String words() {
            return Stream.of(named("AI system", systems), named("site", sites))
                    .filter(w -> !w.isEmpty())
                    .collect(Collectors.joining("; "));
        }

        private static String named(String what, Set<Integer> numbers) {
            return numbers.isEmpty()
                    ? ""
                    : what
                            + (numbers.size() == 1 ? " " : "s ")
                            + numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }
}
