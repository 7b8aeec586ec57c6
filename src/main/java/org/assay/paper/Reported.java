package org.assay.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.file.Audit;
import org.assay.file.Finding;
import org.assay.file.Result;
import org.assay.lifecycle.AuditMove;

/** What a report is drawn from, and what several of its chapters count. */
record Reported(PaperSource source, House house, Audit audit, List<Finding> findings) {
    static Reported of(PaperSource source, House house, Audit audit) {
        return new Reported(source, house, audit, Said.findings(source, audit));
    }

    String said(String component) {
        String text = source.text(AuditMove.RELEASE_REPORT, audit.id(), component);
        return text.equals("null") ? "" : text;
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
        return papers("evidence");
    }

    /** By clause, control or topic: why it was not examined; blank where it was. */
    Map<String, String> reasons() {
        return papers("reason");
    }

    private Map<String, String> papers(String component) {
        Map<String, String> seen = new HashMap<>();
        source.about(audit.id())
                .filter(w -> w.is(AuditMove.RECORD_PAPER))
                .flatMap((Written w) -> w.rows("papers").stream())
                .forEach(n -> seen.put(Said.text(n, "about"), Said.text(n, component)));
        return seen;
    }
}
