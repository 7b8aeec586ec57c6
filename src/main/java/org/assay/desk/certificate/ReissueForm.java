package org.assay.desk.certificate;

import jakarta.validation.constraints.NotNull;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
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

        @Asked(value = "Address as it would read", optional = true) @Words(max = 500, optional = true) @Nullable
        String address,

        @Asked(
                value = "Version of the statement of applicability",
                hint = "One that an audit of this file has looked at.",
                optional = true)
        @Words(max = 40, optional = true)
        @Nullable
        String soaVersion,

        @Asked(value = "One language more", optional = true) @Words(max = 60, optional = true) @Nullable
        String language,

        @Asked("Reason and evidence")
        @Words(substance = true, max = 2000, message = "Say why, and who erred if somebody did")
        String reason)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        if (kind == null) {
            return;
        }
        switch (kind) {
            case EDITORIAL, NAME_OR_ADDRESS ->
                found.unless(filled(name) || filled(address), "name", "Write the name or the address as it would read");
            case TRANSLATION -> found.unless(filled(language), "language", "Name the language");
            case SOA_VERSION -> found.unless(filled(soaVersion), "soaVersion", "Write the version");
            case TEMPLATE -> {}
        }
    }

    @Override
    public Said said(Asking asking) {
        return new Reissue(kind, soaVersion == null || soaVersion.isBlank() ? null : soaVersion.strip());
    }

    private static boolean filled(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
