package org.assay.story;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.house.BodyCalendar;
import org.jspecify.annotations.Nullable;

/** The town's calendar, which stories share: each engagement has days of its own, so that nobody is booked twice. */
public final class Town {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 6);
    private static final AtomicInteger USED = new AtomicInteger();

    private Town() {}

    /** Lives on that day from now on; null is the town's own day again. */
    public static void on(@Nullable LocalDate day) {
        Arc.container().instance(BodyCalendar.class).get().moveTo(day);
    }

    /** The first of this many days on which nobody has an audit yet. */
    public static LocalDate days(int many) {
        return FIRST.plusDays(USED.getAndAdd(many));
    }
}
