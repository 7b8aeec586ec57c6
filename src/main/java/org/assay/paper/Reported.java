package org.assay.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assay.desk.audit.ConclusionForm;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.audit.ReportForm;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.file.Audit;
import org.assay.file.Finding;
import org.assay.file.Result;
import org.assay.lifecycle.AuditMove;
import org.jspecify.annotations.Nullable;

/** What a report is drawn from, and what several of its chapters count. */
record Reported(PaperSource source, House house, Audit audit, List<Finding> findings) {
    static Reported of(PaperSource source, House house, Audit audit) {
        return new Reported(source, house, audit, Said.findings(source, audit));
    }

    /** What the team wrote in it; empty texts while nothing is released. */
    ReportForm said() {
        return source.typed(AuditMove.RELEASE_REPORT, audit.id(), ReportForm.class);
    }

    /** How the team concluded; empty texts while it has not. */
    ConclusionForm concluded() {
        return source.typed(AuditMove.CONCLUDE, audit.id(), ConclusionForm.class);
    }

    long count(Result result) {
        return audit.papers().stream().filter(p -> p.outcome() == result).count();
    }

    long examined(Predicate<String> which) {
        return audit.papers().stream()
                .filter(p -> which.test(p.about()) && p.examined())
                .count();
    }

    /** By clause, control or topic: what its latest working paper names as seen. */
    Map<String, String> evidence() {
        return papers(PapersForm.Line::evidence);
    }

    /** By clause, control or topic: why it was not examined; blank where it was. */
    Map<String, String> reasons() {
        return papers(PapersForm.Line::reason);
    }

    private Map<String, String> papers(Function<PapersForm.Line, @Nullable String> text) {
        Map<String, String> seen = new HashMap<>();
        source.about(audit.id())
                .filter(w -> w.is(AuditMove.RECORD_PAPER))
                .flatMap((Written w) -> w.typed(PapersForm.class).papers().stream())
                .forEach(p -> seen.put(
                        p.about(), Objects.requireNonNullElse(text.apply(p), "").strip()));
        return seen;
    }
}
