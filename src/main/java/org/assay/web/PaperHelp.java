package org.assay.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.desk.application.DocumentForm;
import org.assay.desk.application.SoaForm;
import org.assay.desk.audit.PapersForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.Audit;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.Paper;
import org.assay.file.Session;
import org.assay.file.Topic;
import org.assay.file.cycle.Difference;
import org.assay.standard.Catalogue;
import org.assay.standard.Control;
import org.assay.standard.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What helps whoever writes one working paper: the requirement in our words, what the client says, and what is known of before.
 *
 * @param requires in one sentence that is not the standard's; empty for a topic
 * @param evidence what is usually seen
 * @param interviews whom auditors usually speak to
 * @param soa what the statement of applicability says of a control; null elsewhere, and where none says anything
 * @param before what earlier audits found, the latest first
 * @param findings nonconformities that cite it, whenever they were raised
 * @param differences what is otherwise than in the audit before, and points here
 * @param sessions of the plan that look at it
 * @param documents that were handed in, the latest of each place
 */
public record PaperHelp(
        String requires,
        List<String> evidence,
        String kept,
        List<String> interviews,
        List<String> together,
        @Nullable Applies soa,
        List<Before> before,
        List<Finding> findings,
        List<String> differences,
        List<Session> sessions,
        List<Handed> documents) {
    /** What the client says of a control. */
    public record Applies(String version, boolean included, String justification) {}

    /** What an earlier audit found. */
    public record Before(Audit audit, String title, Paper paper, String evidence) {}

    /** A document with its place in the package. */
    public record Handed(String place, String title, String where, RecordsOfAFile.Told record) {}

    static PaperHelp of(WorkOnAFile.WithRecords all, Audit audit, String about, Catalogue catalogue) {
        CertificationFile file = all.work().file().file();
        Optional<Requirement> clause = catalogue.requirement(about);
        Optional<Control> control = catalogue.control(about);
        return new PaperHelp(
                clause.map(Requirement::about)
                        .or(() -> control.map(Control::about))
                        .orElse(""),
                clause.map(Requirement::evidence)
                        .or(() -> control.map(Control::evidence))
                        .orElse(List.of()),
                clause.map(Requirement::documents).filter(Objects::nonNull).orElse(""),
                clause.map(Requirement::interviews).orElse(List.of()),
                control.map(Control::clauses).orElse(List.of()),
                control.map(c -> soa(all, c.id())).orElse(null),
                before(all, audit, about),
                file.findings().stream().filter(f -> f.cites().contains(about)).toList(),
                differences(all, audit, about),
                audit.plan() == null
                        ? List.of()
                        : audit.plan().sessions().stream()
                                .filter(s -> s.about().contains(about))
                                .toList(),
                documents(all));
    }

    private static @Nullable Applies soa(WorkOnAFile.WithRecords all, String control) {
        return all.records().stream()
                .filter(r -> r.is(Operation.HAND_IN_SOA))
                .reduce((_, later) -> later)
                .map(r -> r.typed(SoaForm.class))
                .flatMap(s -> s.lines().stream()
                        .filter(l -> control.equals(l.control()))
                        .findFirst()
                        .map(l -> new Applies(
                                s.version(),
                                Boolean.TRUE.equals(l.applies()),
                                Objects.requireNonNullElse(l.justification(), ""))))
                .orElse(null);
    }

    private static List<Before> before(WorkOnAFile.WithRecords all, Audit audit, String about) {
        CertificationFile file = all.work().file().file();
        return file.audits().stream()
                .filter(a -> !a.id().equals(audit.id()))
                .flatMap(
                        a -> a.paper(about).stream().map(p -> new Before(a, file.title(a), p, evidence(all, a, about))))
                .toList()
                .reversed();
    }

    private static String evidence(WorkOnAFile.WithRecords all, Audit audit, String about) {
        PapersForm.Line latest = PapersForm.latest(all.about(audit.id())
                        .filter(r -> r.is(Operation.WRITE_PAPERS))
                        .map(r -> r.typed(PapersForm.class)))
                .get(about);
        return latest == null ? "" : latest.inWords();
    }

    private static List<String> differences(WorkOnAFile.WithRecords all, Audit audit, String about) {
        PackSheet pack = PackSheet.of(all, audit);
        return pack.since() == null
                ? List.of()
                : pack.since().differences().stream()
                        .filter((Difference d) -> d.focus().contains(about) || about.equals(Topic.CHANGES.key()))
                        .map(pack::words)
                        .toList();
    }

    private static List<Handed> documents(WorkOnAFile.WithRecords all) {
        return all.records().reversed().stream()
                .filter(r -> r.is(Operation.HAND_IN_DOCUMENT))
                .flatMap(r -> Stream.of(r.typed(DocumentForm.class))
                        .map(d -> new Handed(
                                d.slot() == null ? "" : d.slot().words(),
                                d.title(),
                                Objects.requireNonNullElse(d.where(), ""),
                                r)))
                .toList();
    }
}
