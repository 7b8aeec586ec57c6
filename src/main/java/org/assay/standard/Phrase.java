package org.assay.standard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a phrase is written: words in lower case; {@code ^} for the beginning of a sentence, {@code *} for any letters,
 * {@code (a|b)} for one of several, {@code ( a)?} for what may be missing, {@code #} for a number such as 6.1.3, and
 * {@code …} for up to four words. A blank also stands for a hyphen.
 */
final class Phrase {
    private static final Pattern WRITTEN = Pattern.compile("[\\p{Ll}\\p{Nd} ^*()|?#…'’:/&%,.]+");
    private static final String GAP = "[\\s\\p{Pd}]+";
    private static final String FEW_WORDS = GAP + "(?:\\S*[^\\s.;:!?]" + GAP + "){0,4}?";
    private static final String SENTENCE = "(?<=^|[.!?;:•]\\s{0,3}|[\\n\\r]\\s{0,8}[-*–]?\\s{0,3}|\\s[-–—]\\s)";

    private Phrase() {}

    /** Whatever matches one of them, where a word begins. Refuses a phrase that is not written as it has to be. */
    static Pattern anyOf(List<String> phrases) {
        return Pattern.compile(
                phrases.isEmpty()
                        ? "(?!)"
                        : phrases.stream()
                                .map(Phrase::one)
                                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")")));
    }

    private static String one(String phrase) {
        if (!WRITTEN.matcher(phrase).matches() || !phrase.equals(phrase.strip())) {
            throw new IllegalArgumentException("“" + phrase + "” is not written as a phrase has to be");
        }
        boolean begins = phrase.startsWith("^");
        StringBuilder pattern = new StringBuilder();
        (begins ? phrase.substring(1).stripLeading() : phrase)
                .replace(" … ", "…")
                .codePoints()
                .forEach(c -> pattern.append(
                        switch (c) {
                            case ' ' -> GAP;
                            case '…' -> FEW_WORDS;
                            case '*' -> "[\\p{L}\\p{N}]*";
                            case '#' -> "\\p{N}+(?:[.:]\\p{N}+)*";
                            case '(' -> "(?:";
                            case ')', '|', '?' -> Character.toString(c);
                            default -> Pattern.quote(Character.toString(c));
                        }));
        String whole = "(?:" + pattern + ")(?![\\p{L}\\p{N}])";
        // where the phrase itself does not stand, nobody looks back for the beginning of a sentence, which is dear
        return begins ? "(?=" + whole + ")" + SENTENCE + whole : whole;
    }
}
