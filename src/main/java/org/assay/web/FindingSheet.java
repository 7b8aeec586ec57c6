package org.assay.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.AttachedFile;
import org.assay.desk.audit.EvidenceLine;
import org.assay.desk.certification.DueTold;
import org.assay.desk.deed.ActsOnAThing;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.finding.EffectForm;
import org.assay.desk.finding.RaisingForm;
import org.assay.file.CertificationFile;
import org.assay.file.Effectiveness;
import org.assay.file.Finding;
import org.assay.file.GradeQuestion;
import org.assay.file.LinkKind;
import org.jspecify.annotations.Nullable;

/** One nonconformity and all that was written about it, as a page shows it. */
public record FindingSheet(WorkOnAFile.WithRecords all, Finding finding, boolean ofTheBody) {
    public UUID file() {
        return all.work().file().id();
    }

    public List<RecordsOfAFile.Told> thread() {
        return all.about(finding.id())
                .filter(r -> !r.is(Operation.RAISE_FINDING))
                .toList();
    }

    /** The day on which the client was told; null before, and where that is not known. */
    public @Nullable LocalDate toldOn() {
        return finding.toldOn().orElse(null);
    }

    /** Where it is told; empty once it is, or was dropped. */
    public String closing() {
        return finding.untold()
                ? finding.raised().map(r -> Places.closing(file(), r.audit())).orElse("")
                : "";
    }

    /** A text of the nonconformity as it was raised. */
    public String evidence() {
        return raised().map(r -> r.typed(RaisingForm.class).evidence()).orElse("");
    }

    /** Its evidence piece by piece, as it was raised. */
    public List<EvidenceLine> pieces() {
        return raised().map(r -> r.typed(RaisingForm.class).pieces()).orElse(List.of());
    }

    /** About which AI system and site a piece is; empty where it says neither. */
    public String about(EvidenceLine piece) {
        return piece.about(all.work().file().file());
    }

    /** The file that was taken as a piece of evidence, for those who read what the team takes; none elsewhere. */
    public List<AttachedFile> taken(EvidenceLine piece) {
        return finding.raised().stream()
                .flatMap(r -> all.about(r.audit()))
                .filter(r -> r.is(Operation.TAKE_EVIDENCE))
                .flatMap(r -> r.files().stream())
                .filter(f -> f.id().equals(piece.file()))
                .toList();
    }

    /** A nonconformity of the same file that this one is tied to, and how. */
    public record Tied(String words, Finding other) {}

    /** What it is to older ones, and what newer ones are to it. */
    public List<Tied> ties() {
        List<Finding> findings = all.work().file().file().findings();
        Stream<Tied> older = Stream.ofNullable(finding.way().link()).flatMap(l -> findings.stream()
                .filter(f -> f.id().equals(l.finding()))
                .map(f -> new Tied(l.kind() == LinkKind.RECURS ? "Comes back after" : "Goes further than", f)));
        Stream<Tied> newer = findings.stream()
                .flatMap(f -> Stream.ofNullable(f.way().link())
                        .filter(l -> l.finding().equals(finding.id()))
                        .map(l -> new Tied(
                                l.kind() == LinkKind.RECURS
                                        ? "Its effectiveness was not confirmed: it came back as"
                                        : "Went further as",
                                f)));
        return Stream.concat(older, newer).toList();
    }

    /** What a later audit found of its corrective action, and what was seen. */
    public record Looked(Effectiveness word, String audit, String seen) {}

    /** The words of later audits, the oldest first; each audit's last. */
    public List<Looked> effectiveness() {
        CertificationFile file = all.work().file().file();
        return finding.way().words().stream()
                .filter(w -> finding.way().word(w.audit()).filter(w::equals).isPresent())
                .map(w -> new Looked(w, file.audit(w.audit()).map(file::title).orElse(""), seen(w)))
                .toList();
    }

    private String seen(Effectiveness word) {
        return all.about(finding.id())
                .filter(r -> r.is(Operation.JUDGE_EFFECT) && r.on().equals(word.on()))
                .reduce((_, last) -> last)
                .map(r -> r.typed(EffectForm.class).statement())
                .orElse("");
    }

    /** How it was verified, as far as that is on record. */
    public String verified() {
        return finding.verified()
                .map(v -> Days.written(v.on())
                        + (v.way() == null ? "" : ", " + v.way().words()))
                .orElse("");
    }

    /** The questions of grading that were answered with yes. */
    public List<String> answered() {
        return raised().stream()
                .flatMap(r -> asked(r).stream())
                .map(GradeQuestion::words)
                .toList();
    }

    private static Set<GradeQuestion> asked(RecordsOfAFile.Told raised) {
        return Objects.requireNonNullElse(raised.typed(RaisingForm.class).answered(), Set.of());
    }

    private Optional<RecordsOfAFile.Told> raised() {
        return all.about(finding.id())
                .filter(r -> r.is(Operation.RAISE_FINDING))
                .findFirst();
    }

    /** What is due next about it, as it stands under what is due on its file: one line, or none. */
    public List<DueTold> next() {
        return all.work().next(finding.id());
    }

    public ActsOnAThing acts() {
        return all.work().acts(finding.id());
    }
}
