package org.assay.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a day is written for people, and read from what they typed: {@code 22 Nov 2026}. */
public final class Days {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private static final List<DateTimeFormatter> TYPED =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, WRITTEN.withResolverStyle(ResolverStyle.STRICT));

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Days() {}

    /** The day that was typed, as {@code 22 Nov 2026} or {@code 2026-11-22}; empty where it is none of these years. */
    public static Optional<LocalDate> typed(String text) {
        return TYPED.stream()
                .flatMap(format -> parsed(text.strip(), format).stream())
                .filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR)
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

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
