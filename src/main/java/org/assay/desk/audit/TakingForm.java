package org.assay.desk.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.assay.desk.AiSystems;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.AttachedFile;
import org.assay.desk.Checks;
import org.assay.desk.WithFiles;
import org.assay.desk.Words;
import org.assay.file.EvidenceKind;
import org.assay.file.Said;
import org.assay.file.Taking;
import org.assay.file.TakingConsent;
import org.jspecify.annotations.Nullable;

/** Files of the client that the team takes as evidence: only what it lets be taken, and only where seeing it is not enough. */
public record TakingForm(
        @Asked("What kind it is") @NotNull(message = "Choose what kind of evidence it is")
        EvidenceKind kind,

        @Asked("What it is") @Words(max = 600, message = "Say what it is")
        String what,

        @Asked(
                value = "AI system",
                hint = "None where it is about no single one.",
                from = Asked.Choices.AI_SYSTEMS,
                optional = true)
        @Nullable
        Integer system,

        @Asked(
                value = "Nobody can be recognised in it",
                hint = "Names and personal data are unreadable.",
                optional = true)
        @Nullable
        Boolean redacted,

        @Asked(value = "Files", from = Asked.Choices.FILES)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @NotEmpty(message = "Choose at least one file")
        @Size(max = WithFiles.MOST, message = WithFiles.TOO_MANY)
        List<@Valid @NotNull AttachedFile> files)
        implements WithFiles {
    public TakingForm {
        files = WithFiles.there(files);
    }

    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(
                system == null || AiSystems.offered(asking.file()).contains(system),
                "system",
                "The application lists no such AI system");
    }

    @Override
    public TakingForm with(List<AttachedFile> other) {
        return new TakingForm(kind, what, system, redacted, other);
    }

    @Override
    public Said said(Asking asking) {
        return new Taking(
                kind,
                system == null ? TakingConsent.NO_SYSTEM : system,
                Boolean.TRUE.equals(redacted),
                files.stream().map(AttachedFile::id).toList());
    }
}
