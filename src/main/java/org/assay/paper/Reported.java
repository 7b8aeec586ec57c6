package org.assay.paper;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.desk.AttachedFile;
import org.assay.desk.audit.ConclusionForm;
import org.assay.desk.audit.DrawForm;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.audit.ReportForm;
import org.assay.desk.audit.TakingForm;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.file.Audit;
import org.assay.file.Finding;
import org.assay.file.Result;
import org.assay.file.Topic;
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

    /** So many clauses, controls and topics with this result, each kind counted apart; empty where there is none. */
    String counted(Result result) {
        return Stream.of(
                        counted(result, c -> c.startsWith("A."), "control"),
                        counted(result, c -> Topic.at(c).isPresent(), "topic"))
                .reduce(
                        counted(result, c -> !c.startsWith("A.") && Topic.at(c).isEmpty(), "clause"),
                        (a, b) -> a.isEmpty() ? b : b.isEmpty() ? a : a + ", " + b);
    }

    private String counted(Result result, Predicate<String> which, String what) {
        long n = audit.papers().stream()
                .filter(p -> p.outcome() == result && which.test(p.about()))
                .count();
        return n == 0 ? "" : n + " " + what + (n == 1 ? "" : "s");
    }

    long examined(Predicate<String> which) {
        return audit.papers().stream()
                .filter(p -> which.test(p.about()) && p.examined())
                .count();
    }

    /** How many of the clauses of the standard it names, and how many of these were examined. */
    String clauses() {
        return examinedOf(
                audit.clauses().stream().filter(c -> Topic.at(c).isEmpty()).collect(toSet()));
    }

    /** The same of what every surveillance looks at; empty where it is none. */
    String topics() {
        Set<String> topics =
                audit.clauses().stream().filter(c -> Topic.at(c).isPresent()).collect(toSet());
        return topics.isEmpty() ? "" : examinedOf(topics);
    }

    /** The same of the controls that its programme names and the statement of applicability includes. */
    String controls() {
        return examinedOf(audit.controls());
    }

    private String examinedOf(Set<String> all) {
        return examined(all::contains) + " of " + all.size();
    }

    /** How many controls the statement of applicability that was audited includes; empty where that is not on file. */
    Optional<Integer> included() {
        return source.file().application().soas().stream()
                .filter(s -> s.version().equals(audit.soaVersion()))
                .reduce((_, last) -> last)
                .map(s -> s.included().size());
    }

    /** By clause, control or topic: what its latest working paper names as seen. */
    Map<String, String> evidence() {
        return papers(PapersForm.Line::inWords);
    }

    /** By clause, control or topic: why it was not examined; blank where it was. */
    Map<String, String> reasons() {
        return papers(PapersForm.Line::reason);
    }

    private Map<String, String> papers(Function<PapersForm.Line, @Nullable String> text) {
        Map<String, String> seen = new HashMap<>();
        written()
                .forEach((about, line) -> seen.put(
                        about, Objects.requireNonNullElse(text.apply(line), "").strip()));
        return seen;
    }

    /** The latest working paper on each clause, control or topic. */
    Map<String, PapersForm.Line> written() {
        return PapersForm.latest(source.about(audit.id())
                .filter(w -> w.is(AuditMove.RECORD_PAPER))
                .map((Written w) -> w.typed(PapersForm.class)));
    }

    /** Samples that were drawn, in that order. */
    List<DrawForm> drawn() {
        return source.about(audit.id())
                .filter(w -> w.is(AuditMove.DRAW_SAMPLE))
                .map(w -> w.typed(DrawForm.class))
                .toList();
    }

    /** Files that were taken as evidence, as they were taken. */
    List<TakingForm> takings() {
        return source.about(audit.id())
                .filter(w -> w.is(AuditMove.TAKE_EVIDENCE))
                .map(w -> w.typed(TakingForm.class))
                .toList();
    }

    /** The same files by their ids. */
    Map<UUID, AttachedFile> taken() {
        Map<UUID, AttachedFile> files = new HashMap<>();
        takings().forEach(t -> t.files().forEach(f -> files.put(f.id(), f)));
        return files;
    }
}
