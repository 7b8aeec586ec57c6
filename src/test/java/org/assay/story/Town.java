package org.assay.story;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
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

    /** The last day of theirs lies before the first decision that a story of a cycle begins with. */
    private static final int END_OF_LONG_AGO = 80;

    private static final AtomicInteger USED = new AtomicInteger(LONG_AGO);
    private static final AtomicInteger USED_LONG_AGO = new AtomicInteger();
    private static final Set<UUID> GIVEN_WAY = ConcurrentHashMap.newKeySet();
    private static volatile boolean longAgo;
    private static volatile @Nullable LocalDate chosen;

    private Town() {}

    /** Lives on that day from now on; null is the town's own day again. */
    public static void on(@Nullable LocalDate day) {
        Arc.container().instance(BodyCalendar.class).get().moveTo(day);
    }

    /** A story whose audits begin on that day, and which gives no day to others. */
    public static Engagement on(LocalDate first, Supplier<Engagement> story) {
        chosen = first;
        try {
            return story.get();
        } finally {
            chosen = null;
        }
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
     * The first of this many days on which Jonas Wexler, who leads most audits here, Bram Okonjo, who leads one, and Ines Falk, who takes one over, have none
     * yet. Where one is booked on every day, a story that is over gives its days back.
     */
    public static LocalDate days(int many) {
        LocalDate own = chosen;
        if (own != null) {
            return own;
        }
        List<Booked> booked = booked();
        for (Predicate<Booked> stands : List.<Predicate<Booked>>of(_ -> true, b -> !b.ofAStory())) {
            for (int tries = 0; tries < FIRST.until(TODAY, ChronoUnit.DAYS); tries++) {
                LocalDate first = next(many);
                LocalDate last = first.plusDays(many - 1L);
                List<Booked> then = booked.stream()
                        .filter(b -> b.meets(first.minusDays(1), last))
                        .toList();
                if (then.stream().noneMatch(stands)) {
                    then.forEach(Town::free);
                    return first;
                }
            }
        }
        throw new IllegalStateException(
                "Whoever leads is booked on every day: stories need somebody else, or fewer audits");
    }

    /** The first day after that one on which none of them is booked, nor on the day before or after it. */
    public static LocalDate freeDayAfter(LocalDate day) {
        List<Booked> booked = booked();
        return day.plusDays(1)
                .datesUntil(day.plusYears(1))
                .filter(d -> booked.stream().noneMatch(b -> b.meets(d.minusDays(1), d.plusDays(1))))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Takes days that a story has chosen itself. What other stories have on them gives way: whom they have entered there would be in two audits at once
     * (HOUSE-174), and which stories those are depends on what ran before.
     */
    public static void take(LocalDate first, LocalDate last, String file) {
        booked().stream()
                .filter(b -> !b.file().equals(UUID.fromString(file)) && b.meets(first, last))
                .forEach(Town::free);
    }

    private static LocalDate next(int many) {
        AtomicInteger used = longAgo ? USED_LONG_AGO : USED;
        LocalDate end = longAgo ? FIRST.plusDays(END_OF_LONG_AGO) : TODAY;
        LocalDate first = FIRST.plusDays(used.getAndAdd(many + 1)); // somebody prepares on the day before
        if (first.plusDays(many).isAfter(end)) {
            used.set(longAgo ? 0 : LONG_AGO);
        }
        return first.plusDays(many).isAfter(end) ? next(many) : first;
    }

    private record Booked(UUID file, UUID audit, LocalDate first, LocalDate last, boolean ofAStory) {
        boolean meets(LocalDate from, LocalDate to) {
            return !first.isAfter(to) && !last.isBefore(from);
        }
    }

    /** Their days. Stories of a cycle have days of their own choice, which the others step over. */
    private static List<Booked> booked() {
        try (Connection all = TestDatabase.asSuperuser();
                Statement s = all.createStatement();
                ResultSet r = s.executeQuery(
                        // Bram Okonjo goes on for two days after the last of his; Jonas Wexler prepares on the day
                        // before
                        "select a.certification_id, b.audit_id,"
                                + " b.first_day - case p.name when 'Bram Okonjo' then 2 else 1 end, b.last_day,"
                                + " k.name like 'Test Works %' from booking b join audit a on a.id = b.audit_id"
                                + " join person p on p.id = b.person_id join client k on k.id = b.client_id"
                                + " where p.name in ('Jonas Wexler', 'Bram Okonjo', 'Ines Falk')")) {
            List<Booked> booked = new ArrayList<>();
            while (r.next()) {
                booked.add(new Booked(
                        r.getObject(1, UUID.class),
                        r.getObject(2, UUID.class),
                        r.getObject(3, LocalDate.class),
                        r.getObject(4, LocalDate.class),
                        r.getBoolean(5)));
            }
            return booked;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether days of a file were given to another story beside its journal, so that its rows differ from it. */
    public static boolean gaveWay(UUID file) {
        return GIVEN_WAY.contains(file);
    }

    private static void free(Booked booked) {
        GIVEN_WAY.add(booked.file());
        try (Connection all = TestDatabase.asSuperuser();
                PreparedStatement s = all.prepareStatement("delete from booking where audit_id = ?")) {
            s.setObject(1, booked.audit());
            s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
