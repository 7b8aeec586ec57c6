package org.assay.paper;

import java.time.LocalDate;
import java.util.List;
import org.assay.calendar.Days;
import org.assay.desk.paper.PaperSource;
import org.assay.file.Audit;
import org.assay.file.Conclusion;
import org.assay.file.Finding;
import org.assay.file.Result;

/** The chapter of a report about what was found: conformities, nonconformities, observations. */
final class ReportOnFindings {
    private final Reported report;
    private final PaperSource source;
    private final House house;
    private final Audit audit;

    ReportOnFindings(Reported report) {
        this.report = report;
        this.source = report.source();
        this.house = report.house();
        this.audit = report.audit();
    }

    List<Part> found() {
        return List.of(
                Part.headed("c4-1", "Conformities")
                        .words(
                                report.counted(Result.CONFORMS).isEmpty()
                                        ? "Of what was examined nothing conforms wholly on the sample examined."
                                        : "Of what was examined these conform on the sample examined: "
                                                + report.counted(Result.CONFORMS)
                                                + observed()
                                                + ". The annex names each of them and what was seen."),
                Part.headed("c4-2", "Nonconformities")
                        .words(report.findings().isEmpty() ? "No nonconformity was raised on the sample examined." : "")
                        .grid(
                                List.of(
                                        new Part.Column("No.", 8),
                                        new Part.Column("Grade", 11),
                                        new Part.Column("Requirement", 29),
                                        new Part.Column("What is not met", 38),
                                        new Part.Column("Answer due", 14)),
                                report.findings().stream().map(this::registered).toList()),
                Part.headed("c4-3", report.findings().isEmpty() ? "" : "Nonconformities in detail")
                        .boxes(report.findings().stream()
                                .map(f -> NonconformityPapers.box(source, house, f))
                                .toList()),
                Part.headed("c4-4", "Observations")
                        .words(
                                report.counted(Result.OBSERVATION).isEmpty()
                                        ? "No observation was made on the sample examined."
                                        : "")
                        .points(audit.papers().stream()
                                .filter(p -> p.outcome() == Result.OBSERVATION)
                                .map(p -> Said.requirement(p.about(), house.catalogue()) + ": "
                                        + report.evidence().getOrDefault(p.about(), ""))
                                .toList()));
    }

    /** What conforms with an observation is counted beside, so that nothing examined is missing. */
    private String observed() {
        String counted = report.counted(Result.OBSERVATION);
        return counted.isEmpty() ? "" : "; with an observation: " + counted;
    }

    private List<Part.Cell> registered(Finding f) {
        return List.of(
                Part.Cell.of(f.reference()),
                new Part.Cell(Said.capital(f.grade().words()), NonconformityPapers.tone(f)),
                Part.Cell.of(Said.requirement(f.requirement(), house.catalogue())),
                Part.Cell.of(f.statement() + late(f)),
                Part.Cell.of(Said.due(f)));
    }

    /** What came to light after the closing meeting says so. */
    private String late(Finding f) {
        Conclusion conclusion = audit.conclusion();
        LocalDate closing = conclusion == null ? null : conclusion.closingMeeting();
        return closing == null
                ? ""
                : f.raised()
                        .map(Finding.Raising::on)
                        .filter(on -> on.isAfter(closing))
                        .map(on -> " (raised after the closing meeting, on " + Days.written(on) + ")")
                        .orElse("");
    }
}
