package org.assay.file;

import java.util.Locale;
import java.util.Set;

/** Whether words say anything at all: a reason, an answer or a reference of one letter is none. */
public final class Substance {
    /** Letters and digits that words have at least. */
    public static final int LETTERS = 10;

    private static final int DIFFERENT = 4;

    /** What people write where they know no address yet, by letters and digits alone. */
    private static final Set<String> NO_PLACE = Set.of(
            "tbc",
            "tba",
            "tbd",
            "tobeconfirmed",
            "tobeannounced",
            "tobedefined",
            "none",
            "nil",
            "null",
            "unknown",
            "notknown",
            "notyet",
            "notyetknown",
            "later",
            "pending",
            "same",
            "sameasabove",
            "asabove",
            "seeabove",
            "ditto",
            "address",
            "ouraddress",
            "test",
            "various",
            "anywhere",
            "notapplicable");

    private static final int LETTERS_OF_A_PLACE = 3;

    private Substance() {}

    /** Whether words name no place: a dash, a letter, ever the same one, or that an address is still to be told. */
    public static boolean namesNoPlace(String words) {
        String said = words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean ideograms = words.codePoints().anyMatch(Character::isIdeographic);
        return (!ideograms && said.length() < LETTERS_OF_A_PLACE)
                || said.codePoints().distinct().count() < 2
                || NO_PLACE.contains(said);
    }

    /** Whether the words are too few to be a reason: fewer than {@link #LETTERS} letters and digits, or ever the same ones. */
    public static boolean lacks(String words) {
        int[] said = words.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .toArray();
        long different = java.util.Arrays.stream(said).distinct().count();
        return said.length < LETTERS || different < DIFFERENT;
    }
}
