package org.assay.audittime;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assay.calendar.Days;
import org.assay.standard.AuditDays;
import org.assay.standard.DatedShares;
import org.assay.standard.DayTable;
import org.jspecify.annotations.Nullable;

/**
 * The method {@code certpro-1}: days by kind of organisation, chosen within a table by a person. What else is looked at moves the
 * choice and adds no days. It carries no accreditation.
 */
public final class CertPro1 implements Method {
    public static final String METHOD = "certpro-1";
    /** From this day on it says what it proposes as a proposal, and no longer as a person's choice. */
    static final LocalDate PROPOSES = LocalDate.of(2026, 12, 1);

    private static final String OURS = "the body's method";
    private static final String CHOSEN = "chosen";
    private static final String PROPOSED = "proposed: the fewest that keep every bound";

    private final DayTable table;
    private final Shares shares;
    private final Edition edition;
    private final boolean proposes;

    CertPro1(DayTable table, Shares shares, String hash) {
        this(
                table,
                shares,
                new Edition(METHOD, null, table.provenance(), table.source(), "", hash, false, false),
                false);
    }

    private CertPro1(DayTable table, Shares shares, Edition edition, boolean proposes) {
        this.table = table;
        this.shares = shares;
        this.edition = edition;
        this.proposes = proposes;
    }

    /** As its lines are worded on a day. */
    CertPro1 on(LocalDate day) {
        return day.isBefore(PROPOSES)
                ? this
                : new CertPro1(table, shares, edition.reading(PROPOSES, "worded so"), true);
    }

    /** The same with shares of a later day, which make it another edition. */
    CertPro1 with(DatedShares.Dated later, UnaryOperator<String> hash) {
        return new CertPro1(table, Shares.of(later), edition.with(later, hash), proposes);
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public Set<Asks> asks() {
        return Set.of(Asks.ORGANISATION, Asks.HEADCOUNT, Asks.GROUPS, Asks.SYSTEMS, Asks.PRODUCTS, Asks.PLACES);
    }

    @Override
    public Bounds bounds(Inputs in) {
        return bounds(table, in.organisation().key());
    }

    /** What a table allows one kind of organisation. */
    static Bounds bounds(DayTable table, String type) {
        AuditDays row = table.rows().stream()
                .filter(d -> d.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No audit days for " + type));
        return new Bounds(
                2 * row.minDays(),
                2 * row.maxDays(),
                2 * row.stage1MinDays(),
                2 * row.stage1MaxDays(),
                2 * row.stage2MinDays(),
                2 * row.stage2MaxDays());
    }

    /** Without a choice it proposes the fewest days that keep every bound. */
    @Override
    public Derivation derive(Inputs in, @Nullable Chosen chosen) {
        Bounds b = bounds(in);
        Chosen least = new Chosen(Math.max(b.stage1Least(), b.truly() - b.stage2Most()), 0);
        Chosen proposed = new Chosen(least.stage1(), b.truly() - least.stage1());
        Chosen counts = chosen == null ? proposed : chosen;
        List<Line> lines = new ArrayList<>(looked(in));
        lines.addAll(
                proposes
                        ? days(METHOD, b, counts, in.organisation().words(), chosen == null ? PROPOSED : CHOSEN)
                        : days(METHOD, b, counts, in.organisation().words()));
        if (shares.since() != null) { // the first ones were said nowhere, and what was recorded then stays as it is
            lines.add(later("Surveillance audit", shares.surveillance(), shares.since(), counts));
            lines.add(later("Recertification audit", shares.recertification(), shares.since(), counts));
        }
        return new Derivation(
                edition,
                b,
                proposed,
                counts,
                shares.surveillance().ofHalves(counts.total()),
                shares.recertification().ofHalves(counts.total()),
                lines,
                proposes ? why(in, b, counts, chosen) : why(in, b, counts));
    }

    private static Line later(String audit, Share share, LocalDate since, Chosen counts) {
        return Line.note(
                audit,
                OURS + " from " + Days.written(since) + " on",
                Days.halves(counts.total()) + " of an initial audit on today's facts",
                "at least " + share.words() + ", rounded up",
                Days.halves(share.ofHalves(counts.total())));
    }

    private static String why(Inputs in, Bounds b, Chosen counts, @Nullable Chosen chosen) {
        return "The body's table gives this kind of organisation ("
                + in.organisation().words() + ") " + Bounds.words(b.least(), b.most())
                + (chosen == null ? ". Proposed are the fewest that keep every bound, " : ". Within it a person chose ")
                + Days.halves(counts.total()) + ": " + Days.halves(counts.stage1()) + " of Stage 1 and "
                + Days.halves(counts.stage2()) + " of Stage 2.";
    }

    private static String why(Inputs in, Bounds b, Chosen counts) {
        return "The body's table gives this kind of organisation ("
                + in.organisation().words() + ") "
                + Days.halves(b.least()) + " to " + Days.halves(b.most())
                + ". Within it a person chose " + Days.halves(counts.total()) + ": " + Days.halves(counts.stage1())
                + " of Stage 1 and " + Days.halves(counts.stage2()) + " of Stage 2.";
    }

    /** What was looked at: it moves the choice within the table, and this method adds no days for it. */
    private static List<Line> looked(Inputs in) {
        return looked(
                in.headcount(),
                in.personsInScope(),
                in.systemsInScope(),
                in.products(),
                in.technologies().stream().map(Named::words).toList(),
                in.places().size());
    }

    /** The same, of what was kept before inputs were. */
    public static List<Line> looked(
            int headcount, int interviewees, int systems, int products, List<String> technologies, int sites) {
        return List.of(
                looked("Size", headcount + " people in all"),
                looked("People to interview", interviewees + " people work with AI in the scope"),
                looked(
                        "AI systems",
                        systems + " in scope, " + products + " products: "
                                + technologies.stream().collect(joining(", "))),
                looked("Sites", String.valueOf(sites)));
    }

    private static Line looked(String rule, String input) {
        return Line.note(rule, OURS, input, "looked at for the choice within the table", "no days of its own");
    }

    /** The table and the choice, line by line, as they were worded first. */
    public static List<Line> days(String method, Bounds b, Chosen counts, String kind) {
        return lines(
                method,
                counts,
                kind,
                CHOSEN,
                Days.halves(b.least()) + " to " + Days.halves(b.most()),
                Days.halves(b.stage1Least()) + " to " + Days.halves(b.stage1Most()),
                Days.halves(b.stage2Least()) + " to " + Days.halves(b.stage2Most()));
    }

    private static List<Line> days(String method, Bounds b, Chosen counts, String kind, String how) {
        return lines(
                method,
                counts,
                kind,
                how,
                Bounds.words(b.least(), b.most()),
                Bounds.words(b.stage1Least(), b.stage1Most()),
                Bounds.words(b.stage2Least(), b.stage2Most()));
    }

    private static List<Line> lines(
            String method, Chosen counts, String kind, String how, String range, String range1, String range2) {
        int one = Exact.ofHalves(counts.stage1());
        int two = Exact.ofHalves(counts.stage2());
        return List.of(
                Line.note("Table of the method " + method, OURS, kind, "smallest and greatest number of days", range),
                new Line("Stage 1", OURS, range1, how, Days.halves(counts.stage1()), one, one),
                new Line("Stage 2", OURS, range2, how, Days.halves(counts.stage2()), two, one + two),
                new Line(
                        "Initial audit",
                        OURS,
                        Days.halves(counts.stage1()) + " and " + Days.halves(counts.stage2()),
                        "added",
                        Days.halves(counts.total()),
                        0,
                        one + two));
    }
}
