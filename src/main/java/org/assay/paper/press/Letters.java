package org.assay.paper.press;

import java.text.Normalizer;
import org.assay.file.Unseen;

/** The letters of a text: which may be printed, and which scripts they call for. */
final class Letters {
    private Letters() {}

    /**
     * The text composed, without characters that nobody sees: controls, marks that turn the direction of writing, byte order
     * marks, halves of pairs. A name cannot make other text read backwards, and a tab cannot hide.
     */
    static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !unseen(c))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** What no text holds, what only joins or parts letters, and, in texts of before, what has no letter yet. */
    private static boolean unseen(int c) {
        int type = Character.getType(c);
        return Unseen.is(c) || type == Character.UNASSIGNED || (type == Character.FORMAT && c != 0xAD);
    }

    /** The letters of a text that somebody expects to see: none is left out before a typeface was asked for it. */
    static String expected(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Unseen.is(c) && Character.getType(c) != Character.FORMAT)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    static boolean arabic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    static boolean hasArabic(String text) {
        return text.codePoints().anyMatch(Letters::arabic);
    }
}
