package org.assay;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of a machine in what people read: ids, names of constants, names spelled by machine, days of ISO, braces. */
public final class MachineWords {
    private static final Pattern ANY = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b[A-Z]{2,}_[A-Z_]+\\b|\\b[a-z]+_[a-z_]+\\b"
                    + "|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\bnull\\b|[{}]|NOT_FOUND"
                    // names of constants, spelled by machine
                    + "|\\b(?:Classical ml|Eu ai act|Existing iso)\\b");

    /** Names of fields and of deeds, and areas as they are kept. */
    private static final Pattern NAMES = Pattern.compile(
            "\\b[a-z]{2,}[A-Z][A-Za-z]+\\b|\\b[A-Z][A-Za-z]+Move\\.[A-Z_]+\\b|\\b[a-z]+/[a-z]+_[a-z_]+\\b|\\*/\\*");

    /** Names of constants that are one word; the number of a rule of the house is one to read. */
    private static final Pattern SHOUTED = Pattern.compile("\\b(?!HOUSE-\\d)[A-Z]{5,}\\b");

    private MachineWords() {}

    /**
     * The same of a paper.
     *
     * @param capitals whether its look prints headings in capital letters
     */
    public static List<String> inAPaper(String text, boolean capitals) {
        // the right end of a running head is copied before its left one, without a space
        String apart = text.replaceAll("·\\h*confidential(?=\\p{Lu})", "· confidential ");
        Stream<MatchResult> names = NAMES.matcher(apart).results();
        Stream<MatchResult> shouted =
                capitals ? Stream.empty() : SHOUTED.matcher(apart).results();
        return Stream.of(in(apart).stream(), names.map(MatchResult::group), shouted.map(MatchResult::group))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    /** The same of a page: names of fields and of deeds too. */
    public static List<String> inAPage(String text) {
        return Stream.concat(in(text).stream(), NAMES.matcher(text).results().map(MatchResult::group))
                .distinct()
                .toList();
    }

    /** Each of them once, as it stands. */
    public static List<String> in(String text) {
        return ANY.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
