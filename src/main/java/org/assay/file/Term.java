package org.assay.file;

import java.time.LocalDate;

/**
 * One cycle of a certification.
 *
 * @param decidedOn the day of the decision that it began with
 * @param from first day of validity
 * @param until last day of validity
 */
public record Term(LocalDate decidedOn, LocalDate from, LocalDate until) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
