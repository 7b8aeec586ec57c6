package org.assay.paper.press;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.assay.file.Unseen;

/** The letters of a text: which may be printed, and which scripts they call for. */
final class Letters {
    private static final int LINE = 0x2028;
    private static final int PARAGRAPH = 0x2029;
    /** A mark that has no letter before it, where a text begins: it must not take the sign of the markup for one. */
    private static final Pattern ALONE = Pattern.compile(">(?=\\p{M})");

    private Letters() {}

    /** A page so, with each mark that begins a text on a blank of its own. */
    static String page(String xhtml) {
        return printable(ALONE.matcher(xhtml).replaceAll(">\u00a0"));
    }

    /**
     * The text composed, without characters that nobody sees: controls, marks that turn the direction of writing, byte order
     * marks, halves of pairs; each separator of lines is one of ours. A name cannot make other text read backwards, and a tab
     * cannot hide.
     */
    static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(Letters::line)
                .filter(c -> !unseen(c))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int line(int c) {
        return c == LINE || c == PARAGRAPH ? '\n' : c;
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
                .map(Letters::line)
                .filter(c -> !Unseen.is(c) && Character.getType(c) != Character.FORMAT)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    static boolean arabic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }
}
