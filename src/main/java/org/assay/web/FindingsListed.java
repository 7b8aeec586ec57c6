package org.assay.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assay.desk.certification.ACertification;
import org.assay.desk.certification.DueTold;
import org.assay.desk.deed.WorkOnAFile;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a file in a list.
 *
 * @param all how many there are, whatever is shown
 */
public record FindingsListed(ListAsked asked, List<Line> shown, int all) {
    static final List<String> COLUMNS = List.of("finding", "grade", "standing", "due");

    /** A finding, and the day by which its next step is due; null where none runs. */
    public record Line(
            ACertification.FindingTold finding, @Nullable LocalDate due) {}

    static FindingsListed of(WorkOnAFile.Told work, ListAsked asked) {
        List<ACertification.FindingTold> all = work.file().findings();
        String show = asked.get("show");
        return new FindingsListed(
                asked,
                all.stream()
                        .filter(f -> show.isEmpty() || f.standing().closed() == show.equals("CLOSED"))
                        .map(f -> new Line(
                                f,
                                work.next(f.id()).stream()
                                        .map(DueTold::on)
                                        .findFirst()
                                        .orElse(null)))
                        .sorted(order(asked))
                        .toList(),
                all.size());
    }

    private static Comparator<Line> order(ListAsked asked) {
        Comparator<Line> number = Comparator.comparing(
                l -> Integer.parseInt("0" + l.finding().reference().replaceAll("\\D", "")));
        Comparator<Line> order = Map.<String, Comparator<Line>>of(
                        "grade", Comparator.comparing(l -> l.finding().grade().words()),
                        "standing",
                                Comparator.comparing(l -> l.finding().standing().words()),
                        "due", Comparator.comparing(l -> l.due() == null ? LocalDate.MAX : l.due()))
                .getOrDefault(asked.column(), number);
        return (asked.descending() ? order.reversed() : order).thenComparing(number);
    }
}
