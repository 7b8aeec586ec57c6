package org.assay.file;

import java.time.LocalDate;
import org.assay.standard.Standard;
import org.assay.standard.TechnicalArea;
import org.jspecify.annotations.Nullable;

/**
 * That the body holds a person competent for a function (ISO/IEC 17021-1, 7.1.2 and 7.1.3).
 *
 * @param area technical area {@code technology/sector}, as {@code generative/technology_saas}; either side may be
 *     {@code *} for all
 * @param from first day of validity
 * @param until last day of validity; null for one without an end
 * @param recordedOn the day on which the body put it on record; null where that is not known
 */
public record Competence(
        Function function,
        Standard standard,
        String area,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate recordedOn) {
    public Competence {
        if (!isArea(area)) {
            throw new IllegalArgumentException(area + " is no technical area");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A competence from " + from + " cannot last until " + until);
        }
    }

    /** One of which nobody asks when it was put on record. */
    public Competence(Function function, Standard standard, String area, LocalDate from, @Nullable LocalDate until) {
        this(function, standard, area, from, until, null);
    }

    /** Whether it was on record by a day; of one of which that is not known nothing else is supposed. */
    public boolean onRecordBy(LocalDate day) {
        return recordedOn == null || !recordedOn.isAfter(day);
    }

    /** Whether a text is written as a technical area is. */
    public static boolean isArea(String text) {
        return TechnicalArea.is(text);
    }

    public boolean covers(Function asked, Standard standardAsked, String areaAsked, LocalDate day) {
        return isFor(asked, standardAsked, areaAsked) && validOn(day);
    }

    /** Whether it is for this work, on whatever day. */
    public boolean isFor(Function asked, Standard standardAsked, String areaAsked) {
        return function == asked && standard == standardAsked && TechnicalArea.covers(area, areaAsked);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
