package org.assay.file;

import java.util.Locale;
import java.util.Optional;

/**
 * Characters that nobody sees as they are: controls, marks that turn the direction of reading, byte order marks, halves of
 * pairs, and what means something in one typeface alone. No text holds them, and no paper prints them.
 */
public final class Unseen {
    /** Soft hyphen, blank and joiner of no width, Mongolian separator of vowels, separators of lines and paragraphs. */
    private static final String PARTS_UNSEEN = "\u00ad\u200b\u2060\u180e\u2028\u2029";

    /** Letters, by their kind, of which nothing is drawn: fillers of Hangul, the Braille pattern without a dot. */
    private static final String DRAWN_AS_NOTHING = "\u115f\u1160\u3164\uffa0\u2800";

    private Unseen() {}

    /** What is said of the first one in a text; nothing where there is none. */
    public static Optional<String> in(String text) {
        return text.codePoints().filter(Unseen::is).mapToObj(Unseen::told).findFirst();
    }

    /** Whether it is one of them; ends of lines and tabs are none. */
    public static boolean is(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.FORMAT ->
                c == 0x200E
                        || c == 0x200F
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069)
                        || c == 0xFEFF;
            default -> false;
        };
    }

    /** The same of a name or another text of one line, which holds nothing that parts words or lines unseen either. */
    public static Optional<String> inALine(String text) {
        return text.codePoints()
                .filter(c -> is(c) || PARTS_UNSEEN.indexOf(c) >= 0)
                .mapToObj(Unseen::told)
                .findFirst();
    }

    /** Whether nothing of a text is seen: blanks, joiners, marks that stand on no letter, letters that are drawn as nothing. */
    public static boolean isAll(String text) {
        return text.codePoints().noneMatch(Unseen::isSeen);
    }

    private static boolean isSeen(int c) {
        if (DRAWN_AS_NOTHING.indexOf(c) >= 0 || Character.isWhitespace(c)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String told(int c) {
        return String.format(
                Locale.ROOT, "Contains a character that nobody sees (U+%04X%s): type it again without it", c, name(c));
    }

    private static String name(int c) {
        int type = Character.getType(c);
        String name =
                type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                        ? Character.getName(c)
                        : null;
        return name == null ? "" : ", " + name.toLowerCase(Locale.ROOT);
    }
}
