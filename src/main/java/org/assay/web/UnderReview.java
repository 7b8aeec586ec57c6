package org.assay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.calendar.Days;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.paper.PaperTold;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.PaperKind;
import org.assay.file.RemoteShare;
import org.assay.file.Schedule;
import org.assay.file.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What whoever reviews the report of an audit looks at: the report, its recommendation, nonconformities, working papers, sample
 * and time, each a click away (ISO/IEC 17021-1, 9.5.2).
 */
public record UnderReview(List<Row> rows) {
    /** One of them; {@code href} is empty where it can be read nowhere else. */
    public record Row(String label, String words, String href) {}

    /** Null where the subject is no audit of the file. */
    static @Nullable UnderReview of(WorkOnAFile.Told told, UUID subject) {
        CertificationFile file = told.file().file();
        return file.audit(subject)
                .map(a -> new UnderReview(rows(told, file, a)))
                .orElse(null);
    }

    private static List<Row> rows(WorkOnAFile.Told told, CertificationFile file, Audit audit) {
        UUID id = told.file().id();
        String page = Places.audit(id, audit.id());
        List<Row> rows = new ArrayList<>();
        report(told, audit)
                .map(p -> new Row(
                        "Report",
                        Worded.headed(p.kind().words()) + " of " + Days.written(p.dated()) + ", PDF",
                        Places.file(id) + "/papers/" + p.id()))
                .ifPresent(rows::add);
        Optional.ofNullable(audit.conclusion())
                .ifPresent(c ->
                        rows.add(new Row("Recommended", Worded.headed(c.advice().words()), page)));
        for (Finding f : file.findings()) {
            if (f.raisedIn(audit)) {
                rows.add(new Row(
                        f.reference(),
                        Worded.headed(f.grade().words()) + ", " + f.requirement() + ", "
                                + f.standing().words() + ": " + f.statement(),
                        Places.finding(id, f.id())));
            }
        }
        rows.add(new Row("Working papers", examined(audit), page));
        if (!audit.work().samples().isEmpty()) {
            rows.add(new Row(
                    "Sample",
                    audit.work().samples().stream()
                            .map(s -> Worded.headed(s.of().words()) + ": " + s.drawn() + " of " + s.population())
                            .collect(Collectors.joining("; ")),
                    page));
        }
        rows.add(new Row("Audit time", time(file, audit), page));
        RemoteShare.of(audit).ifPresent(s -> rows.add(new Row("From afar", s.words(), page)));
        return rows;
    }

    private static Optional<PaperTold> report(WorkOnAFile.Told told, Audit audit) {
        return told.papers().stream()
                .filter(p -> p.kind() == PaperKind.AUDIT_REPORT || p.kind() == PaperKind.STAGE_1_REPORT)
                .filter(p -> p.subject().equals(audit.id()) && p.ready())
                .findFirst();
    }

    private static String examined(Audit audit) {
        long clauses = audit.clauses().stream().filter(audit::examined).count();
        long controls = audit.controls().stream().filter(audit::examined).count();
        return clauses + " of " + audit.clauses().size() + " clauses and " + controls + " of "
                + audit.controls().size() + " controls examined";
    }

    private static String time(CertificationFile file, Audit audit) {
        int planned =
                Optional.ofNullable(audit.schedule()).map(Schedule::halfDays).orElse(0);
        return Days.halves(file.determined(audit)) + " required, " + Days.halves(planned) + " planned, "
                + (audit.work().presences().isEmpty() ? "none entered" : Days.halves(audit.delivered()) + " delivered");
    }
}
