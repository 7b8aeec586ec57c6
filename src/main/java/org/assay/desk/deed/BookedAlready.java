package org.assay.desk.deed;

import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody of a team that was proposed is in another audit on one of its days. */
public final class BookedAlready extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Days on which somebody is taken.
     *
     * @param where the audit and its file
     */
    record Taken(String who, LocalDate firstDay, LocalDate lastDay, String where) {
        String words() {
            String days = firstDay.equals(lastDay)
                    ? "on " + written(firstDay)
                    : "from " + written(firstDay) + " to " + written(lastDay);
            return who + " is in another audit " + days + " (" + where + ").";
        }
    }

    BookedAlready(List<Taken> taken, Throwable cause) {
        super(
                taken.stream().map(Taken::words).collect(Collectors.joining(" ", "", " "))
                        + "Choose other days or another member.",
                cause);
    }
}
