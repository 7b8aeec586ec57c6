package org.assay.desk.finding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Dated;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.jspecify.annotations.Nullable;

/** What an auditor has seen of a plan, or of what was done, and when. */
public record SeenForm(
        @Asked(value = "Day on which it was done", hint = "Today at the latest.")
        @NotNull(message = "Enter the day on which it was done")
        LocalDate on,

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
        implements Form, Dated {}
