package org.assay.standard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.standard.WordList.Phrases;

/**
 * The phrasings by which a body says more than it may, in all languages at once: those that are shipped, and those that the
 * body adds. A body adds to what is refused or asked about; it takes nothing away.
 */
public final class WordLists {
    /** Finds nothing. */
    public static final WordLists NONE = of(List.of(), List.of());

    /** Words in quotation marks, of whatever script; a mark inside a word is an apostrophe. */
    private static final Pattern QUOTED = Pattern.compile("“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|‹[^‹›]*›|\"[^\"]*\""
            + "|(?<![\\p{L}\\p{N}])‘(?:[^’\\n]++|’(?=\\p{L}))*+’"
            + "|(?<![\\p{L}\\p{N}])'(?=\\S)(?:[^'\\n]++|'(?=\\p{L}))*+'(?![\\p{L}\\p{N}])");

    private static final String BLANK = " ∎ ";

    private final Sieve advice;
    private final Sieve claims;
    private final Sieve assurances;

    private WordLists(List<WordList> lists) {
        advice = Sieve.of(lists, WordList::advice);
        claims = Sieve.of(lists, WordList::claims);
        assurances = Sieve.of(lists, WordList::assurances);
    }

    /**
     * Refuses a list that nobody vouches for, and one of the body that would take something away.
     *
     * @param shipped those that come with the software
     * @param own what the body adds
     */
    public static WordLists of(List<WordList> shipped, List<WordList> own) {
        List<WordList> all = new ArrayList<>(shipped);
        for (WordList list : own) {
            if (!list.onlyAdds()) {
                throw new IllegalArgumentException(
                        "The body's list of " + list.language() + " can add phrases and take none away");
            }
            all.add(list);
        }
        for (WordList list : all) {
            if (list.provenance() == Provenance.UNVERIFIED) {
                throw new IllegalArgumentException("The list of " + list.language() + " is unverified and cannot bind");
            }
        }
        return new WordLists(all);
    }

    /** Advice in a text: an auditor states what is not met, never what to do about it. */
    public Found advice(String text) {
        return advice.in(text);
    }

    /** What a scope must not claim or praise. */
    public Found claims(String text) {
        return claims.in(text);
    }

    /** What a report of a sample must not assure, and results that are not the team's to give. */
    public Found assurances(String text) {
        return assurances.in(text);
    }

    /**
     * What was found in a text, in its own words.
     *
     * @param refused what can mean nothing else
     * @param asked what a person is asked about
     */
    public record Found(List<String> refused, List<String> asked) {}

    /** One kind of phrasing; {@code reported} runs from what begins to tell what a document says to the end of the clause. */
    private record Sieve(Pattern refused, Pattern asked, Pattern allowed, Pattern reported) {
        static Sieve of(List<WordList> lists, Function<WordList, Phrases> kind) {
            List<Phrases> all = lists.stream().map(kind).toList();
            return new Sieve(
                    any(all, Phrases::refused),
                    any(all, Phrases::asked),
                    any(all, Phrases::allowed),
                    Pattern.compile("(?:" + any(all, Phrases::reported).pattern() + ")[^.;!?\\n]*"));
        }

        private static Pattern any(List<Phrases> all, Function<Phrases, List<String>> which) {
            return Phrase.anyOf(
                    all.stream().flatMap(p -> which.apply(p).stream()).toList());
        }

        Found in(String text) {
            String own = QUOTED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)
                            .replaceAll("\\p{Cf}", "")
                            .toLowerCase(Locale.ROOT))
                    .replaceAll(BLANK)
                    .replace('’', '\'');
            String doubtful = allowed.matcher(own).replaceAll(BLANK);
            String hers = reported.matcher(doubtful).replaceAll(BLANK);
            Set<String> certain = found(refused, hers);
            Set<String> open = found(refused, doubtful);
            open.removeAll(certain);
            open.addAll(found(asked, refused.matcher(hers).replaceAll(BLANK)));
            return new Found(List.copyOf(certain), List.copyOf(open));
        }

        private static Set<String> found(Pattern pattern, String text) {
            Set<String> all = new LinkedHashSet<>();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                all.add(matcher.group().strip());
            }
            return all;
        }
    }
}
