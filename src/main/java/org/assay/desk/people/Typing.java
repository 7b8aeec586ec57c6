package org.assay.desk.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a typed day can mean in a dossier. */
final class Typing {
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    static final String OTHER_DAY = "Enter a day between 1950 and 2199";

    private Typing() {}

    /** Whether a day lies within a lifetime of records; none at all does. */
    static boolean plausible(@Nullable LocalDate day) {
        return day == null || (!day.isBefore(FIRST) && !day.isAfter(LAST));
    }

    /** Whether the days are in order, where both are there. */
    static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !last.isBefore(first);
    }
}
