package org.assay.desk.glance;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.assay.desk.audit.ConclusionForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Value;
import org.assay.file.Audit;
import org.assay.file.Paper;
import org.assay.file.Soa;

/** Who challenged what the statement of applicability leaves out: read off the working papers and the conclusion of the audit. */
final class Exclusions {
    private static final String LABEL = "Exclusions challenged";
    /** The clause that asks for the statement of applicability. */
    private static final String CLAUSE = "6.1.3";

    private Exclusions() {}

    static Line challenged(TheFile f, Audit audit, Soa soa) {
        if (soa.excluded().isEmpty()) {
            return Line.of(LABEL, "Nothing is excluded");
        }
        List<Paper> each =
                papers(audit).filter(p -> soa.excluded().contains(p.about())).toList();
        List<Paper> clause = papers(audit).filter(p -> p.about().equals(CLAUSE)).toList();
        String words = each.size() + " of " + soa.excluded().size() + " looked at one by one"
                + (each.isEmpty() ? "" : ", by " + by(f, each))
                + (clause.isEmpty() ? "" : "; the justifications, with clause " + CLAUSE + ", by " + by(f, clause));
        boolean concluded = f.last(Operation.CONCLUDE_AUDIT, audit.id())
                .map(r -> r.typed(ConclusionForm.class).exclusions())
                .filter(said -> !said.isBlank())
                .isPresent();
        return new Line(
                LABEL,
                new Value(
                        words + (concluded ? "; the team says so with its conclusion" : ""),
                        TheFile.at(audit),
                        each.isEmpty() && clause.isEmpty() && !concluded));
    }

    private static Stream<Paper> papers(Audit audit) {
        return audit.papers().stream();
    }

    private static String by(TheFile f, List<Paper> papers) {
        return papers.stream().map(p -> f.name(p.by())).distinct().sorted().collect(joining(", "));
    }
}
