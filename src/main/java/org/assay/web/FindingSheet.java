package org.assay.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.Finding;
import org.assay.file.GradeQuestion;

/** One nonconformity and all that was written about it, as a page shows it. */
public record FindingSheet(WorkOnAFile.WithRecords all, Finding finding) {
    public UUID file() {
        return all.work().file().id();
    }

    public List<RecordsOfAFile.Told> thread() {
        return all.about(finding.id())
                .filter(r -> !r.deed().equals(Operation.RAISE_FINDING.journaled()))
                .toList();
    }

    /** A text of the nonconformity as it was raised. */
    public String text(String component) {
        return raised().map(r -> r.text(component)).orElse("");
    }

    /** The questions of grading that were answered with yes. */
    public List<String> answered() {
        return raised().stream()
                .flatMap(r -> StreamSupport.stream(r.form().path("answered").spliterator(), false))
                .map(n -> GradeQuestion.valueOf(n.asText()).words())
                .toList();
    }

    private Optional<RecordsOfAFile.Told> raised() {
        return all.about(finding.id())
                .filter(r -> r.deed().equals(Operation.RAISE_FINDING.journaled()))
                .findFirst();
    }

    public List<WorkOnAFile.Todo> todos() {
        return all.work().about(finding.id());
    }
}
