package org.assay.paper;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.AttachedFile;
import org.assay.desk.Sites;
import org.assay.desk.audit.DrawForm;
import org.assay.desk.audit.EvidenceLine;
import org.assay.desk.paper.PaperSource;
import org.assay.file.Audit;
import org.assay.file.Paper;
import org.assay.file.Result;
import org.assay.file.Topic;
import org.assay.standard.Cited;

/** The annexes of a report: what each working paper says, and what was sampled. */
final class ReportAnnexes {
    private final Reported report;
    private final PaperSource source;
    private final House house;
    private final Audit audit;
    private final Map<String, String> evidence;
    private final Map<String, String> reasons;

    ReportAnnexes(Reported report) {
        this.report = report;
        this.source = report.source();
        this.house = report.house();
        this.audit = report.audit();
        this.evidence = report.evidence();
        this.reasons = report.reasons();
    }

    /** Topics first, where it is a surveillance; then clauses and controls. */
    List<Part> results() {
        return audit.clauses().stream().anyMatch(c -> Topic.at(c).isPresent())
                ? List.of(topics(), clauses(), controls(), pieces())
                : List.of(clauses(), controls(), pieces());
    }

    private Part topics() {
        return Part.headed("c6-0", "What every surveillance looks at")
                .grid(
                        List.of(
                                new Part.Column("Topic", 30),
                                new Part.Column("Result", 22),
                                new Part.Column("Seen", 48)),
                        Arrays.stream(Topic.values())
                                .flatMap(t -> audit.paper(t.key()).stream()
                                        .map(p -> List.of(
                                                Part.Cell.of(t.words()), mark(p.result()), Part.Cell.of(seen(p)))))
                                .toList());
    }

    private Part clauses() {
        return results("c6-1", "Clauses", about -> !about.startsWith("A."), false);
    }

    private Part controls() {
        return results(
                "c6-2",
                "Controls of Annex A that the statement of applicability includes",
                audit.controls()::contains,
                true);
    }

    private Part results(String anchor, String heading, Predicate<String> which, boolean selected) {
        List<List<Part.Cell>> rows = Stream.concat(
                        house.catalogue().auditable().stream().map(r -> r.id()),
                        house.catalogue().controls().stream().map(c -> c.id()))
                .filter(which)
                .flatMap(about -> audit.paper(about).stream())
                .map(p -> row(p, selected))
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

    private List<Part.Cell> row(Paper p, boolean selected) {
        Part.Cell about = Part.Cell.of(p.about()
                + Said.topic(p.about(), house.catalogue()).map(t -> "  " + t).orElse(""));
        Part.Cell result = mark(p.result());
        if (!selected) {
            return List.of(about, result, Part.Cell.of(seen(p)));
        }
        Part.Cell selection = p.selection() == null ? Part.Cell.of("Not examined") : mark(p.selection());
        return List.of(about, selection, result, Part.Cell.of(seen(p)));
    }

    /** What was seen, and why the rest was not; a paper that was written after the conclusion says so. */
    private String seen(Paper p) {
        String reason = reasons.getOrDefault(p.about(), "");
        return Stream.of(
                        evidence.getOrDefault(p.about(), ""),
                        p.examined() || reason.isBlank() ? "" : "Not examined: " + reason,
                        p.after() == null ? "" : "Written after the conclusion, on " + Days.written(p.after()) + ".")
                .filter(words -> !words.isBlank())
                .collect(joining(" "));
    }

    /** Every piece of evidence of every paper: what, of which day, seen by whom, and how it is held; empty where no paper has any. */
    Part pieces() {
        Map<UUID, AttachedFile> files = report.taken();
        Set<UUID> named = report.written().values().stream()
                .flatMap(p -> p.pieces().stream())
                .flatMap(e -> Stream.ofNullable(e.file()))
                .collect(toSet());
        List<List<Part.Cell>> rows = Stream.concat(
                        report.written().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey(Cited.BY_NUMBER))
                                .flatMap(p -> p.getValue().pieces().stream().map(e -> piece(p.getKey(), e, files))),
                        report.takings().stream().flatMap(t -> t.files().stream()
                                .filter(f -> !named.contains(f.id()))
                                .map(f -> List.of(
                                        Part.Cell.of(""),
                                        Part.Cell.of(Said.capital(t.kind().words()) + ": "
                                                + t.what().strip() + "."),
                                        Part.Cell.of(""),
                                        Part.Cell.of("File taken: " + f.name() + ", SHA-256 " + f.sha256())))))
                .toList();
        return rows.isEmpty()
                ? Part.headed("c6-3", "")
                : Part.headed("c6-3", "Evidence, piece by piece")
                        .words(
                                "What was not taken was seen where it is kept. A file that was taken is known by its SHA-256.")
                        .grid(
                                List.of(
                                        new Part.Column("Paper", 14),
                                        new Part.Column("Evidence", 42),
                                        new Part.Column("Seen", 18),
                                        new Part.Column("How it is held", 26)),
                                rows);
    }

    private List<Part.Cell> piece(String paper, EvidenceLine e, Map<UUID, AttachedFile> files) {
        String about = e.about(source.file());
        String seen = Stream.of(
                        e.by() == null ? "" : source.name(e.by()),
                        e.received() == null ? "" : Days.written(e.received()))
                .filter(w -> !w.isEmpty())
                .collect(joining(", "));
        String held = Stream.of(e.held(), e.link() == null ? "" : e.link(), e.taken(files))
                .filter(w -> !w.isBlank())
                .collect(joining(": "));
        return List.of(
                Part.Cell.of(Topic.at(paper).map(Topic::words).orElse(paper)),
                Part.Cell.of(e.sentence() + (about.isEmpty() ? "" : " " + about + ".")),
                Part.Cell.of(seen),
                Part.Cell.of(held));
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

    /** Each clause, control and topic that was not examined, or not wholly, and why. */
    Part unexamined() {
        List<Paper> left = audit.unexamined();
        return left.isEmpty()
                ? Part.headed("c7-2", "")
                : Part.headed("c7-2", "Not examined, and why")
                        .words("The next audit is told of these.")
                        .grid(
                                List.of(new Part.Column("Clause, control or topic", 42), new Part.Column("Why", 58)),
                                left.stream()
                                        .map(p -> List.of(
                                                Part.Cell.of(
                                                        Topic.at(p.about()).isPresent()
                                                                ? Said.topic(p.about(), house.catalogue())
                                                                        .orElse(p.about())
                                                                : Said.requirement(p.about(), house.catalogue())),
                                                Part.Cell.of(reasons.getOrDefault(p.about(), ""))))
                                        .toList());
    }

    private String controlsExamined() {
        int audited = audit.controls().size();
        String examined = report.controls();
        return report.included()
                .filter(all -> all != audited)
                .map(all -> examined
                        + " in the programme of this audit examined; the statement of applicability includes " + all)
                .orElse(examined + " included controls examined");
    }

    /** By name; empty where the sampling record only counts them. */
    private String sitesLookedAt() {
        Set<Integer> sites = audit.work().sites();
        return sites == null ? "" : Sites.words(source.file(), sites);
    }

    /** The samples that were drawn within it, each so that anybody can draw it once more; empty where none was. */
    Part drawn() {
        List<DrawForm> all = report.drawn();
        return all.isEmpty()
                ? Part.headed("c7-3", "")
                : Part.headed("c7-3", "Samples that were drawn")
                        .grid(
                                List.of(
                                        new Part.Column("Drawn from", 30),
                                        new Part.Column("Of", 10),
                                        new Part.Column("Drawn", 30),
                                        new Part.Column("How", 30)),
                                all.stream()
                                        .map(d -> List.of(
                                                Part.Cell.of(of(d)),
                                                Part.Cell.of(d.size() + " of " + d.population()),
                                                Part.Cell.of(String.join(", ", d.drawn())),
                                                Part.Cell.of(d.method())))
                                        .toList());
    }

    private String of(DrawForm d) {
        return Stream.of(
                        d.what().strip(),
                        d.system() == null ? "" : "AI system " + d.system(),
                        d.site() == null ? "" : Sites.words(source.file(), Set.of(d.site())))
                .filter(w -> !w.isEmpty())
                .collect(joining(", "));
    }

    Part sampling() {
        return Part.headed("c7-1", "What was looked at, and what was not")
                .words(
                        Said.orEmpty(report.said().sampling()),
                        "An audit rests on a sample of the information that was available. What was not examined may hold"
                                + " nonconformities, and that none was raised does not say that there is none.")
                .fact("Clauses", report.clauses() + " in the programme of this audit examined")
                .fact("Topics of every surveillance", report.topics().isEmpty() ? "" : report.topics() + " examined")
                .fact("Controls", controlsExamined())
                .fact(
                        "AI systems within the scope",
                        String.valueOf(Said.systems(source).size()))
                .fact("Sites", String.join("\n", Said.sites(source)))
                .fact("Sites looked at", sitesLookedAt())
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
}
