package org.assay.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.assay.house.BodyCalendar;

/** Says on every page that this is a sample body, where its day was told and not read from a clock. */
@Named("ribbon")
@ApplicationScoped
public class Ribbon {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ROOT);

    private final BodyCalendar calendar;

    Ribbon(BodyCalendar calendar) {
        this.calendar = calendar;
    }

    public boolean isTold() {
        return calendar.isTold();
    }

    /** Whether a day has passed. */
    public boolean passed(LocalDate day) {
        return day.isBefore(calendar.today());
    }

    /** This second, at the meridian: what a public page speaks for. */
    public String getSecond() {
        return SECOND.format(calendar.realTime().atOffset(ZoneOffset.UTC));
    }

    public LocalDate getToday() {
        return calendar.today();
    }
}
