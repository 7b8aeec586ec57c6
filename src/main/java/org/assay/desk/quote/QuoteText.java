package org.assay.desk.quote;

import java.util.List;

/** All that an offer says of prices, as it is kept. */
public record QuoteText(String currency, List<Priced> variants) {
    public QuoteText {
        variants = List.copyOf(variants);
    }

    /** An amount as people read it. */
    public String money(long amount) {
        return Money.written(amount, currency);
    }
}
