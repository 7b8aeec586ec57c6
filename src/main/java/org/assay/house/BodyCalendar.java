package org.assay.house;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The body's calendar: its own day in its own time zone. Tokens, retries and journal times stay on real time. */
@Singleton
public class BodyCalendar {
    private final Clock clock;
    private final Optional<LocalDate> told;

    /**
     * Takes the zone, and the day where one was told.
     *
     * @param told the day that the sample body lives on; absent in production, where nobody chooses the day
     */
    BodyCalendar(
            @ConfigProperty(name = "assay.zone", defaultValue = "Europe/London") ZoneId zone,
            @ConfigProperty(name = "assay.today") Optional<LocalDate> told) {
        this.clock = Clock.system(zone);
        this.told = told;
    }

    public LocalDate today() {
        return told.orElseGet(() -> LocalDate.now(clock));
    }

    /** Whether the day was told at start rather than read from a clock; every page says so. */
    public boolean isTold() {
        return told.isPresent();
    }
}
