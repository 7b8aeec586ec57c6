package org.assay.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.desk.paper.PaperSource;
import org.assay.file.Audit;
import org.assay.file.Conclusion;
import org.assay.file.Recommendation;

/** What an audit report says, chapter by chapter. Each of the items of ISO/IEC 17021-1, 9.4.8.2 and 9.4.8.3 has its place. */
final class ReportChapters {
    private final Reported report;

    ReportChapters(PaperSource source, House house, Audit audit) {
        this.report = Reported.of(source, house, audit);
    }

    List<Chapter> all() {
        ReportAnnexes annexes = new ReportAnnexes(report);
        List<Chapter> chapters = List.of(
                new Chapter("c1", "Summary", summary()),
                new Chapter("c2", "The audit", new ReportOnTheAudit(report).audited()),
                new Chapter("c3", "Conformity and effectiveness", conformity()),
                new Chapter("c4", "Findings", new ReportOnFindings(report).found()),
                new Chapter("c5", "What comes next", next()),
                new Chapter("c6", "Annex: working-paper results", annexes.results()),
                new Chapter(
                        "c7", "Annex: sampling", List.of(annexes.sampling(), annexes.drawn(), annexes.unexamined())));
        return IntStream.range(0, chapters.size())
                .mapToObj(i -> chapters.get(i).numbered(i + 1))
                .toList();
    }

    private List<Part> summary() {
        Conclusion conclusion = report.audit().conclusion();
        String exclusions = Said.orEmpty(report.concluded().exclusions());
        Part team = Part.headed("c1-1", "Conclusion of the team")
                .words(report.concluded().conclusion(), report.said().summary());
        Part recommended = Part.headed("c1-2", "Recommendation")
                .words(Recommendation.told(conclusion, report.said().recommendation()), decides());
        String left = Said.orEmpty(report.concluded().left());
        List<Part> all = new ArrayList<>(List.of(team, recommended));
        if (!exclusions.isBlank()) {
            all.add(Part.headed("c1-3", "What the statement of applicability leaves out")
                    .words(exclusions));
        }
        if (!left.isBlank()) {
            all.add(Part.headed("c1-4", "What was left to this audit").words(left));
        }
        return all;
    }

    /** Who decides: after a surveillance the leader may maintain where nothing speaks against it (ISO/IEC 17021-1, 9.6.1). */
    private String decides() {
        return switch (report.audit().kind()) {
            case SURVEILLANCE, FOLLOW_UP, SPECIAL ->
                "The team recommends, and the outcome is open. That certification is maintained may be decided by whoever led"
                        + " the audit, where nothing calls for another decision; every other decision is taken by people who"
                        + " took no part in the audit.";
            case STAGE_1, STAGE_2, RECERTIFICATION ->
                "The team recommends; the decision is taken by people who took no part in the audit, and its outcome is open.";
        };
    }

    private List<Part> conformity() {
        return List.of(
                Part.headed("c3-1", "Conformity and effectiveness of the management system")
                        .words(report.said().summary()),
                Part.headed("c3-2", "Objectives of the audit")
                        .words(Said.orEmpty(report.said().objectives())),
                Part.headed("c3-3", "Internal audit and management review")
                        .words(Said.orEmpty(report.said().internalAuditAndReview())),
                Part.headed("c3-4", "Whether the scope is appropriate")
                        .words(Said.orEmpty(report.said().scope())));
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
}
