package org.assay.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is due on a file, derived and never stored. A new source is a class more in this list; it must tell nothing, on a
 * later day, that is due before what it tells today: by that, lists find the files that matter by one day kept with each.
 */
public final class DueWork {
    private static final List<DueSource> WHILE_IT_GOES_ON = List.of(
            new DueOfTheApplication(),
            new DueOfAudits(),
            new DueOfTeams(),
            new DueOfFindings(),
            new DueOfChanges(),
            new DueOfDecisions(),
            new DueOfSurveillance(),
            new DueOfExpiry());
    private static final DueSource LETTERS = new DueOfLetters();
    private static final Comparator<Due> EARLIEST_CLOCK =
            Comparator.comparing(Due::on).thenComparing(Due::kind).thenComparing(Due::about);

    private DueWork() {}

    /** The earliest clock first. */
    public static List<Due> of(Outlook o) {
        return java.util.stream.Stream.concat(
                        LETTERS.of(o),
                        o.closed()
                                ? java.util.stream.Stream.of()
                                : WHILE_IT_GOES_ON.stream().flatMap(s -> s.of(o)))
                .sorted(EARLIEST_CLOCK)
                .toList();
    }

    /** The earliest day of all that follows from the file alone; empty where nothing is due. */
    public static Optional<LocalDate> earliest(Outlook o) {
        return of(o).stream().map(Due::on).findFirst();
    }
}
