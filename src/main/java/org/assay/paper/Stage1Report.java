package org.assay.paper;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.application.DocumentForm;
import org.assay.desk.audit.ConclusionForm;
import org.assay.desk.audit.DispositionForm;
import org.assay.desk.audit.ReportForm;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.file.Advice;
import org.assay.file.Audit;
import org.assay.file.Concern;
import org.assay.file.Conclusion;
import org.assay.file.Slot;
import org.assay.lifecycle.ApplicationMove;
import org.assay.lifecycle.AuditMove;

/** The report of a Stage 1: whether the client is ready, and the areas of concern (ISO/IEC 42006, 9.3.2.1). */
final class Stage1Report {
    private Stage1Report() {}

    static Letter of(PaperSource source, House house) {
        Audit audit = Said.audit(source);
        Conclusion conclusion = audit.conclusion();
        List<String> concerns = audit.concerns().stream()
                .filter(Concern::told)
                .map(c -> Said.requirement(c.about(), house.catalogue()) + ": " + words(source, c))
                .toList();
        List<Part> parts = List.of(
                Part.headed("conclusion", "1\u2002Conclusion")
                        .words(
                                conclusion == null
                                        ? ""
                                        : "The team concludes: "
                                                + conclusion.advice().words() + ".")
                        .words(source.typed(AuditMove.CONCLUDE, audit.id(), ConclusionForm.class)
                                .conclusion())
                        .words(source.typed(AuditMove.RELEASE_REPORT, audit.id(), ReportForm.class)
                                .summary()),
                Part.headed("concerns", "2\u2002Areas of concern")
                        .words(
                                concerns.isEmpty()
                                        ? conclusion != null && conclusion.advice() == Advice.READY_WITH_CONCERNS
                                                ? "They are told in the conclusion; none was raised apart from it."
                                                : "No area of concern was told on the sample examined."
                                        : "Each of these could become a nonconformity at Stage 2.")
                        .points(concerns),
                Part.headed("audit", "3\u2002The audit")
                        .fact(
                                "Audit",
                                Said.title(source, audit) + ", "
                                        + source.file().standard().edition())
                        .fact("Days", Said.days(audit))
                        .fact(
                                "Where",
                                audit.schedule() == null
                                        ? ""
                                        : Said.capital(Objects.requireNonNull(audit.schedule())
                                                .mode()
                                                .words()))
                        .fact("Team", AuditReport.team(source, audit))
                        .fact(
                                "Opening meeting",
                                conclusion == null || conclusion.openingMeeting() == null
                                        ? ""
                                        : Days.written(Objects.requireNonNull(conclusion.openingMeeting())))
                        .fact("Audit time looked at again", Said.looked(audit))
                        .fact("Scope", source.file().scope())
                        .fact("AI systems", String.join("\n", Said.systems(source)))
                        .fact(
                                "Statement of applicability",
                                source.file()
                                        .soa()
                                        .map(s -> "Version " + s.version() + " of " + Days.written(s.dated()) + ": "
                                                + s.included().size() + " controls included, "
                                                + s.excluded().size()
                                                + " excluded")
                                        .orElse("")),
                Part.headed("documents", "4\u2002Documents that were shown")
                        .words(Objects.requireNonNullElse(
                                source.typed(AuditMove.CONCLUDE, audit.id(), ConclusionForm.class)
                                        .looked(),
                                ""))
                        .grid(
                                List.of(
                                        new Part.Column("Document", 58),
                                        new Part.Column("Version", 14),
                                        new Part.Column("Dated", 28)),
                                source.all(ApplicationMove.HAND_IN_DOCUMENT)
                                        .map(Stage1Report::document)
                                        .toList()),
                Part.headed("next", "5\u2002What comes next")
                        .words("Stage 1 looks at a sample, mostly of documents. It leads to no certification by itself."
                                + " Stage 2 is dated with you; its team and its plan are told beforehand. This report belongs"
                                + " to the certification body and is confidential."));
        return Letter.toTheClient(source, house, "Stage 1 report", parts);
    }

    private static List<Part.Cell> document(Written w) {
        DocumentForm document = w.typed(DocumentForm.class);
        return List.of(
                Part.Cell.of(document.title() + kind(document.title(), document.slot())),
                Part.Cell.of(Objects.requireNonNullElse(document.version(), "")),
                Part.Cell.of(Days.written(document.dated())));
    }

    private static String kind(String title, Slot slot) {
        String words = slot.words();
        return words(title).containsAll(words(words)) ? "" : " (" + words + ")";
    }

    /** The words of a text, each once: a title that has all of a kind's words says it. */
    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .collect(toSet());
    }

    private static String words(PaperSource source, Concern c) {
        return source.all(AuditMove.DISPOSE_OF_QUESTION)
                .map(w -> w.typed(DispositionForm.class))
                .filter(d -> d.question().equals(c.id()))
                .reduce((_, last) -> last)
                .map(DispositionForm::words)
                .orElse("");
    }
}
