package org.assay.story;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assay.TestDatabase;
import org.assay.house.BodyCalendar;
import org.jspecify.annotations.Nullable;

/** The town's calendar, which stories share: each engagement has days of its own, so that nobody is booked twice. */
public final class Town {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 6);
    /** Days at the beginning that only stories of long ago use, so that more stories do not take them away. */
    private static final int LONG_AGO = 45;

    private static final AtomicInteger USED = new AtomicInteger(LONG_AGO);
    private static final AtomicInteger USED_LONG_AGO = new AtomicInteger();
    private static volatile boolean longAgo;

    private Town() {}

    /** Lives on that day from now on; null is the town's own day again. */
    public static void on(@Nullable LocalDate day) {
        Arc.container().instance(BodyCalendar.class).get().moveTo(day);
    }

    /** A story whose days lie more than a year back. */
    public static Engagement longAgo(Supplier<Engagement> story) {
        longAgo = true;
        try {
            return story.get();
        } finally {
            longAgo = false;
        }
    }

    /**
     * The first of this many days on which Jonas Wexler, who leads most audits here, has none yet. At the town's own day it
     * goes round again: stories that never came to an audit have left theirs.
     */
    public static LocalDate days(int many) {
        for (int tries = 0; tries < 2 * FIRST.until(TODAY, ChronoUnit.DAYS); tries++) {
            LocalDate first = next(many);
            if (!booked(first, first.plusDays(many - 1L))) {
                return first;
            }
        }
        throw new IllegalStateException(
                "Jonas Wexler is booked on every day: stories need somebody else, or fewer audits");
    }

    private static LocalDate next(int many) {
        AtomicInteger used = longAgo ? USED_LONG_AGO : USED;
        LocalDate first = FIRST.plusDays(used.getAndAdd(many));
        if (first.plusDays(many).isAfter(TODAY)) {
            used.set(longAgo ? 0 : LONG_AGO);
        }
        return first.plusDays(many).isAfter(TODAY) ? next(many) : first;
    }

    /** Stories of a cycle have days of their own choice, which the others step over. */
    private static boolean booked(LocalDate first, LocalDate last) {
        try (Connection all = TestDatabase.asSuperuser();
                PreparedStatement s = all.prepareStatement("select from booking b join person p on p.id = b.person_id"
                        + " where p.name = 'Jonas Wexler' and b.first_day <= ? and b.last_day >= ?")) {
            s.setObject(1, last);
            s.setObject(2, first);
            return s.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
