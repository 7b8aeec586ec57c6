package org.assay.desk.certificate;

import jakarta.validation.constraints.NotNull;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Reissue;
import org.assay.file.ReissueKind;
import org.assay.file.Said;
import org.jspecify.annotations.Nullable;

/** Why a certificate is to be printed anew without a decision. */
public record ReissueForm(
        @Asked("What changes") @NotNull(message = "Choose what changes")
        ReissueKind kind,

        @Asked(
                value = "Scope as it would read",
                hint = "Leave it empty where the scope stays as it is.",
                optional = true)
        @Words(max = 1000, optional = true)
        @Nullable
        String scopeSentence,

        @Asked(value = "Name as it would read", optional = true) @Words(max = 300, optional = true) @Nullable
        String name,

        @Asked("Reason and evidence") @Words(max = 2000, message = "Say why, and who erred if somebody did")
        String reason)
        implements Form {
    @Override
    public Said said(Asking asking) {
        return new Reissue(kind);
    }
}
