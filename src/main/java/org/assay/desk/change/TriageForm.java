package org.assay.desk.change;

import jakarta.validation.constraints.NotNull;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Form;
import org.assay.desk.Unprinted;
import org.assay.desk.Words;
import org.assay.file.Said;
import org.assay.file.Triage;
import org.assay.file.Triaged;

/** What follows from a change that a client has told of, and why. */
@Unprinted
public record TriageForm(
        @Asked("What follows") @NotNull(message = "Choose what follows")
        Triage triage,

        @Asked(value = "Why", hint = "The client reads it.") @Words(substance = true, max = 4000, message = "Say why")
        String reason)
        implements Form {
    @Override
    public Said said(Asking asking) {
        return new Triaged(triage);
    }
}
