package org.assay.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in lower case, and what it quotes.
 *
 * @param own the text, a blank in the place of each quotation
 * @param all what stands in quotation marks, in its order
 */
record Quotations(String own, List<Quoted> all) {
    /** Stands where something was taken out; no phrase matches across it. */
    static final String BLANK = " ∎ ";

    /**
     * One quotation.
     *
     * @param at where its blank stands in the text
     */
    record Quoted(String words, int at) {}

    /** Words in quotation marks, of whatever script; a mark inside a word is an apostrophe. */
    private static final Pattern QUOTED = Pattern.compile("“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|‹[^‹›]*›|\"[^\"]*\""
            + "|(?<![\\p{L}\\p{N}])‘(?:[^’\\n]++|’(?=\\p{L}))*+’"
            + "|(?<![\\p{L}\\p{N}])'(?=\\S)(?:[^'\\n]++|'(?=\\p{L}))*+'(?![\\p{L}\\p{N}])");

    private static final Pattern ENDS = Pattern.compile("[.!?;]+(?=\\s|$)|\\n");

    private static final String APOSTROPHE = "’";

    static Quotations of(String text) {
        StringBuilder own = new StringBuilder();
        List<Quoted> all = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        int end = 0;
        while (matcher.find()) {
            own.append(text, end, matcher.start());
            String words = matcher.group();
            all.add(new Quoted(words.substring(1, words.length() - 1).replace(APOSTROPHE, "'"), own.length()));
            own.append(BLANK);
            end = matcher.end();
        }
        own.append(text, end, text.length());
        return new Quotations(own.toString().replace(APOSTROPHE, "'"), all);
    }

    /** Those quotations, each on a line, beside which nothing says whose words they are in their sentence. */
    String without(Pattern sources) {
        if (all.isEmpty()) {
            return "";
        }
        NavigableSet<Integer> ends = new TreeSet<>(List.of(0, own.length()));
        ENDS.matcher(own).results().forEach(e -> ends.add(e.end()));
        StringBuilder left = new StringBuilder();
        for (Quoted q : all) {
            int from = Objects.requireNonNull(ends.floor(q.at));
            int to = Objects.requireNonNull(ends.higher(q.at));
            if (!sources.matcher(own)
                    .region(from, to)
                    .useTransparentBounds(true)
                    .find()) {
                left.append(q.words).append('\n');
            }
        }
        return left.toString();
    }
}
