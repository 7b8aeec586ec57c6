package org.assay.file;

import java.util.Locale;
import java.util.Optional;

/**
 * Characters that nobody sees as they are: controls, marks that turn the direction of reading, byte order marks, halves of
 * pairs, and what means something in one typeface alone. No text holds them, and no paper prints them.
 */
public final class Unseen {
    private Unseen() {}

    /** What is said of the first one in a text; nothing where there is none. */
    public static Optional<String> in(String text) {
        return text.codePoints()
                .filter(Unseen::is)
                .mapToObj(c -> String.format(
                        Locale.ROOT,
                        "Contains a character that nobody sees (U+%04X%s): type it again without it",
                        c,
                        name(c)))
                .findFirst();
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

    private static String name(int c) {
        String name = Character.getType(c) == Character.FORMAT ? Character.getName(c) : null;
        return name == null ? "" : ", " + name.toLowerCase(Locale.ROOT);
    }
}
