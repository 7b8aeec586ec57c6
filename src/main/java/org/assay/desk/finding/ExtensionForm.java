package org.assay.desk.finding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.Extension;
import org.assay.file.Said;

/** A later day for a corrective action, and why. */
public record ExtensionForm(
        @Asked("Until") @NotNull(message = "Enter the day") LocalDate until,

        @Asked("Reason") @Words(substance = true, max = 2000, message = "Say why")
        String reason)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(until == null || until.isAfter(asking.today()), "until", "Choose a day that is still to come");
    }

    @Override
    public Said said(Asking asking) {
        return new Extension(until);
    }
}
