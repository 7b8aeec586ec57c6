package org.assay.file;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries by their names where people read them. */
public final class Countries {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    /** What is said of two letters that are none. */
    public static final String UNKNOWN = "No country has these letters: write two, such as US";

    private Countries() {}

    /** Whether nothing is said, or the two letters of a country (ISO 3166-1). */
    public static boolean known(@Nullable String code) {
        return code == null || code.isBlank() || CODES.contains(code.strip());
    }

    /** A place as it was typed, with the name of its country where its two letters stand last: {@code Leeds, United Kingdom}. */
    public static String spelt(String place) {
        int at = place.lastIndexOf(", ");
        String last = at < 0 ? "" : place.substring(at + 2).strip();
        return CODES.contains(last)
                ? place.substring(0, at + 2) + Locale.of("", last).getDisplayCountry(Locale.ENGLISH)
                : place;
    }
}
