package org.assay.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.assay.file.Counted;
import org.assay.house.BodyCalendar;

/**
 * How long ago a moment of real time was. The body's calendar can stand at another day than the world's: a date beside it would
 * contradict it.
 */
@Named("lately")
@ApplicationScoped
public class Lately {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH);
    private static final int LONG_AGO = 14;

    private final BodyCalendar calendar;

    Lately(BodyCalendar calendar) {
        this.calendar = calendar;
    }

    /** {@code 3 minutes ago, at 19:11 UTC}; the date only where it is two weeks ago or more. */
    public String ago(Instant at) {
        return between(at, calendar.realTime());
    }

    static String between(Instant at, Instant now) {
        Duration since = Duration.between(at, now);
        if (since.toDays() >= LONG_AGO) {
            return "on " + Spoken.minute(at);
        }
        String ago = since.toMinutes() < 1
                ? "just now"
                : since.toHours() < 1
                        ? Counted.of(since.toMinutes(), "minute") + " ago"
                        : since.toDays() < 1
                                ? Counted.of(since.toHours(), "hour") + " ago"
                                : Counted.of(since.toDays(), "day") + " ago";
        return ago + ", at " + TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
