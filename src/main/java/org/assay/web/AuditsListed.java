package org.assay.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assay.desk.certification.ACertification;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.AuditStanding;

/** The audits of a file in a list, in the order of their days; what has none yet by the day that it is meant for. */
public record AuditsListed(ListAsked asked, List<ACertification.AuditTold> shown, int all) {
    static final List<String> COLUMNS = List.of("audit", "day", "standing");

    static AuditsListed of(WorkOnAFile.Told work, ListAsked asked) {
        List<ACertification.AuditTold> all = work.file().audits();
        String show = asked.get("show");
        return new AuditsListed(
                asked,
                all.stream()
                        .filter(a -> show.isEmpty() || ahead(a.standing()) == show.equals("AHEAD"))
                        .sorted(order(asked))
                        .toList(),
                all.size());
    }

    private static boolean ahead(AuditStanding standing) {
        return switch (standing) {
            case NONE,
                    PROGRAMMED,
                    SCHEDULED,
                    OBJECTED,
                    CONFIRMED,
                    PLANNED,
                    IN_PROGRESS,
                    ADJOURNED,
                    CONDUCTED,
                    REPORTED -> true;
            case REVIEWED, TERMINATED, EXHAUSTED, CANCELLED, BROUGHT_FORWARD -> false;
        };
    }

    private static LocalDate day(ACertification.AuditTold a) {
        LocalDate first = a.firstDay() == null ? a.meantFor() : a.firstDay();
        return first == null ? LocalDate.MAX : first;
    }

    private static Comparator<ACertification.AuditTold> order(ListAsked asked) {
        Comparator<ACertification.AuditTold> day = Comparator.comparing(AuditsListed::day);
        Comparator<ACertification.AuditTold> order = Map.<String, Comparator<ACertification.AuditTold>>of(
                        "audit", Comparator.comparing(ACertification.AuditTold::title),
                        "standing", Comparator.comparing(a -> a.standing().words()))
                .getOrDefault(asked.column(), day);
        return (asked.descending() ? order.reversed() : order).thenComparing(day);
    }
}
