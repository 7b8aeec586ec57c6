package org.assay.desk.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assay.audittime.Bounds;
import org.assay.file.AuditTime;
import org.assay.file.Person;
import org.assay.house.CatalogueOfTheHouse;
import org.junit.jupiter.api.Test;

/** What an offer comes to, and what is said where it lies outside the bands of our sources. */
class PricingTest {
    private static final AuditTime TIME = new AuditTime(
            "certpro-1",
            2,
            4,
            new Bounds(4, 6, 2, 2, 4, 4),
            false,
            false,
            false,
            new Person(new UUID(0, 1)),
            LocalDate.of(2026, 11, 1),
            null,
            null,
            null);

    @Test
    void each_line_is_days_by_the_rate_and_the_lines_add_up() {
        Priced priced = priced("USD", 5_000);
        assertEquals(
                List.of("Stage 1: 1 day", "Stage 2: 2 days", "Travel: 2 journeys"),
                priced.audits().getFirst().lines().stream()
                        .map(Priced.Line::words)
                        .toList());
        assertEquals(3 * 5_000 + 2 * 900, priced.audits().getFirst().total());
        assertEquals(5_000 + 900, priced.audits().get(1).total(), "a third of three days");
    }

    @Test
    void a_sum_outside_its_band_is_warned_about_in_dollars_alone() {
        assertEquals(List.of(), priced("USD", 5_000).warnings());
        assertEquals(
                List.of(
                        "The initial audit comes to USD\u00a04,800; usual are USD\u00a015,000 to USD\u00a060,000 and more.",
                        "A surveillance audit comes to USD\u00a01,900; usual are USD\u00a05,000 to USD\u00a020,000."),
                priced("USD", 1_000).warnings());
        // what is known to cost more is not warned about; a surveillance is not
        assertEquals(
                List.of("A surveillance audit comes to USD\u00a030,900; usual are USD\u00a05,000 to USD\u00a020,000."),
                priced("USD", 30_000).warnings());
        assertEquals(
                List.of("The usual bands are in US dollars; sums in EUR are not compared with them."),
                priced("EUR", 1_000).warnings());
    }

    private static Priced priced(String currency, int rate) {
        PriceListForm prices = new PriceListForm(
                currency,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1),
                rate,
                rate,
                rate,
                List.of(new PriceListForm.Zone("Domestic", 900)),
                List.of());
        return new Pricing(prices, TIME, CatalogueOfTheHouse.read().durations().costs())
                .of(new QuoteForm.Variant("One", 100, null, "domestic", 1));
    }
}
