package org.assay.house;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.assay.register.journal.LastDay;
import org.jspecify.annotations.Nullable;

/** The body's calendar: its own day in its own time zone. Tokens, retries and journal times stay on real time. */
@Singleton
public class BodyCalendar {
    private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 11, 22);

    private final Clock clock;
    private final Optional<LocalDate> told;
    private volatile @Nullable LocalDate moved;

    BodyCalendar(Settings settings, LastDay lastDay) {
        this.clock = Clock.system(settings.zone());
        this.told = settings.today().or(() -> settings.sampleTown().map(_ -> later(SAMPLE_DAY, lastDay.journaled())));
        told.ifPresent(day -> lastDay.journaled().filter(day::isBefore).ifPresent(last -> {
            throw new IllegalStateException("The calendar cannot stand at " + day + ": the kept records go up to "
                    + last + ". Choose that day or a later one, or start with new data.");
        }));
    }

    public LocalDate today() {
        LocalDate moved = this.moved;
        return moved != null ? moved : told.orElseGet(() -> LocalDate.now(clock));
    }

    /** Where the body's days begin and end. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** Real time, which no sample body moves: what signatures bear. */
    public Instant realTime() {
        return clock.instant();
    }

    /**
     * Moves the calendar of a sample body, so that its past can be lived through by acts, each on its own day; null brings it
     * back. No request reaches this.
     *
     * @throws IllegalStateException where the calendar is no sample body's
     */
    public void moveTo(@Nullable LocalDate day) {
        if (told.isEmpty()) {
            throw new IllegalStateException("Only a sample body's calendar can be moved");
        }
        moved = day;
    }

    /** Whether the day is a sample body's rather than read from a clock; every page says so. */
    public boolean isTold() {
        return told.isPresent();
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isBefore).orElse(day);
    }
}
