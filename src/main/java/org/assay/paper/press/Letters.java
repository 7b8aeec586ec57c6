package org.assay.paper.press;

import java.text.Normalizer;

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

    private static boolean unseen(int c) {
        if (c == '\n') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> c != '\t' && c != '\r' && c != 0xAD;
            default -> false;
        };
    }

    static boolean arabic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    static boolean hasArabic(String text) {
        return text.codePoints().anyMatch(Letters::arabic);
    }
}
