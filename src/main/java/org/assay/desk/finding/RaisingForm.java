package org.assay.desk.finding;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
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
    @Override
    public void look(Checks.Found found, Asking asking) {
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
