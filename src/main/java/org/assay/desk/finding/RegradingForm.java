package org.assay.desk.finding;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Finding;
import org.assay.file.Grade;
import org.assay.file.GradeQuestion;
import org.assay.file.Nonconformity;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** Another grade for a nonconformity; the client is told, and answers anew. */
public record RegradingForm(
        @Asked(value = "Questions of grading", hint = "Mark those that you answer with yes.", optional = true) @Nullable
        Set<GradeQuestion> answered,

        @Asked("Grade") @NotNull(message = "Choose the grade")
        Grade grade,

        @Asked("Reason") @Words(substance = true, max = 4000, message = "Say why")
        String reason)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(
                grade == null
                        || asking.file()
                                .finding(asking.subject())
                                .map(Finding::grade)
                                .filter(g -> g == grade)
                                .isEmpty(),
                "grade",
                "It has this grade already");
    }

    @Override
    public Said said(Asking asking) {
        String requirement = asking.file()
                .finding(asking.subject())
                .map(Finding::requirement)
                .orElse("");
        return new Nonconformity(grade, requirement, null, answered == null ? Set.of() : answered);
    }
}
