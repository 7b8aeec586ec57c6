package org.assay.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.desk.audit.ReviewForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.desk.paper.ReportSection;
import org.assay.file.Audit;
import org.jspecify.annotations.Nullable;

/**
 * The report of an audit as its reviewer reads it, section by section.
 *
 * @param typed what she has noted and not sent
 */
public record ReportSheet(
        WorkOnAFile.WithRecords all, Audit audit, List<ReportSection> sections, UnderReview looked, Typed typed) {
    /** The section in which the words of each box of the form of a report stand, by its heading. */
    private static final Map<String, List<String>> BOXES = Map.of(
            "summary",
            List.of("Conclusion of the team", "Conformity and effectiveness of the management system", "Conclusion"),
            "objectives",
            List.of("Objectives of the audit"),
            "deviations",
            List.of("How the audit went"),
            "scope",
            List.of("Whether the scope is appropriate"),
            "internalAuditAndReview",
            List.of("Internal audit and management review"),
            "sampling",
            List.of("What was looked at, and what was not"),
            "recommendation",
            List.of("Recommendation"));

    /** One section, with its place in the form. */
    public record Line(int place, ReportSection section, List<String> before) {
        /** Of the box of its comment. */
        public String field() {
            return "comments[" + place + "].words";
        }

        public String key() {
            return "comments[" + place + "].section";
        }
    }

    public UUID file() {
        return all.work().file().id();
    }

    public String heading() {
        return "Report: " + all.work().file().file().title(audit);
    }

    /** The sections, each with what was noted on it when it was last returned or reviewed. */
    public List<Line> lines() {
        return IntStream.range(0, sections.size())
                .mapToObj(
                        i -> new Line(i, sections.get(i), noted(sections.get(i).heading())))
                .toList();
    }

    private List<String> noted(String section) {
        return last().map(v -> v.noted(section)).orElse(List.of());
    }

    /** The latest version that was judged. */
    private Optional<ReportVersion> last() {
        return versions().stream().filter(v -> v.judged() != null).reduce((_, last) -> last);
    }

    /** The latest first. */
    public List<ReportVersion> latestFirst() {
        return versions().reversed();
    }

    public List<ReportVersion> versions() {
        return ReportVersion.all(all, audit);
    }

    /** What whoever reads can do about the report now: to accept it, or to return it. */
    public List<WorkOnAFile.Todo> judging() {
        return Stream.of(Operation.REVIEW_REPORT, Operation.RETURN_REPORT)
                .flatMap(o -> all.work().about(audit.id()).stream().filter(t -> t.operation() == o))
                .toList();
    }

    /** Whether it is open to her at all. */
    public boolean judges() {
        return judging().stream().anyMatch(WorkOnAFile.Todo::open);
    }

    public @Nullable String reviewing() {
        return open(Operation.REVIEW_REPORT);
    }

    public @Nullable String returning() {
        return open(Operation.RETURN_REPORT);
    }

    private @Nullable String open(Operation operation) {
        return judging().stream()
                .filter(t -> t.operation() == operation && t.open())
                .map(_ -> Places.deed(file(), operation, audit.id()))
                .findFirst()
                .orElse(null);
    }

    /** Where the report is mended, once it came back; empty for whoever does not release it. */
    public String mending() {
        return all.work().offers(Operation.RELEASE_REPORT, audit.id())
                ? Places.deed(file(), Operation.RELEASE_REPORT, audit.id())
                : "";
    }

    /** What a review noted on the section in which the words of a box stand. */
    static List<String> noted(ReviewForm review, String box) {
        return BOXES.getOrDefault(box, List.of()).stream()
                .flatMap(s -> review.on(s).stream())
                .toList();
    }
}
