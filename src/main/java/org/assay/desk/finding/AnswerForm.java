package org.assay.desk.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.AttachedFile;
import org.assay.desk.WithFiles;
import org.assay.desk.Words;
import org.assay.file.Answer;
import org.assay.file.FormText;
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
        LocalDate doneBy,

        @Asked(value = "Files that show it", from = Asked.Choices.FILES, optional = true)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = WithFiles.MOST, message = WithFiles.TOO_MANY)
        List<@Valid @NotNull AttachedFile> files)
        implements WithFiles, FormText.Answered {
    public AnswerForm {
        files = WithFiles.there(files);
    }

    @Override
    public AnswerForm with(List<AttachedFile> other) {
        return new AnswerForm(correction, extent, rootCause, correctiveAction, doneBy, other);
    }

    @Override
    public Said said(Asking asking) {
        return new Answer(doneBy);
    }
}
