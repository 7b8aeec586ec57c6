package org.assay.paper;

import java.util.List;
import java.util.Optional;
import org.assay.calendar.Days;
import org.assay.desk.paper.PaperSource;
import org.assay.file.Audit;
import org.assay.file.cycle.Difference;
import org.assay.file.cycle.Differences;
import org.assay.file.cycle.Spent;

/** What a report of a later audit says of its place in the cycle: what is otherwise than before, and the audit time. */
final class ReportOnTheCycle {
    private final PaperSource source;
    private final Audit audit;

    ReportOnTheCycle(Reported report) {
        this.source = report.source();
        this.audit = report.audit();
    }

    /** Nothing in the report of an initial audit, which says in words what has changed since Stage 1. */
    Part differences() {
        Optional<Differences> since =
                audit.occasion() == null ? Optional.empty() : Differences.of(audit, source.file());
        return since.map(d -> {
                    String title = Said.title(source, d.since());
                    return Part.headed("c2-6", "Since " + title)
                            .words(
                                    d.statement(title, true),
                                    d.all().isEmpty() ? "The body knows of no other difference." : "")
                            .points(d.all().stream().map(Difference::sentence).toList());
                })
                .orElseGet(() -> Part.headed("c2-6", ""));
    }

    /** Of all audits of the cycle that the client is told of, each as far as it has come. */
    Part time() {
        return audit.occasion() == null
                ? Part.headed("c2-7", "")
                : Part.headed("c2-7", "Audit time in this cycle")
                        .grid(
                                List.of(
                                        new Part.Column("Audit", 40),
                                        new Part.Column("Required", 20),
                                        new Part.Column("Planned", 20),
                                        new Part.Column("Delivered", 20)),
                                Spent.around(audit, source.file().told()).stream()
                                        .map(ReportOnTheCycle::row)
                                        .toList());
    }

    private static List<Part.Cell> row(Spent s) {
        Integer planned = s.planned();
        Integer delivered = s.delivered();
        return List.of(
                Part.Cell.of(s.title()),
                Part.Cell.of(s.required() == 0 ? "Not determined" : Days.halves(s.required())),
                Part.Cell.of(planned == null ? "–" : Days.halves(planned)),
                new Part.Cell(delivered == null ? "–" : Days.halves(delivered), s.isShort() ? "warn" : ""));
    }
}
