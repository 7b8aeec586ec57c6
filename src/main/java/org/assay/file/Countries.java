package org.assay.file;

import java.util.Locale;
import java.util.Set;

/** Countries by their names where people read them. */
public final class Countries {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    /** A place as it was typed, with the name of its country where its two letters stand last: {@code Leeds, United Kingdom}. */
    public static String spelt(String place) {
        int at = place.lastIndexOf(", ");
        String last = at < 0 ? "" : place.substring(at + 2).strip();
        return CODES.contains(last)
                ? place.substring(0, at + 2) + Locale.of("", last).getDisplayCountry(Locale.ENGLISH)
                : place;
    }
}
