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

    private static final String BLANK = Quotations.BLANK;

    private final Sieve advice;
    private final Sieve claims;
    private final Sieve assurances;
    private final Sieve promises;
    private final Sieve appeals;
    private final Sieve complaints;

    private WordLists(List<WordList> lists) {
        advice = Sieve.of(lists, WordList::advice);
        claims = Sieve.of(lists, WordList::claims);
        assurances = Sieve.of(lists, WordList::assurances);
        promises = Sieve.of(lists, WordList::promises);
        appeals = Sieve.of(lists, WordList::appeals);
        complaints = Sieve.of(lists, WordList::complaints);
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

    /** By what a client would be promised an outcome. */
    public Found promises(String text) {
        return promises.in(text);
    }

    /** Whether a client's letter sounds as if it disputed a decision. It proposes; people say what a letter is. */
    public boolean appeals(String text) {
        return !appeals.in(text).asked().isEmpty();
    }

    /** Whether a client's letter sounds like a complaint. */
    public boolean complaints(String text) {
        return !complaints.in(text).asked().isEmpty();
    }

    /**
     * What was found in a text, in its own words.
     *
     * @param refused what can mean nothing else
     * @param asked what a person is asked about
     */
    public record Found(List<String> refused, List<String> asked) {}

    /**
     * One kind of phrasing; {@code reported} runs from what begins to tell what a document says to the end of the clause. Words in
     * quotation marks are somebody else's where the sentence around them says whose; of others a person is asked.
     */
    private record Sieve(Pattern refused, Pattern asked, Pattern allowed, Pattern reported, Pattern sources) {
        static Sieve of(List<WordList> lists, Function<WordList, Phrases> kind) {
            List<Phrases> all = lists.stream().map(kind).toList();
            return new Sieve(
                    any(all, Phrases::refused),
                    any(all, Phrases::asked),
                    any(all, Phrases::allowed),
                    Pattern.compile("(?:" + any(all, Phrases::reported).pattern() + ")[^.;!?\\n]*"),
                    Phrase.anyOf(
                            lists.stream().flatMap(l -> l.sources().stream()).toList()));
        }

        private static Pattern any(List<Phrases> all, Function<Phrases, List<String>> which) {
            return Phrase.anyOf(
                    all.stream().flatMap(p -> which.apply(p).stream()).toList());
        }

        Found in(String text) {
            Quotations apart = Quotations.of(Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .replaceAll("\\p{Cf}", "")
                    .toLowerCase(Locale.ROOT));
            String doubtful = allowed.matcher(apart.own()).replaceAll(BLANK);
            String hers = reported.matcher(doubtful).replaceAll(BLANK);
            Set<String> certain = found(refused, hers);
            Set<String> open = found(refused, doubtful);
            open.removeAll(certain);
            open.addAll(found(asked, refused.matcher(hers).replaceAll(BLANK)));
            String nobodys = allowed.matcher(apart.without(sources)).replaceAll(BLANK);
            open.addAll(found(refused, nobodys));
            open.addAll(found(asked, refused.matcher(nobodys).replaceAll(BLANK)));
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
