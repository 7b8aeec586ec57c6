package org.assay.desk.finding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Answer;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** The client's answer to a nonconformity. */
public record AnswerForm(
        @Asked(value = "Correction", hint = "What was done at once about what was found.")
        @Words(max = 4000, message = "Describe the correction")
        String correction,

        @Asked(value = "Extent", hint = "Where else you looked for the same, and what you found.")
        @Words(max = 4000, optional = true)
        @Nullable
        String extent,

        @Asked("Root cause") @Words(max = 4000, message = "Describe the root cause")
        String rootCause,

        @Asked(value = "Corrective action", hint = "What removes the cause, and who does it.")
        @Words(max = 4000, message = "Describe the corrective action")
        String correctiveAction,

        @Asked("Done by") @NotNull(message = "Enter the day by which it is done")
        LocalDate doneBy)
        implements Form {
    @Override
    public Said said(Asking asking) {
        return new Answer(doneBy);
    }
}
