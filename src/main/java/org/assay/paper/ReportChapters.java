package org.assay.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Conclusion;
import org.assay.file.Finding;
import org.assay.file.Paper;
import org.assay.file.Presence;
import org.assay.file.Result;
import org.assay.file.Schedule;
import org.assay.file.Visit;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.FindingMove;

/** What an audit report says, chapter by chapter. Each of the items of ISO/IEC 17021-1, 9.4.8.2 and 9.4.8.3 has its place. */
final class ReportChapters {
    private final PaperSource source;
    private final House house;
    private final Audit audit;
    private final List<Finding> findings;

    ReportChapters(PaperSource source, House house, Audit audit) {
        this.source = source;
        this.house = house;
        this.audit = audit;
        this.findings = Said.findings(source, audit);
    }

    List<Chapter> all() {
        List<Chapter> chapters = List.of(
                new Chapter("c1", "Summary", summary()),
                new Chapter("c2", "The audit", audited()),
                new Chapter("c3", "Conformity and effectiveness", conformity()),
                new Chapter("c4", "Findings", found()),
                new Chapter("c5", "What comes next", next()),
                new Chapter("c6", "Annex: working-paper results", List.of(clauses(), controls())),
                new Chapter("c7", "Annex: sampling", List.of(sampling())));
        return IntStream.range(0, chapters.size())
                .mapToObj(i -> chapters.get(i).numbered(i + 1))
                .toList();
    }

    private List<Part> summary() {
        Conclusion conclusion = audit.conclusion();
        return List.of(
                Part.headed("c1-1", "Conclusion of the team")
                        .words(source.text(AuditMove.CONCLUDE, audit.id(), "conclusion"), said("summary")),
                Part.headed("c1-2", "Recommendation")
                        .words(
                                conclusion == null
                                        ? ""
                                        : Said.capital(conclusion.advice().words()) + ".",
                                said("recommendation"),
                                "The team recommends; the decision is taken by people who took no part in the audit, and"
                                        + " its outcome is open."));
    }

    private List<Part> audited() {
        Schedule days = Objects.requireNonNull(audit.schedule());
        return List.of(
                Part.headed("c2-1", "Who was audited, by whom, and for what")
                        .fact(
                                "Certification body",
                                house.body().name() + ", " + house.body().address())
                        .fact("Client", String.join(", ", Said.addressed(source)))
                        .fact("Representative of the client", Said.application(source, "owner"))
                        .fact("Top management", Said.application(source, "sponsor"))
                        .fact("Kind of audit", kind())
                        .fact(
                                "Combined, joint or integrated",
                                "No: one management system standard, one certification body")
                        .fact("Criteria", criteria())
                        .fact("Objectives", Said.text(Said.plan(source, audit), "objectives")),
                Part.headed("c2-2", "Scope")
                        .fact("Scope of the certification", source.file().scope())
                        .fact("Processes", Said.application(source, "processes"))
                        .fact("Organisational units", Said.application(source, "units"))
                        .fact("AI systems", String.join("\n", Said.systems(source)))
                        .fact("Statement of applicability audited", soa()),
                Part.headed("c2-3", "Days, places and people")
                        .fact("Days", Said.days(audit))
                        .fact("Where", Said.capital(days.mode().words()))
                        .fact("Sites (permanent)", String.join("\n", Said.sites(source)))
                        .fact("Audit time", Days.halves(days.halfDays()) + " of lead auditor and auditors together")
                        .fact("Time spent", delivered())
                        .fact("Opening meeting", meeting(true))
                        .fact("Closing meeting", meeting(false))
                        .fact("Audit team", AuditReport.team(source, audit))
                        .fact("Accompanying persons", "None on record besides the team"),
                visits(),
                Part.headed("c2-4", "How the audit went")
                        .fact("Deviations from the plan, and why", Said.orNone(said("deviations")))
                        .fact("Issues that affect the audit programme", Said.orNone(said("programmeIssues")))
                        .fact("Significant changes since the last audit", Said.orNone(said("changes")))
                        .fact("Unresolved issues", Said.orNone(said("unresolved")))
                        .fact("Remote work, and whether it was effective", said("remote"))
                        .fact("Use of certificate and mark", marks())
                        .fact("Earlier nonconformities", earlier()));
    }

    /** Where an audit had several visits: each with its days and what became of it. */
    private Part visits() {
        List<Visit> all = audit.visits();
        return all.size() < 2
                ? Part.headed("c2-v", "")
                : Part.headed("c2-v", "Visits")
                        .grid(
                                List.of(
                                        new Part.Column("Site", 34),
                                        new Part.Column("Days", 30),
                                        new Part.Column("Where", 22),
                                        new Part.Column("What became of it", 14)),
                                all.stream().map(ReportChapters::visited).toList());
    }

    private static List<Part.Cell> visited(Visit v) {
        return List.of(
                Part.Cell.of(v.site()),
                Part.Cell.of(Days.written(v.firstDay()) + " to " + Days.written(v.lastDay())),
                Part.Cell.of(Said.capital(v.mode().words())),
                Part.Cell.of(Said.capital(v.standing().words())));
    }

    private String delivered() {
        int halfDays =
                audit.work().presences().stream().mapToInt(Presence::halfDays).sum();
        return halfDays == 0 ? "" : Days.halves(halfDays);
    }

    private List<Part> conformity() {
        return List.of(
                Part.headed("c3-1", "Conformity and effectiveness of the management system")
                        .words(said("summary")),
                Part.headed("c3-2", "Objectives of the audit").words(said("objectives")),
                Part.headed("c3-3", "Internal audit and management review").words(said("internalAuditAndReview")),
                Part.headed("c3-4", "Whether the scope is appropriate").words(said("scope")));
    }

    private List<Part> found() {
        return List.of(
                Part.headed("c4-1", "Conformities")
                        .words(count(Result.CONFORMS) + " of the clauses and controls that were examined conform on the"
                                + " sample examined; the annex names each of them and what was seen."),
                Part.headed("c4-2", "Nonconformities")
                        .words(findings.isEmpty() ? "No nonconformity was raised on the sample examined." : "")
                        .grid(
                                List.of(
                                        new Part.Column("No.", 8),
                                        new Part.Column("Grade", 11),
                                        new Part.Column("Requirement", 29),
                                        new Part.Column("What is not met", 38),
                                        new Part.Column("Answer due", 14)),
                                findings.stream().map(this::registered).toList()),
                Part.headed("c4-3", findings.isEmpty() ? "" : "Nonconformities in detail")
                        .boxes(findings.stream()
                                .map(f -> NonconformityPapers.box(source, house, f))
                                .toList()),
                Part.headed("c4-4", "Observations")
                        .words(count(Result.OBSERVATION) == 0 ? "No observation was made on the sample examined." : "")
                        .points(audit.papers().stream()
                                .filter(p -> p.result() == Result.OBSERVATION)
                                .map(p -> Said.requirement(p.about(), house.catalogue()) + ": "
                                        + evidence().getOrDefault(p.about(), ""))
                                .toList()));
    }

    private List<Part.Cell> registered(Finding f) {
        return List.of(
                Part.Cell.of(f.reference()),
                new Part.Cell(Said.capital(f.grade().words()), NonconformityPapers.tone(f)),
                Part.Cell.of(Said.requirement(f.requirement(), house.catalogue())),
                Part.Cell.of(f.statement()),
                Part.Cell.of(Said.due(f)));
    }

    private List<Part> next() {
        return List.of(
                Part.headed("c5-1", "Nonconformities and decision")
                        .words(
                                "The client answers each nonconformity with correction, extent, cause and corrective action."
                                        + " A plan is accepted before a decision; a major nonconformity is verified before it. The"
                                        + " certification body then reviews this report and decides."),
                Part.headed("c5-2", "Complaints and appeals")
                        .words(
                                "A complaint about the audit and an appeal against a decision can be sent to the certification"
                                        + " body at any time. People who took no part in what they are about look at them."),
                Part.headed("c5-3", "Who owns this report")
                        .words(
                                "The report belongs to the certification body and is confidential. It goes to the client, to"
                                        + " those at the body who review and decide, and on request to an accreditation body."));
    }

    private Part clauses() {
        return results("c6-1", "Clauses", audit.clauses()::contains, false);
    }

    private Part controls() {
        return results(
                "c6-2",
                "Controls of Annex A that the statement of applicability includes",
                audit.controls()::contains,
                true);
    }

    private Part results(String anchor, String heading, Predicate<String> which, boolean selected) {
        Map<String, String> seen = evidence();
        List<List<Part.Cell>> rows = Stream.concat(
                        house.catalogue().auditable().stream().map(r -> r.id()),
                        house.catalogue().controls().stream().map(c -> c.id()))
                .filter(which)
                .flatMap(about -> audit.paper(about).stream())
                .map(p -> row(p, seen.getOrDefault(p.about(), ""), selected))
                .toList();
        Part part = Part.headed(anchor, heading);
        return rows.isEmpty()
                ? part.words("None was examined.")
                : part.grid(
                        selected
                                ? List.of(
                                        new Part.Column("Control", 27),
                                        new Part.Column("Selection", 17),
                                        new Part.Column("How it works", 17),
                                        new Part.Column("Seen", 39))
                                : List.of(
                                        new Part.Column("Clause", 30),
                                        new Part.Column("Result", 22),
                                        new Part.Column("Seen", 48)),
                        rows);
    }

    private List<Part.Cell> row(Paper p, String seen, boolean selected) {
        Part.Cell about = Part.Cell.of(p.about()
                + Said.topic(p.about(), house.catalogue()).map(t -> "  " + t).orElse(""));
        Part.Cell result = mark(p.result());
        if (!selected) {
            return List.of(about, result, Part.Cell.of(seen));
        }
        Part.Cell selection = p.selection() == null ? Part.Cell.of("Not examined") : mark(p.selection());
        return List.of(about, selection, result, Part.Cell.of(seen));
    }

    private static Part.Cell mark(Result result) {
        String tone =
                switch (result) {
                    case CONFORMS -> "ok";
                    case NONCONFORMITY -> "bad";
                    case OBSERVATION -> "warn";
                    case NOT_EXAMINED -> "plain";
                };
        String words =
                switch (result) {
                    case CONFORMS -> "Conforms";
                    case NONCONFORMITY -> "Nonconformity";
                    case OBSERVATION -> "Observation";
                    case NOT_EXAMINED -> "Not examined";
                };
        return new Part.Cell(words, tone);
    }

    private Part sampling() {
        return Part.headed("c7-1", "What was looked at, and what was not")
                .words(
                        said("sampling"),
                        "An audit rests on a sample of the information that was available. What was not examined may hold"
                                + " nonconformities, and that none was raised does not say that there is none.")
                .fact(
                        "Clauses",
                        examined(audit.clauses()::contains) + " of "
                                + audit.clauses().size() + " examined")
                .fact(
                        "Controls",
                        examined(audit.controls()::contains) + " of "
                                + audit.controls().size() + " included controls examined")
                .fact(
                        "AI systems within the scope",
                        String.valueOf(Said.systems(source).size()))
                .fact("Sites", String.join("\n", Said.sites(source)))
                .grid(
                        List.of(
                                new Part.Column("Drawn from", 50),
                                new Part.Column("There were", 25),
                                new Part.Column("Looked at", 25)),
                        audit.work().samples().stream()
                                .map(k -> List.of(
                                        Part.Cell.of(Said.capital(k.of().words())),
                                        Part.Cell.of(String.valueOf(k.population())),
                                        Part.Cell.of(String.valueOf(k.drawn()))))
                                .toList());
    }

    private long examined(Predicate<String> which) {
        return audit.papers().stream()
                .filter(p -> which.test(p.about()) && p.result() != Result.NOT_EXAMINED)
                .count();
    }

    private long count(Result result) {
        return audit.papers().stream().filter(p -> p.result() == result).count();
    }

    private Map<String, String> evidence() {
        Map<String, String> seen = new HashMap<>();
        source.about(audit.id())
                .filter(w -> w.is(AuditMove.RECORD_PAPER))
                .flatMap((Written w) -> w.rows("papers").stream())
                .forEach(n -> seen.put(Said.text(n, "about"), Said.text(n, "evidence")));
        return seen;
    }

    private String said(String component) {
        String text = source.text(AuditMove.RELEASE_REPORT, audit.id(), component);
        return text.equals("null") ? "" : text;
    }

    private String kind() {
        return audit.kind() == AuditKind.STAGE_2
                ? "Initial audit, Stage 2"
                : Said.capital(audit.kind().words());
    }

    private String criteria() {
        String planned = Said.text(Said.plan(source, audit), "criteria");
        return planned.isEmpty() ? source.file().standard().edition() : planned;
    }

    private String soa() {
        String version = audit.soaVersion();
        return version == null
                ? ""
                : "Version " + version + ", " + audit.controls().size() + " controls included";
    }

    private String meeting(boolean opening) {
        Conclusion c = audit.conclusion();
        var day = c == null ? null : opening ? c.openingMeeting() : c.closingMeeting();
        return day == null ? "" : Days.written(day);
    }

    private String marks() {
        String told = said("marks");
        return told.isEmpty() && source.file().certification().grantedOn() == null
                ? "Not applicable: there was no certificate before this audit"
                : Said.orNone(told);
    }

    private String earlier() {
        List<Finding> before = source.file().findings().stream()
                .filter(f -> !findings.contains(f))
                .toList();
        return before.isEmpty()
                ? "Not applicable: none was raised before this audit"
                : before.stream()
                        .map(f -> f.reference() + ": " + f.standing().words() + verified(f))
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse("");
    }

    private String verified(Finding f) {
        String seen = source.text(FindingMove.VERIFY, f.id(), "evidence");
        return seen.isEmpty() ? "" : "; seen: " + seen;
    }
}
