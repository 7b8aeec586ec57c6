package org.assay.standard;

import java.util.regex.Pattern;

/** A technical area as {@code technology/sector}; either side may be {@code *} for all. */
public final class TechnicalArea {
    private static final Pattern WRITTEN = Pattern.compile("(\\*|[a-z0-9_]+)/(\\*|[a-z0-9_]+)");

    private TechnicalArea() {}

    /** Whether a text is written as a technical area is. */
    public static boolean is(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** Whether one area holds all of another. */
    public static boolean covers(String wide, String asked) {
        int mine = wide.indexOf('/');
        int cut = asked.indexOf('/');
        return cut >= 0
                && coversSide(wide.substring(0, mine), asked.substring(0, cut))
                && coversSide(wide.substring(mine + 1), asked.substring(cut + 1));
    }

    private static boolean coversSide(String mine, String asked) {
        return mine.equals("*") || mine.equals(asked);
    }
}
