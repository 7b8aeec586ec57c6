package org.assay.standard;

import java.time.LocalDate;

/**
 * One value of one parameter from one day on.
 *
 * @param since first day on which the value is in force
 * @param value in the unit that the parameter's name gives, above 0
 * @param source the clause or page that the value was taken from
 */
public record DatedNumber(Parameter parameter, LocalDate since, int value, String source, Provenance provenance) {
    public DatedNumber {
        if (value <= 0) {
            throw new IllegalArgumentException(parameter + " since " + since + ": the value must be above 0");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(parameter + " since " + since + ": the source is missing");
        }
    }
}
