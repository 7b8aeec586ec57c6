package org.assay.file;

import java.util.Locale;

/** Something of a coded list that people read in words. */
public interface Worded {
    /** In the words of the trade, without a capital. */
    String words();

    /** Words of ours as they stand at the head of a line or a cell; never for what a person typed, which stands as typed. */
    static String headed(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A text as people read it: the words of a coded list where the text is the name of one of its constants. */
    static String of(Class<?> type, String text) {
        for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
            if (constant instanceof Worded worded && ((Enum<?>) constant).name().equals(text)) {
                return worded.words();
            }
        }
        return text;
    }
}
