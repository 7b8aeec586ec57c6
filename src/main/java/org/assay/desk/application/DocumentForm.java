package org.assay.desk.application;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Words;
import org.assay.file.HandIn;
import org.assay.file.Said;
import org.assay.file.Slot;
import org.jspecify.annotations.Nullable;

/** A document of the client's package, handed in by reference: the body sees it and takes no copy. */
public record DocumentForm(
        @Asked("Place in the package") @NotNull(message = "Choose what it is")
        Slot slot,

        @Asked("Title") @Words(max = 300, message = "Enter its title")
        String title,

        @Asked(value = "Version", optional = true) @Words(max = 40, optional = true) @Nullable
        String version,

        @Asked("Date") @NotNull(message = "Enter its date") LocalDate dated,

        @Asked(value = "Where it can be seen", hint = "A place in your own systems, or who shows it.")
        @Words(max = 1000, message = "Say where it can be seen")
        String where)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(dated == null || !dated.isAfter(asking.today()), "dated", "This day has not come yet");
    }

    @Override
    public Said said(Asking asking) {
        return new HandIn(slot, dated);
    }
}
