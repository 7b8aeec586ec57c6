package org.assay.rule;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.FormText;
import org.assay.standard.WordLists;

/** What the body says in a deed, held against the phrasings by which it would say more than it may. */
public final class Wording {
    /**
     * Fields that hold what was seen, by reference, how something is called, or what a team notes for itself: not the
     * writer's own words to anybody.
     *
     * @see #isOwn
     */
    private static final Set<String> NOT_HER_OWN = Set.of(
            "notes",
            "seen",
            "name",
            "address",
            "sites",
            "site",
            "scopeSentence",
            "soaVersion",
            "language",
            "languages",
            "clause",
            "control",
            "about",
            "time");

    private static final Pattern DEVELOPMENT =
            Pattern.compile("\\b(develop\\w*|design\\w*)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern USE = Pattern.compile("\\b(use|uses|using|deploy\\w*)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPERATION =
            Pattern.compile("\\b(operat\\w*|run|runs|running|provid\\w*|provision)\\b", Pattern.CASE_INSENSITIVE);

    private Wording() {}

    /**
     * Whether what stands in a field of a form is the writer's own words; a place in a line does not matter, but for the evidence of a
     * working paper, which the team notes for itself: that of a nonconformity is told to the client.
     */
    public static boolean isOwn(String field) {
        String box = field.substring(field.lastIndexOf('.') + 1);
        return !NOT_HER_OWN.contains(box) && !(box.equals("evidence") && field.contains("."));
    }

    /** What is certain advice in what the body says, in its answers to rules as well: the client may read them with the record. */
    static Optional<String> advice(Case c) {
        return c.deed().ofTheClient()
                ? Optional.empty()
                : quoted(c.law().words().advice(own(c) + "\n" + answers(c)).refused());
    }

    private static String answers(Case c) {
        return Stream.concat(c.deed().attestations().values().stream(), c.deed().waivers().values().stream())
                .collect(joining("\n"));
    }

    /** What may be advice in it, or a requirement, or somebody else's words. */
    static Optional<String> doubtfulAdvice(Case c) {
        return quoted(Stream.concat(found(c).asked().stream(), promises(c).stream())
                .distinct()
                .toList());
    }

    /** By what an outcome is promised in it. */
    private static List<String> promises(Case c) {
        return c.deed().ofTheClient()
                ? List.of()
                : c.law().words().promises(own(c)).asked();
    }

    /** What a letter of the body claims or assures that only a scope or a report is asked about elsewhere. */
    static Optional<String> toldTooMuch(Case c) {
        String text = own(c);
        return quoted(Stream.of(c.law().words().claims(text), c.law().words().assurances(text))
                .flatMap(f -> f.refused().stream())
                .distinct()
                .toList());
    }

    /** What the scope that is typed must not claim. */
    static Optional<String> claims(Case c) {
        return quoted(c.law().words().claims(scope(c)).refused());
    }

    /** What may be a claim in it, or the name of an activity. */
    static Optional<String> doubtfulClaims(Case c) {
        return quoted(c.law().words().claims(scope(c)).asked());
    }

    /** What a report of a sample must not assure, and results that are not the team's to give. */
    static Optional<String> assurances(Case c) {
        return quoted(c.law().words().assurances(own(c)).refused());
    }

    /** Words by which a scope says that AI systems are developed, where it says of none that it is used. */
    static Optional<String> development(String text) {
        var said = DEVELOPMENT.matcher(text);
        return said.find() && !USE.matcher(text).find()
                ? Optional.of("“" + said.group().toLowerCase(Locale.ROOT) + "”")
                : Optional.empty();
    }

    /** Words by which a scope says that AI systems are operated or provided. */
    static Optional<String> operation(String text) {
        return first(OPERATION, text);
    }

    /** Words by which it says that they are developed or designed. */
    static Optional<String> making(String text) {
        return first(DEVELOPMENT, text);
    }

    private static Optional<String> first(Pattern words, String text) {
        var said = words.matcher(text);
        return said.find() ? Optional.of("“" + said.group().toLowerCase(Locale.ROOT) + "”") : Optional.empty();
    }

    private static String scope(Case c) {
        return c.deed().text(FormText.Scope.class, FormText.Scope::scopeSentence);
    }

    private static WordLists.Found found(Case c) {
        return c.law().words().advice(c.deed().ofTheClient() ? "" : own(c));
    }

    private static String own(Case c) {
        String words = c.deed().words().entrySet().stream()
                .filter(e -> isOwn(e.getKey()))
                .map(Map.Entry::getValue)
                .collect(joining("\n"));
        return words + "\n" + c.deed().groundWords();
    }

    private static Optional<String> quoted(List<String> phrases) {
        return phrases.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.stream().map(p -> "“" + p + "”").sorted().collect(joining(", ")));
    }
}
