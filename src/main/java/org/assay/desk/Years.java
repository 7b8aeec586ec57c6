package org.assay.desk;

import java.time.LocalDate;

/** Whether the year of a day that somebody types can be meant: 0026 and 9999 are slips of the keyboard, in whatever form. */
final class Years {
    static final String WRONG = "Check the year";

    private static final int BACK = 70;
    private static final int AHEAD = 10;

    private Years() {}

    static boolean likely(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusYears(BACK)) && !day.isAfter(today.plusYears(AHEAD));
    }
}
