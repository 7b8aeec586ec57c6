package org.assay.desk.glance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Value;
import org.assay.file.Audit;
import org.assay.file.Contradiction;
import org.assay.file.Paper;
import org.assay.file.Topic;

/** Of the working papers of an audit: what was not examined and why, what contradicts its nonconformities, and what came late. */
final class ThePapers {
    private ThePapers() {}

    static List<Line> of(TheFile f, Audit a) {
        Map<String, String> reasons = reasons(f, a);
        Stream<Line> left = a.unexamined().stream()
                .map(p -> new Line(
                        "Not examined: " + called(p.about()),
                        new Value(reasons.getOrDefault(p.about(), "No reason is given"), TheFile.at(a), true)));
        Stream<Line> against = Contradiction.in(a, f.file()).stream()
                .map(c -> new Line("Papers against nonconformities", new Value(c.sentence(), TheFile.at(a), true)));
        Stream<Line> late = a.papers().stream()
                .filter(p -> p.after() != null)
                .map(p -> Line.of(
                        "Working paper on " + called(p.about()),
                        "Written after the conclusion, on " + written(p),
                        TheFile.at(a)));
        return Stream.of(left, against, late).flatMap(s -> s).toList();
    }

    private static String written(Paper p) {
        return p.after() == null ? "" : Days.written(p.after());
    }

    private static String called(String about) {
        return Topic.at(about).map(Topic::words).orElse(about);
    }

    private static Map<String, String> reasons(TheFile f, Audit a) {
        Map<String, String> reasons = new HashMap<>();
        f.all(Operation.WRITE_PAPERS, a.id())
                .flatMap(r -> r.typed(PapersForm.class).papers().stream())
                .forEach(p -> {
                    String reason = p.reason();
                    if (reason != null && !reason.isBlank()) {
                        reasons.put(p.about(), reason);
                    }
                });
        return reasons;
    }
}
