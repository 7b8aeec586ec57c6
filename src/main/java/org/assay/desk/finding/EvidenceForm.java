package org.assay.desk.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.AttachedFile;
import org.assay.desk.Checks;
import org.assay.desk.WithFiles;
import org.assay.desk.Words;
import org.jspecify.annotations.Nullable;

/** What the client shows for a corrective action that is done. */
public record EvidenceForm(
        @Asked("What was done") @Words(substance = true, max = 4000, message = "Say what was done")
        String done,

        @Asked(
                value = "Where it can be seen",
                hint = "Title, version, date and place of each record; not needed where you hand in the files.",
                sometimes = true)
        @Words(substance = true, max = 4000, optional = true)
        @Nullable
        String records,

        @Asked(value = "Evidence", from = Asked.Choices.FILES, optional = true)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = WithFiles.MOST, message = WithFiles.TOO_MANY)
        List<@Valid @NotNull AttachedFile> files)
        implements WithFiles {
    public EvidenceForm {
        files = WithFiles.there(files);
    }

    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(
                !files.isEmpty() || (records != null && !records.isBlank()),
                "records",
                "Hand in the files, or say where it can be seen");
    }

    @Override
    public EvidenceForm with(List<AttachedFile> other) {
        return new EvidenceForm(done, records, other);
    }
}
