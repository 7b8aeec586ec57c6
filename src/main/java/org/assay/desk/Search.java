package org.assay.desk;

import java.util.Locale;

/** Words to look for, as people type them. */
public final class Search {
    private Search() {}

    /** For {@code like … escape '\'}: lower case, taken literally, without characters that no text holds. */
    public static String literally(String words) {
        return words.replaceAll("\\p{Cntrl}", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("([\\\\%_])", "\\\\$1");
    }
}
