package org.assay.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day is written for people: {@code 22 Nov 2026}. */
public final class Days {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private Days() {}

    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** With its weekday, where somebody has to be there: {@code Sun 22 Nov 2026}. */
    public static String withWeekday(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }

    /** Half-days as days, in words: {@code 3} is {@code 1.5 days}. */
    public static String halves(int halfDays) {
        String days = halfDays / 2 + (halfDays % 2 == 0 ? "" : ".5");
        return days + (halfDays == 2 ? " day" : " days");
    }
}
