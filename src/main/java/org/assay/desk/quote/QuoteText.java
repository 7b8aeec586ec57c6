package org.assay.desk.quote;

import java.util.List;

/** All that an offer says of prices, as it is kept. */
public record QuoteText(String currency, List<Priced> variants) {
    public QuoteText {
        variants = List.copyOf(variants);
    }

    /** The same without warnings. */
    QuoteText unwarned() {
        return new QuoteText(
                currency,
                variants.stream()
                        .map(v -> new Priced(v.name(), v.audits(), List.of()))
                        .toList());
    }

    /** An amount as people read it. */
    public String money(long amount) {
        return Money.written(amount, currency);
    }
}
