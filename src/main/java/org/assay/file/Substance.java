package org.assay.file;

/** Whether words say anything at all: a reason, an answer or a reference of one letter is none. */
public final class Substance {
    /** Letters and digits that words have at least. */
    public static final int LETTERS = 10;

    private static final int DIFFERENT = 4;

    private Substance() {}

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
