package org.assay.desk.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.desk.audit.EvidenceLine;
import org.assay.file.Audit;
import org.assay.file.FormText;
import org.assay.file.Grade;
import org.assay.file.GradeQuestion;
import org.assay.file.Link;
import org.assay.file.LinkKind;
import org.assay.file.Nonconformity;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** A nonconformity: the requirement, what is not met, the evidence, and the grade with the answers it rests on. */
public record RaisingForm(
        @Asked(
                value = "Clause",
                hint = "For a control cite 6.1.3, or 8.3 where the statement of applicability includes it.",
                from = Asked.Choices.CLAUSES)
        @Words(max = 20, message = "Choose the clause")
        String clause,

        @Asked(value = "Control", from = Asked.Choices.CONTROLS, optional = true)
        @Words(max = 20, optional = true)
        @Nullable
        String control,

        @Asked(value = "What is not met", hint = "No cause, no advice.")
        @Words(substance = true, max = 4000, message = "State what is not met")
        String statement,

        @Asked(value = "Evidence", hint = "What was seen: what, which version, where.")
        @Words(substance = true, max = 4000, message = "Name the evidence")
        String evidence,

        @Asked(
                value = "Evidence, piece by piece",
                hint = "What the working paper names of it, so that each piece can be followed. The client reads it.",
                optional = true)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = EvidenceLine.MOST, message = "Name at most 50 pieces of evidence")
        @Nullable
        List<@Valid @NotNull EvidenceLine> seen,

        @Asked(value = "Questions of grading", hint = "Mark those that you answer with yes.", optional = true) @Nullable
        Set<GradeQuestion> answered,

        @Asked("Grade") @NotNull(message = "Choose the grade")
        Grade grade,

        @Asked(
                value = "Older nonconformity",
                hint = "Where this one comes back or goes further; the older one stays as it is.",
                from = Asked.Choices.FINDINGS,
                optional = true)
        @Nullable
        UUID older,

        @Asked(value = "What this one is to it", sometimes = true) @Nullable
        LinkKind link)
        implements Form, FormText.Raised {
    /** Its evidence piece by piece; none in those from before that was asked. */
    public List<EvidenceLine> pieces() {
        return seen == null ? List.of() : seen;
    }

    /** All that was seen, in words: what stands in its text, then each piece that the text does not name. */
    public String inWords() {
        String text = evidence == null ? "" : evidence.strip();
        return Stream.concat(
                        Stream.of(text),
                        pieces().stream()
                                .filter(p -> !text.contains(p.what().strip()))
                                .map(EvidenceLine::sentence))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void look(Checks.Found found, Asking asking) {
        Audit audit = asking.file().audit(asking.subject()).orElseThrow();
        for (int n = 0; n < pieces().size(); n++) {
            pieces().get(n).look(found, "seen[" + n + "].", asking, audit);
        }
        found.unless(
                        older == null || asking.file().finding(older).isPresent(),
                        "older",
                        "This file has no such nonconformity")
                .unless((older == null) == (link == null), "link", "Choose both, or neither");
        found.unless(
                clause == null || asking.catalogue().auditable().stream().anyMatch(r -> r.id().equals(clause.strip())),
                "clause",
                "Choose a clause that is audited");
        found.unless(
                control == null
                        || control.isBlank()
                        || asking.catalogue().control(control.strip()).isPresent(),
                "control",
                "Choose a control of the reference set");
    }

    @Override
    public Said said(Asking asking) {
        return new Nonconformity(
                grade,
                clause.strip(),
                control == null || control.isBlank() ? null : control.strip(),
                answered == null ? Set.of() : answered,
                older == null || link == null ? null : new Link(link, older));
    }
}
