package org.assay.file;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assay.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * That the body holds a person competent for a function (ISO/IEC 17021-1, 7.1.2 and 7.1.3).
 *
 * @param area technical area {@code technology/sector}, as {@code generative/technology_saas}; either side may be
 *     {@code *} for all
 * @param from first day of validity
 * @param until last day of validity; null for one without an end
 */
public record Competence(
        Function function,
        Standard standard,
        String area,
        LocalDate from,
        @Nullable LocalDate until) {
    private static final Pattern AREA = Pattern.compile("(\\*|[a-z0-9_]+)/(\\*|[a-z0-9_]+)");

    public Competence {
        if (!isArea(area)) {
            throw new IllegalArgumentException(area + " is no technical area");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A competence from " + from + " cannot last until " + until);
        }
    }

    /** Whether a text is written as a technical area is. */
    public static boolean isArea(String text) {
        return AREA.matcher(text).matches();
    }

    public boolean covers(Function asked, Standard standardAsked, String areaAsked, LocalDate day) {
        return isFor(asked, standardAsked, areaAsked) && validOn(day);
    }

    /** Whether it is for this work, on whatever day. */
    public boolean isFor(Function asked, Standard standardAsked, String areaAsked) {
        return function == asked && standard == standardAsked && coversArea(areaAsked);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    private boolean coversArea(String asked) {
        int mine = area.indexOf('/');
        int cut = asked.indexOf('/');
        return cut >= 0
                && coversSide(area.substring(0, mine), asked.substring(0, cut))
                && coversSide(area.substring(mine + 1), asked.substring(cut + 1));
    }

    private static boolean coversSide(String mine, String asked) {
        return mine.equals("*") || mine.equals(asked);
    }
}
