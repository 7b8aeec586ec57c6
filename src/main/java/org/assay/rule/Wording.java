package org.assay.rule;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that get a body into trouble: advice where it may give none, and claims that no audit supports. */
final class Wording {
    private static final List<String> ADVICE = List.of(
            "should",
            "ought to",
            "we recommend",
            "we suggest",
            "it is recommended",
            "it is suggested",
            "consider implementing",
            "consider using",
            "best practice",
            "would benefit from",
            "needs to implement");
    private static final List<String> CLAIMS = List.of(
            "secure",
            "trustworthy",
            "ethical",
            "responsible ai",
            "safe",
            "unbiased",
            "compliant",
            "best",
            "world-class",
            "leading",
            "guaranteed",
            "certified ai",
            "iso certified",
            "eu ai act",
            "gdpr",
            "hipaa",
            "presumption of conformity");
    private static final List<String> ASSURANCES = List.of(
            "100 %",
            "100%",
            "fully compliant",
            "all controls are effective",
            "no nonconformities exist",
            "complies with the law",
            "presumption of conformity",
            "is certified",
            "has passed",
            "maturity score",
            "eu ai act ready");

    private static final Pattern DEVELOPMENT =
            Pattern.compile("\\b(develop\\w*|design\\w*)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern USE = Pattern.compile("\\b(use|uses|using|deploy\\w*)\\b", Pattern.CASE_INSENSITIVE);

    private Wording() {}

    /** Advice in the text: an auditor states what is not met, never what to do about it. */
    static Optional<String> advice(String text) {
        return found(ADVICE, text);
    }

    /** What a scope sentence must not claim or name. */
    static Optional<String> claims(String text) {
        return found(CLAIMS, text);
    }

    /** What a report of a sample must not assure, and results that are not the team's to give. */
    static Optional<String> assurances(String text) {
        return found(ASSURANCES, text);
    }

    /** Words by which a scope says that AI systems are developed, where it says of none that it is used. */
    static Optional<String> development(String text) {
        var said = DEVELOPMENT.matcher(text);
        return said.find() && !USE.matcher(text).find()
                ? Optional.of("“" + said.group().toLowerCase(Locale.ROOT) + "”")
                : Optional.empty();
    }

    private static Optional<String> found(List<String> phrases, String text) {
        String words = phrases.stream()
                .filter(p -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(p) + "(?![\\p{L}\\p{N}])")
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .find())
                .map(p -> "“" + p + "”")
                .collect(joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
