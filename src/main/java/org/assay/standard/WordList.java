package org.assay.standard;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Phrasings of one language by which a body says more than it may, as a data file holds them.
 *
 * @param language its code: {@code en}
 * @param source who wrote them down, and from what
 * @param advice by which a client would be told what to do
 * @param claims by which a scope would praise, or claim another law or standard
 * @param assurances by which a report would say more than its sample shows
 * @param promises by which a client would be promised an outcome
 * @param appeals by which a client disputes a decision
 * @param complaints by which a client complains
 * @param sources what names beside quotation marks whose words they hold
 */
public record WordList(
        String language,
        String source,
        Provenance provenance,
        Phrases advice,
        Phrases claims,
        Phrases assurances,
        Phrases promises,
        Phrases appeals,
        Phrases complaints,
        List<String> sources) {
    public WordList {
        advice = filled(advice);
        claims = filled(claims);
        assurances = filled(assurances);
        promises = filled(promises);
        appeals = filled(appeals);
        complaints = filled(complaints);
        sources = known(sources);
    }

    /** One that knows advice, claims and assurances alone. */
    public WordList(
            String language, String source, Provenance provenance, Phrases advice, Phrases claims, Phrases assurances) {
        this(
                language,
                source,
                provenance,
                advice,
                claims,
                assurances,
                filled(null),
                filled(null),
                filled(null),
                List.of());
    }

    private static List<String> known(@Nullable List<String> phrases) {
        return phrases == null ? List.of() : List.copyOf(phrases);
    }

    private static Phrases filled(@Nullable Phrases phrases) {
        return phrases == null ? new Phrases(List.of(), List.of(), List.of(), List.of()) : phrases;
    }

    /**
     * Phrases, each as {@link Phrase} reads it.
     *
     * @param refused what can mean nothing else
     * @param asked what a person is asked about, for it may be a requirement or somebody else's words
     * @param allowed what sounds like one of them and is none
     * @param reported what begins to tell what a document says, so that the rest of the clause is not the writer's own
     */
    public record Phrases(List<String> refused, List<String> asked, List<String> allowed, List<String> reported) {
        public Phrases {
            refused = known(refused);
            asked = known(asked);
            allowed = known(allowed);
            reported = known(reported);
        }

        /** Whether it only adds to what is refused or asked about. */
        boolean onlyAdds() {
            return allowed.isEmpty() && reported.isEmpty();
        }
    }

    /** Whether all of it only adds to what is refused or asked about. */
    boolean onlyAdds() {
        return sources.isEmpty()
                && Stream.of(advice, claims, assurances, promises, appeals, complaints)
                        .allMatch(Phrases::onlyAdds);
    }
}
