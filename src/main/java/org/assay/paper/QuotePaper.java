package org.assay.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.paper.DrawingUpAQuote;
import org.assay.desk.quote.Money;
import org.assay.desk.quote.Priced;
import org.assay.desk.quote.QuoteText;

/** A fixed-price offer for a cycle of three years, variant by variant, and side by side where there are several. */
final class QuotePaper {
    private static final int WHOLE = 100;
    private static final int LABEL = 40;

    private QuotePaper() {}

    static Letter of(DrawingUpAQuote.Source source, House house) {
        QuoteText text = source.text();
        List<Part> parts = new ArrayList<>();
        boolean initial = text.variants().getFirst().initial();
        Part what = Part.headed("what", "1\u2002What is offered")
                .words((initial
                                ? "The audit of your management system against "
                                        + source.paper().file().standard().edition()
                                        + " and the surveillance audits of the cycle, at fixed prices; recertification at the end of it as"
                                        + " far as it can be foreseen: "
                                : "The audits that lie ahead of your certification against "
                                        + source.paper().file().standard().edition()
                                        + ", at fixed prices; the last of them as far as it can be foreseen: ")
                        + source.paper().file().scope());
        if (initial) {
            what = what.fact("Stage 1", Days.halves(source.stage1())).fact("Stage 2", Days.halves(source.stage2()));
        }
        parts.add(what.fact(
                "Holds until", source.until() == null ? "Set when it is sent" : Days.written(source.until())));
        parts.add(Part.headed("sums", "2\u2002The cycle at a glance").grid(columns(text), sums(text)));
        int number = 3;
        for (Priced v : text.variants()) {
            parts.add(Part.headed("v-" + number, number + "\u2002" + v.name())
                    .grid(
                            List.of(
                                    new Part.Column("Audit", 30),
                                    new Part.Column("What", 46),
                                    new Part.Column(text.currency(), 24, true)),
                            v.audits().stream().flatMap(QuotePaper::lines).toList()));
            number++;
        }
        parts.add(Part.headed("says", number + "\u2002Good to know")
                .points(List.of(
                        "The prices of all audits but the last are fixed for the scope and the days"
                                + " above. They change only with the scope, by a change"
                                + " order that you sign before it is audited.",
                        "A fixed price never limits audit time: where more time is needed than was foreseen, it is audited"
                                + " whether or not anybody pays for it.",
                        "What recertification costs is foreseen from the facts of today; its days are determined before it.",
                        "Preparing for certification is your own work and cost. The body neither offers nor sells it, and"
                                + " gives no advice.",
                        "Whoever audits, reviews or decides knows none of these prices, and no decision depends on them.",
                        "Taxes that the law asks for come on top.")));
        parts.add(
                Part.headed("how", "")
                        .words(
                                (source.until() == null
                                                ? "This is a draft; it is no offer before it is sent. Then you accept one"
                                                        + " variant on its page, once, while it holds"
                                                : "You accept one variant on the page of this offer, once, and no later than "
                                                        + Days.written(source.until()))
                                        + ". The agreement on certification is a text of its own, which you read and sign apart from it."));
        return Letter.toTheClient(
                source.paper(),
                house,
                (source.until() == null ? "Draft of fixed-price offer no. " : "Fixed-price offer no. ")
                        + source.number(),
                parts);
    }

    private static List<Part.Column> columns(QuoteText text) {
        int width = (WHOLE - LABEL) / Math.max(1, text.variants().size());
        List<Part.Column> all = new ArrayList<>(List.of(new Part.Column("Audit", LABEL)));
        text.variants().forEach(v -> all.add(new Part.Column(v.name(), width, true)));
        return all;
    }

    private static List<List<Part.Cell>> sums(QuoteText text) {
        List<List<Part.Cell>> rows = new ArrayList<>();
        List<Priced.AnAudit> first = text.variants().getFirst().audits();
        for (int i = 0; i < first.size(); i++) {
            int which = i;
            if (which == first.size() - 1) {
                rows.add(totals("Fixed price in all", text, Priced::fixed));
            }
            rows.add(row(first.get(i).name(), text, v -> v.audits().get(which).total()));
        }
        rows.add(totals("With the foreseen recertification", text, Priced::total));
        return rows;
    }

    private static List<Part.Cell> row(String label, QuoteText text, ToLongFunction<Priced> amount) {
        return Stream.concat(
                        Stream.of(Part.Cell.of(label)),
                        text.variants().stream().map(v -> Part.Cell.amount(text.money(amount.applyAsLong(v)))))
                .toList();
    }

    private static List<Part.Cell> totals(String label, QuoteText text, ToLongFunction<Priced> amount) {
        return row(label, text, amount).stream().map(Part.Cell::total).toList();
    }

    /** The audit is named once, beside its first line; what it comes to is its last. */
    private static Stream<List<Part.Cell>> lines(Priced.AnAudit audit) {
        List<List<Part.Cell>> all = new ArrayList<>();
        for (Priced.Line l : audit.lines()) {
            all.add(List.of(
                    Part.Cell.of(all.isEmpty() ? audit.name() : ""),
                    Part.Cell.of(l.words()),
                    Part.Cell.amount(Money.written(l.amount()))));
        }
        all.add(List.of(
                Part.Cell.of(all.isEmpty() ? audit.name() : ""),
                Part.Cell.of("In all").total(),
                Part.Cell.amount(Money.written(audit.total())).total()));
        return all.stream();
    }
}
