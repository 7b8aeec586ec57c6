package org.assay.desk.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.assay.desk.Asked;
import org.assay.desk.Words;
import org.assay.file.Site;
import org.jspecify.annotations.Nullable;

/** A place where the scope is worked in; what is optional was not asked of older applications. */
public record SiteLine(
        @Asked("Name") @Words(message = "Name the site") String name,

        @Asked(value = "Street and number", hint = "As the certificate is to name it.", optional = true)
        @Words(max = 300, optional = true, place = true)
        @Nullable
        String address,

        @Asked("Town and country") @Words(place = true, message = "Enter town and country")
        String place,

        @Asked(value = "Country code", hint = "Two letters, such as US.", optional = true)
        @Pattern(regexp = "[A-Z]{2}|", message = "Write the country as two capital letters, such as US")
        @Words(max = 2, optional = true)
        @Nullable
        String country,

        @Asked(value = "State or region", optional = true) @Words(max = 100, optional = true) @Nullable
        String region,

        @Asked("What is done there") @Words(max = 400, message = "Say what is done there")
        String activity,

        @Asked("People there")
        @NotNull(message = "Enter how many people work there")
        @Min(value = 0, message = "Enter 0 or more")
        @Max(value = 1_000_000, message = "Enter at most 1,000,000")
        Integer people,

        @Asked(value = "Language of the audit there", optional = true) @Words(max = 60, optional = true) @Nullable
        String language,

        @Asked(value = "The management system is steered from here", optional = true) @Nullable
        Boolean central,

        @Asked(value = "Can be audited from afar", hint = "By your own word; the body decides.", optional = true)
        @Nullable
        Boolean remote) {
    Site site() {
        return new Site(
                        name.strip(),
                        place.strip(),
                        said(country),
                        said(region),
                        people,
                        said(language),
                        central,
                        remote,
                        Told.of(address, activity),
                        null)
                .at(address);
    }

    private static @Nullable String said(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
