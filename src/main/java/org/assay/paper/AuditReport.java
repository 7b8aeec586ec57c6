package org.assay.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.desk.paper.PaperSource;
import org.assay.file.Audit;
import org.assay.file.Conclusion;
import org.assay.file.Finding;
import org.assay.file.RemoteShare;
import org.assay.file.Result;
import org.assay.paper.press.Sheet;

/** The report of an audit: cover, contents, chapters, annexes (ISO/IEC 17021-1, 9.4.8). */
public record AuditReport(PaperSource source, House house, Audit audit, List<Chapter> chapters) implements Content {
    /** A figure of the first chapter. */
    public record Figure(String number, String words) {}

    static AuditReport of(PaperSource source, House house) {
        Audit audit = Said.audit(source);
        return new AuditReport(source, house, audit, new ReportChapters(source, house, audit).all());
    }

    @Override
    public String template() {
        return "report";
    }

    @Override
    public Sheet.Look look() {
        return Sheet.Look.REPORT;
    }

    @Override
    public String title() {
        return kind() + ": " + source.client() + ", " + named() + ", "
                + source.file().reference();
    }

    @Override
    public String about() {
        return kind() + ", " + source.file().standard().edition();
    }

    /** What it is the report of: {@code Surveillance report}. */
    public String kind() {
        return Said.report(audit);
    }

    /** What the audit is called. */
    public String named() {
        return Said.title(source, audit);
    }

    public String days() {
        return Said.days(audit);
    }

    public String mode() {
        return RemoteShare.mode(audit).map(m -> Said.capital(m.words())).orElse("");
    }

    public String leader() {
        return audit.leader().map(m -> source.name(m.person())).orElse("");
    }

    public String recommendation() {
        Conclusion conclusion = audit.conclusion();
        return conclusion == null ? "" : Said.capital(conclusion.advice().words());
    }

    /** Counts, never shares or scores. */
    public List<Figure> figures() {
        List<Finding> findings = Said.findings(source, audit);
        long majors = findings.stream().filter(Finding::major).count();
        return List.of(
                new Figure(String.valueOf(majors), "major " + (majors == 1 ? "nonconformity" : "nonconformities")),
                new Figure(
                        String.valueOf(findings.size() - majors),
                        "minor " + (findings.size() - majors == 1 ? "nonconformity" : "nonconformities")),
                new Figure(String.valueOf(observed()), observed() == 1 ? "observation" : "observations"),
                new Figure(Reported.of(source, house, audit).clauses(), "clauses examined"));
    }

    private long observed() {
        return audit.papers().stream()
                .filter(p -> p.outcome() == Result.OBSERVATION)
                .count();
    }

    /** Everybody who took part, each with her part. */
    static String team(PaperSource source, Audit audit) {
        return audit.everybody()
                .map(m -> source.name(m.person()) + ", " + m.part().words())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
