package org.assay.desk.change;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.desk.Unprinted;
import org.assay.desk.Words;
import org.assay.file.ChangeKind;
import org.assay.file.Said;
import org.assay.file.Told;
import org.jspecify.annotations.Nullable;

/** A change as a client tells of it. */
@Unprinted
public record NoticeForm(
        @Asked(
                value = "What changes",
                hint =
                        "A wider scope, or another role, purpose, name or address in it, is applied for by its own form.",
                from = Asked.Choices.TOLD_CHANGES)
        @NotNull(message = "Choose what changes")
        ChangeKind kind,

        @Asked(value = "From when on", hint = "It may lie ahead.") @NotNull(message = "Enter the day")
        LocalDate effectiveOn,

        @Asked(
                value = "New name of the organisation",
                hint = "Where the organisation is called otherwise: the name as it is to read on the certificate.",
                optional = true)
        @Words(max = 300, optional = true)
        @Nullable
        String name,

        @Asked(
                value = "The change in words",
                hint = "What was, what is now, and what of the certified scope it touches.")
        @Words(max = 8000, message = "Say what changes")
        String text)
        implements Form {
    private static final int YEARS = 3;

    @Override
    public void look(Checks.Found found, Asking asking) {
        found.unless(
                        kind != ChangeKind.EXTENSION,
                        "kind",
                        "Apply for the other scope instead, so that it can be reviewed")
                .unless(
                        kind == ChangeKind.LEGAL || name == null || name.isBlank(),
                        "name",
                        "Another name is a change of legal status: choose that, or leave it empty")
                .unless(
                        effectiveOn == null
                                || !effectiveOn.isAfter(asking.today().plusYears(YEARS)),
                        "effectiveOn",
                        "Choose a day within three years from now")
                .unless(
                        effectiveOn == null
                                || !effectiveOn.isBefore(asking.today().minusYears(YEARS)),
                        "effectiveOn",
                        "Choose a day within the last three years");
    }

    @Override
    public Said said(Asking asking) {
        return new Told(kind, effectiveOn);
    }
}
