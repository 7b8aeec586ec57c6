package org.assay.desk.quote;

import static org.assay.calendar.Days.halves;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assay.desk.HalfDays;
import org.assay.desk.quote.PriceListForm.When;
import org.assay.desk.quote.Priced.AnAudit;
import org.assay.desk.quote.Priced.Line;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.cycle.AuditsAhead;
import org.assay.standard.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what a cycle costs: the days of the file by their rates, travel, and fees. Each line is rounded to a whole unit;
 * a half goes up.
 *
 * @param time null where none was determined, as of a client that was certified before it came here
 * @param usual what certification usually costs, in US dollars
 */
record Pricing(PriceListForm prices, @Nullable AuditTime time, List<Span> usual) {
    private static final String FORESEEN = ", as far as it can be foreseen";
    private static final int HALVES_AND_PERCENT = 200;

    /** What lies ahead of a certified client; the last one as far as it can be foreseen. */
    Priced of(QuoteForm.Variant variant, AuditsAhead ahead) {
        int last = ahead.audits().size() - 1;
        List<AnAudit> all = IntStream.rangeClosed(0, last)
                .mapToObj(i -> {
                    AuditsAhead.One one = ahead.audits().get(i);
                    return new AnAudit(
                            one.name() + (i == last ? FORESEEN : ""),
                            lines(
                                    one.kind() == AuditKind.SURVEILLANCE ? When.SURVEILLANCE : When.RECERTIFICATION,
                                    variant,
                                    new Part("Audit", one.halfDays())));
                })
                .toList();
        return new Priced(
                variant.name().strip(),
                all,
                warnings(IntStream.range(0, last)
                        .filter(i -> ahead.audits().get(i).kind() == AuditKind.SURVEILLANCE)
                        .mapToObj(all::get)
                        .toList()));
    }

    Priced of(QuoteForm.Variant variant) {
        AuditTime time = Objects.requireNonNull(this.time);
        AnAudit initial = new AnAudit(
                Priced.INITIAL,
                lines(When.INITIAL, variant, new Part("Stage 1", time.stage1()), new Part("Stage 2", time.stage2())));
        int later = time.of(AuditKind.SURVEILLANCE);
        AnAudit first = new AnAudit("Surveillance 1", lines(When.SURVEILLANCE, variant, new Part("Audit", later)));
        AnAudit second = new AnAudit("Surveillance 2", lines(When.SURVEILLANCE, variant, new Part("Audit", later)));
        AnAudit anew = new AnAudit(
                "Recertification" + FORESEEN,
                lines(When.RECERTIFICATION, variant, new Part("Audit", time.of(AuditKind.RECERTIFICATION))));
        List<AnAudit> all = List.of(initial, first, second, anew);
        return new Priced(variant.name().strip(), all, warnings(initial, first));
    }

    private record Part(String name, int halfDays) {}

    private List<Line> lines(When audit, QuoteForm.Variant v, Part... parts) {
        List<Line> all = new ArrayList<>();
        for (Part part : parts) {
            long sum = (long) part.halfDays() * prices.leadAuditor() * v.leadShare()
                    + (long) part.halfDays() * prices.auditor() * (100 - v.leadShare());
            all.add(new Line(part.name() + ": " + halves(part.halfDays()), rounded(sum)));
        }
        int experts = v.expertDays() == null ? 0 : HalfDays.of(v.expertDays());
        if (experts > 0) {
            all.add(new Line("Technical experts: " + halves(experts), ((long) experts * prices.expert() + 1) / 2));
        }
        int journeys = v.journeys() * parts.length;
        if (journeys > 0) {
            all.add(new Line(
                    "Travel: " + journeys + (journeys == 1 ? " journey" : " journeys"), (long) journeys * zone(v)));
        }
        prices.fees().stream()
                .filter(f -> f.due().with(audit))
                .forEach(f -> all.add(new Line(f.name().strip(), f.amount())));
        return all;
    }

    private static long rounded(long sum) {
        return (sum + HALVES_AND_PERCENT / 2) / HALVES_AND_PERCENT;
    }

    private long zone(QuoteForm.Variant v) {
        return prices.zones().stream()
                .filter(z -> z.name().strip().equalsIgnoreCase(v.zone().strip()))
                .mapToLong(PriceListForm.Zone::journey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The price list has no zone " + v.zone()));
    }

    private List<String> warnings(AnAudit initial, AnAudit surveillance) {
        List<String> all = new ArrayList<>();
        if (dollars()) {
            outside("The initial audit", initial.total(), "certification_audit", all);
        }
        all.addAll(warnings(List.of(surveillance)));
        return all;
    }

    /** Of surveillance audits; those that cost the same are told once. */
    private List<String> warnings(List<AnAudit> surveillances) {
        List<String> all = new ArrayList<>();
        if (dollars()) {
            surveillances.stream()
                    .map(AnAudit::total)
                    .distinct()
                    .forEach(sum -> outside("A surveillance audit", sum, "surveillance_year", all));
        } else {
            all.add("The usual bands are in US dollars; sums in " + prices.currency() + " are not compared with them.");
        }
        return all;
    }

    private boolean dollars() {
        return prices.currency().equals("USD");
    }

    /** A sum below the band of our sources, or above one that is closed. */
    private void outside(String what, long total, String key, List<String> all) {
        usual.stream()
                .filter(s -> s.key().equals(key))
                .filter(s -> total < s.min() || (total > s.max() && !s.openAbove()))
                .forEach(s -> all.add(what + " comes to " + Money.written(total, "USD") + "; usual are "
                        + Money.written(s.min(), "USD") + " to " + Money.written(s.max(), "USD")
                        + (s.openAbove() ? " and more." : ".")));
    }
}
