package org.assay.desk.finding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Dated;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.FormText;
import org.assay.file.Said;
import org.assay.file.VerificationWay;
import org.assay.file.Verifying;
import org.jspecify.annotations.Nullable;

/** What an auditor has seen of what was done, when, and how. */
public record VerifyingForm(
        @Asked(value = "Day on which it was verified", hint = "Today at the latest.")
        @NotNull(message = "Enter the day on which it was verified")
        LocalDate on,

        @Asked(value = "How", hint = "A follow-up visit has to be on record first.")
        @NotNull(message = "Choose how it was verified")
        VerificationWay way,

        @Asked(
                value = "What you have seen",
                hint =
                        "What, which version, which date, where. A reference, never the thing itself. The client reads it.")
        @Words(substance = true, max = 2000, message = "Say what you have seen")
        String evidence,

        @Asked(value = "Words for the client", hint = "The client reads them with the result.", optional = true)
        @Words(max = 2000, optional = true)
        @Nullable
        String words)
        implements Form, Dated, FormText.Seen {
    @Override
    public Said said(Asking asking) {
        return new Verifying(way);
    }
}
