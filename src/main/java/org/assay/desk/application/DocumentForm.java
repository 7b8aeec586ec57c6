package org.assay.desk.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.AttachedFile;
import org.assay.desk.Checks;
import org.assay.desk.WithFiles;
import org.assay.desk.Words;
import org.assay.file.HandIn;
import org.assay.file.Said;
import org.assay.file.Slot;
import org.jspecify.annotations.Nullable;

/** A document of the client's package: the file itself, or where the body can see it. */
public record DocumentForm(
        @Asked("Place in the package") @NotNull(message = "Choose what it is")
        Slot slot,

        @Asked("Title") @Words(max = 300, message = "Enter its title")
        String title,

        @Asked(value = "Version", optional = true) @Words(max = 40, optional = true) @Nullable
        String version,

        @Asked("Date") @NotNull(message = "Enter its date") LocalDate dated,

        @Asked(
                value = "Where it can be seen",
                hint = "A place in your own systems, or who shows it; not needed where you hand in the file.",
                sometimes = true)
        @Words(max = 1000, optional = true)
        @Nullable
        String where,

        @Asked(value = "The document itself", from = Asked.Choices.FILES, optional = true)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = WithFiles.MOST, message = WithFiles.TOO_MANY)
        List<@Valid @NotNull AttachedFile> files)
        implements WithFiles {
    public DocumentForm {
        files = WithFiles.there(files);
    }

    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(dated == null || !dated.isAfter(asking.today()), "dated", "This day has not come yet")
                .unless(
                        !files.isEmpty() || (where != null && !where.isBlank()),
                        "where",
                        "Hand in the file, or say where it can be seen");
    }

    @Override
    public DocumentForm with(List<AttachedFile> other) {
        return new DocumentForm(slot, title, version, dated, where, other);
    }

    @Override
    public Said said(Asking asking) {
        return new HandIn(slot, dated);
    }
}
