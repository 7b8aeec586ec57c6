package org.assay.web;

import java.util.Comparator;
import java.util.List;
import org.assay.desk.portfolio.PortfoliosInView;
import org.assay.file.PortfolioStanding;

/** The certifications of a portfolio in a list. */
public record PortfolioRows(ListAsked asked, List<PortfoliosInView.Row> shown) {
    static final List<String> COLUMNS = List.of("number", "organisation", "until", "standing");
    static final List<String> PORTFOLIOS = List.of("source", "day", "waiting");

    static PortfolioRows of(PortfoliosInView.Told told, ListAsked asked) {
        PortfolioStanding only = Asked.choice(asked.get("standing"), PortfolioStanding.values());
        Comparator<PortfoliosInView.Row> number = Comparator.comparingInt(PortfoliosInView.Row::number);
        Comparator<PortfoliosInView.Row> order =
                switch (asked.column()) {
                    case "organisation" -> Comparator.comparing(r -> r.content().organisation());
                    case "until" -> Comparator.comparing(r -> r.content().validUntil());
                    case "standing" -> Comparator.comparing(r -> r.standing().words());
                    default -> number;
                };
        return new PortfolioRows(
                asked,
                told.rows().stream()
                        .filter(r -> only == null || r.standing() == only)
                        .sorted((asked.descending() ? order.reversed() : order).thenComparing(number))
                        .toList());
    }

    /** Portfolios themselves. */
    static List<PortfoliosInView.Listed> ordered(List<PortfoliosInView.Listed> all, ListAsked asked) {
        Comparator<PortfoliosInView.Listed> day = Comparator.comparing(PortfoliosInView.Listed::handedInOn);
        Comparator<PortfoliosInView.Listed> order =
                switch (asked.column()) {
                    case "source" -> Comparator.comparing(PortfoliosInView.Listed::source);
                    case "waiting" -> Comparator.comparing(PortfoliosInView.Listed::waiting);
                    default -> day;
                };
        return all.stream()
                .sorted((asked.descending() ? order.reversed() : order).thenComparing(day.reversed()))
                .toList();
    }

    public List<PortfolioStanding> standings() {
        return List.of(PortfolioStanding.HANDED_IN, PortfolioStanding.BROUGHT_FORWARD, PortfolioStanding.RETURNED);
    }
}
