package org.assay.file;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assay.calendar.Days;
import org.jspecify.annotations.Nullable;

/**
 * One block of an audit plan.
 *
 * @param who members of the team who hold it
 * @param about clauses and controls that it looks at
 * @param level whom it talks to; null where it reads or walks
 * @param hours from when until when; null in plans of before that was kept
 * @param kind what it is; null in plans of before that was kept, which say it in words alone
 * @param systems the AI systems that it walks through, by their places in the application's list; null where it does not say
 */
public record Session(
        LocalDate day,
        Set<Person> who,
        Set<String> about,
        @Nullable Level level,
        @Nullable Hours hours,
        @Nullable SessionKind kind,
        @Nullable Set<Integer> systems) {
    public Session {
        who = InOrder.of(who);
        about = InOrder.of(about);
        systems = systems == null ? null : InOrder.of(systems);
    }

    /** One of which it is not said what it is. */
    public Session(LocalDate day, Set<Person> who, Set<String> about, @Nullable Level level, @Nullable Hours hours) {
        this(day, who, about, level, hours, null, null);
    }

    /** Whether both are held at the same time, as far as both say when. */
    public boolean overlap(Session other) {
        return day.equals(other.day) && hours != null && other.hours != null && hours.overlaps(other.hours);
    }

    public boolean is(SessionKind which) {
        return kind == which;
    }

    /** Whether auditors work in it, and do not rest. */
    public boolean work() {
        return kind != SessionKind.BREAK;
    }

    /** The AI systems that it walks through; none where it does not say. */
    public Set<Integer> walked() {
        return systems == null ? Set.of() : systems;
    }

    /** How long it lasts; 0 where it does not say. */
    public int minutes() {
        return hours == null
                ? 0
                : (int) Duration.between(hours.from(), hours.until()).toMinutes();
    }

    /** Which one it is, as people tell sessions from each other: {@code interview of 14 Dec 2026, 09:00–10:30}. */
    public String called() {
        return Optional.ofNullable(kind).map(SessionKind::words).orElse("session") + " of " + Days.written(day)
                + Optional.ofNullable(hours).map(h -> ", " + h.words()).orElse("");
    }
}
