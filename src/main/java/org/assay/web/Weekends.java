package org.assay.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.desk.Form;
import org.assay.desk.audit.ScheduleForm;
import org.assay.desk.audit.VisitForm;

/** Days at a weekend on which an audit or a visit is to begin or to end: a slip more often than not, so a page asks. */
final class Weekends {
    private Weekends() {}

    /** In their order, each once; those in the middle of an audit are not worked on, and not asked about. */
    static List<LocalDate> in(Form form) {
        Stream<LocalDate> ends = Stream.of();
        if (form instanceof ScheduleForm s) {
            ends = Stream.concat(
                    Stream.of(s.firstDay(), s.lastDay()),
                    Optional.ofNullable(s.visits()).orElse(List.of()).stream()
                            .flatMap(v -> Stream.of(v.firstDay(), v.lastDay())));
        } else if (form instanceof VisitForm v) {
            ends = Stream.of(v.firstDay(), v.lastDay());
        }
        return ends.filter(Objects::nonNull)
                .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .distinct()
                .sorted()
                .toList();
    }
}
