package org.assay.desk.quote;

import jakarta.validation.constraints.NotNull;
import org.assay.desk.Asked;
import org.assay.desk.Asking;
import org.assay.desk.Checks;
import org.assay.desk.Form;
import org.assay.file.Quote;

/** A fixed-price offer is accepted: which one, and which of its variants. No text is typed, for it could name a price. */
public record AcceptQuoteForm(
        @Asked(value = "Number of the offer", carried = true) @NotNull(message = "Enter the number of the offer")
        Integer number,

        @Asked(value = "Variant", hint = "By its number in the offer.", from = Asked.Choices.VARIANTS)
        @NotNull(message = "Choose the variant")
        Integer variant)
        implements Form {
    @Override
    public void look(Checks.Found found, Asking asking) {
        Quote quote = asking.file().application().quote();
        found.unless(
                        quote == null || number == null || number == quote.number(),
                        "number",
                        quote == null
                                ? ""
                                : "Offer " + quote.number() + " is the one that was sent last; read it first")
                .unless(
                        quote == null || variant == null || (variant >= 1 && variant <= quote.variants()),
                        "variant",
                        "The offer has no such variant");
    }
}
