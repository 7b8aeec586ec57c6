package org.assay.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assay.desk.portfolio.PortfoliosInView;
import org.assay.file.PortfolioStanding;

/** The certifications of a portfolio in a list. */
public record PortfolioRows(ListAsked asked, List<PortfoliosInView.Row> shown) {
    static final List<String> COLUMNS = List.of("number", "organisation", "until", "standing");
    static final List<String> PORTFOLIOS = List.of("source", "day", "waiting");

    static PortfolioRows of(PortfoliosInView.Told told, ListAsked asked) {
        String only = asked.get("standing");
        Comparator<PortfoliosInView.Row> number = Comparator.comparingInt(PortfoliosInView.Row::number);
        Comparator<PortfoliosInView.Row> order = Map.<String, Comparator<PortfoliosInView.Row>>of(
                        "organisation", Comparator.comparing(r -> r.content().organisation()),
                        "until", Comparator.comparing(r -> r.content().validUntil()),
                        "standing", Comparator.comparing(r -> r.standing().words()))
                .getOrDefault(asked.column(), number);
        return new PortfolioRows(
                asked,
                told.rows().stream()
                        .filter(r -> only.isEmpty() || only.equals(r.standing().name()))
                        .sorted((asked.descending() ? order.reversed() : order).thenComparing(number))
                        .toList());
    }

    /** Portfolios themselves. */
    static List<PortfoliosInView.Listed> ordered(List<PortfoliosInView.Listed> all, ListAsked asked) {
        Comparator<PortfoliosInView.Listed> day = Comparator.comparing(PortfoliosInView.Listed::handedInOn);
        Comparator<PortfoliosInView.Listed> order = Map.<String, Comparator<PortfoliosInView.Listed>>of(
                        "source", Comparator.comparing(PortfoliosInView.Listed::source),
                        "waiting", Comparator.comparing(PortfoliosInView.Listed::waiting))
                .getOrDefault(asked.column(), day);
        return all.stream()
                .sorted((asked.descending() ? order.reversed() : order).thenComparing(day.reversed()))
                .toList();
    }

    public List<PortfolioStanding> standings() {
        return List.of(PortfolioStanding.HANDED_IN, PortfolioStanding.BROUGHT_FORWARD, PortfolioStanding.RETURNED);
    }
}
