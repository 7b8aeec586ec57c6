package org.assay.desk.quote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assay.desk.Asked;
import org.assay.desk.Words;
import org.assay.file.Worded;

/**
 * A price list as it is typed. Amounts are whole units of its currency.
 *
 * @param currency ISO 4217 code of three letters
 * @param leadAuditor for a day of a lead auditor
 * @param auditor for a day of an auditor
 * @param expert for a day of a technical expert
 */
public record PriceListForm(
        @Asked(value = "Currency", hint = "Three capital letters, such as USD.")
        @Words(max = 3, message = "Enter the currency as three letters, such as USD")
        @Pattern(regexp = "[A-Z]{3}", message = "Enter the currency as three capital letters, such as USD")
        String currency,

        @Asked("Valid from") @NotNull(message = "Enter the first day on which it holds")
        LocalDate validFrom,

        @Asked("Valid until") @NotNull(message = "Enter the last day on which it holds")
        LocalDate validUntil,

        @Asked(value = "A day of a lead auditor", section = "Day rates", hint = "Whole units of the currency.")
        @NotNull(message = "Enter the rate of a lead auditor")
        @Min(value = 1, message = "Enter a rate above 0")
        @Max(value = 100_000, message = "Enter at most 100,000")
        Integer leadAuditor,

        @Asked("A day of an auditor")
        @NotNull(message = "Enter the rate of an auditor")
        @Min(value = 1, message = "Enter a rate above 0")
        @Max(value = 100_000, message = "Enter at most 100,000")
        Integer auditor,

        @Asked("A day of a technical expert")
        @NotNull(message = "Enter the rate of a technical expert")
        @Min(value = 1, message = "Enter a rate above 0")
        @Max(value = 100_000, message = "Enter at most 100,000")
        Integer expert,

        @Asked(
                value = "Travel zones",
                section = "Travel",
                hint = "What one person's journey to an audit costs, there and back.")
        List<@Valid @NotNull(message = "This is no zone") Zone> zones,

        @Asked(value = "Fees", section = "Fees", hint = "Fixed amounts beside the days.", optional = true)
        List<@Valid @NotNull(message = "This is no fee") Fee> fees) {
    /** A travel zone. */
    public record Zone(
            @Asked("Zone") @Words(max = 80, message = "Name the zone")
            String name,

            @Asked("One journey")
            @NotNull(message = "Enter what a journey costs")
            @Min(value = 0, message = "Enter 0 or more")
            @Max(value = 100_000, message = "Enter at most 100,000")
            Integer journey) {}

    /** A fee. */
    public record Fee(
            @Asked("Fee") @Words(max = 80, message = "Name the fee")
            String name,

            @Asked("When") @NotNull(message = "Choose when it is due")
            When due,

            @Asked("Amount")
            @NotNull(message = "Enter the amount")
            @Min(value = 0, message = "Enter 0 or more")
            @Max(value = 1_000_000, message = "Enter at most 1,000,000")
            Integer amount) {}

    /** With which audit a fee is due. */
    public enum When implements Worded {
        INITIAL("with the initial audit"),
        SURVEILLANCE("with each surveillance audit"),
        RECERTIFICATION("with recertification"),
        EVERY("with every audit");

        private final String words;

        When(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        boolean with(When audit) {
            return this == EVERY || this == audit;
        }
    }

    public PriceListForm {
        zones = zones == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(zones));
        fees = fees == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(fees));
    }
}
