package org.assay.desk.quote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assay.desk.Asked;
import org.assay.desk.Words;
import org.jspecify.annotations.Nullable;

/** A fixed-price offer as it is typed: its variants. Days are those of the file, and stand in no box. */
public record QuoteForm(
        @Asked(
                value = "Variants",
                hint =
                        "One to four, side by side. The days are the same in each: they were determined and are not for sale.")
        List<@Valid @NotNull(message = "This is no variant") Variant> variants) {
    /**
     * A variant.
     *
     * @param leadShare percent of the days that are reckoned by the rate of a lead auditor, the rest by that of an auditor
     * @param expertDays days of technical experts, in halves, on top of audit time, in each audit
     * @param journeys to each stage and audit, of all persons together
     */
    public record Variant(
            @Asked("Name") @Words(max = 80, message = "Name the variant")
            String name,

            @Asked(value = "Lead auditor's share", hint = "Percent of the days; the rest are an auditor's.")
            @NotNull(message = "Enter a share from 1 to 100")
            @Min(value = 1, message = "Enter a share from 1 to 100")
            @Max(value = 100, message = "Enter a share from 1 to 100")
            Integer leadShare,

            @Asked(value = "Days of experts", hint = "In each audit, on top of audit time.", optional = true) @Nullable
            BigDecimal expertDays,

            @Asked(value = "Travel zone", hint = "Of the price list.", from = Asked.Choices.TRAVEL_ZONES)
            @Words(max = 80, message = "Name the travel zone")
            String zone,

            @Asked(value = "Journeys", hint = "Of all persons together, to each stage and each later audit.")
            @NotNull(message = "Enter how many journeys")
            @Min(value = 0, message = "Enter 0 or more")
            @Max(value = 40, message = "Enter at most 40")
            Integer journeys) {}

    public QuoteForm {
        variants = variants == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(variants));
    }
}
