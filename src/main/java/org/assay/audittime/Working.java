package org.assay.audittime;

import java.util.ArrayList;
import java.util.List;
import org.assay.calendar.Days;
import org.jspecify.annotations.Nullable;

/** The paper on which a method reckons: lines, and the hundredths of a day so far. */
final class Working {
    private static final String OURS = "the body's method";

    private final List<Line> lines = new ArrayList<>();
    private int total;

    void note(String rule, String clause, String input, String arithmetic, String value) {
        lines.add(new Line(rule, clause, input, arithmetic, value, null, lines.isEmpty() || total == 0 ? null : total));
    }

    void all(List<Line> more) {
        lines.addAll(more);
    }

    /** Adds days, and the line that says so: {@code 0 days} too, so that nothing that was looked at is hidden. Never below 0. */
    void add(String rule, String clause, String input, String arithmetic, int hundredths) {
        total += hundredths;
        lines.add(new Line(
                rule,
                clause,
                input,
                arithmetic,
                (total == hundredths ? "" : "+ ") + Exact.words(hundredths),
                hundredths,
                total));
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    int total() {
        return total;
    }

    /** Rounds to the nearest half-day, ties up, that keeps the minimum and the maximum, and says so. */
    int round(int least, int most) {
        int halves = Exact.nearest(total, least, most);
        int before = total;
        total = Exact.ofHalves(halves);
        boolean held = halves != Exact.nearest(before);
        lines.add(new Line(
                "Rounding",
                OURS + " after IAF MD 5, 2.2.3",
                Exact.words(before),
                held
                        ? "to the half-day that breaks neither minimum nor cap: at least " + Exact.words(least)
                        : "to the nearest half-day, ties up",
                Days.halves(halves),
                total - before,
                total));
        return halves;
    }

    /** Shares the days out over both stages within their bounds: so many per cent for Stage 1. */
    Chosen split(int halves, Bounds b, int stage1Percent) {
        int least = Math.max(b.stage1Least(), halves - b.stage2Most());
        int most = Math.max(least, Math.min(b.stage1Most(), halves - b.stage2Least()));
        int one = Math.clamp(Exact.nearest(Exact.percent(Exact.ofHalves(halves), stage1Percent)), least, most);
        return new Chosen(one, halves - one);
    }

    /** The last lines of every derivation: the stages, what was chosen, how long it lasts on site, and the audits that follow. */
    Derivation done(
            Edition edition,
            Bounds bounds,
            Chosen proposed,
            @Nullable Chosen chosen,
            Shares shares,
            String splitting,
            String why) {
        Chosen counts = chosen == null ? proposed : chosen;
        stage("Stage 1", proposed.stage1(), counts.stage1(), bounds.stage1Least(), bounds.stage1Most(), splitting);
        stage("Stage 2", proposed.stage2(), counts.stage2(), bounds.stage2Least(), bounds.stage2Most(), splitting);
        int chosenHundredths = Exact.ofHalves(counts.total());
        lines.add(new Line(
                "Initial audit",
                "ISO/IEC 17021-1, 9.1.4",
                Days.halves(counts.stage1()) + " and " + Days.halves(counts.stage2()),
                counts.equals(proposed) ? "added" : "added, as a person chose them",
                Days.halves(counts.total()),
                chosenHundredths - total,
                chosenHundredths));
        total = chosenHundredths;
        note(
                "On site",
                OURS + " after IAF MD 5, 2.1.2",
                Days.halves(counts.total()),
                "at least " + shares.onSitePercent() + " per cent between opening and closing meeting",
                "at least " + Exact.words(Exact.percent(total, shares.onSitePercent())));
        String from = shares.since() == null ? "" : "; the share from " + Days.written(shares.since()) + " on";
        int surveillance = later(
                "Surveillance audit",
                "ISO/IEC 42006, 9.6.2 by secondary sources" + from,
                shares.surveillance(),
                counts);
        int recertification = later(
                "Recertification audit",
                "ISO/IEC 42006, 9.6.3 by secondary sources" + from,
                shares.recertification(),
                counts);
        note(
                "Not counted",
                "ISO/IEC 17021-1, 9.1.4.4",
                "technical experts, auditors in training, interpreters, observers",
                "add nothing",
                "0 days");
        return new Derivation(edition, bounds, proposed, counts, surveillance, recertification, lines, why);
    }

    private void stage(String stage, int proposed, int counts, int least, int most, String splitting) {
        note(
                stage,
                OURS,
                "bounds: " + Bounds.words(least, most),
                counts == proposed ? splitting : "proposed " + Days.halves(proposed) + "; a person chose otherwise",
                Days.halves(counts));
    }

    private int later(String audit, String clause, Share share, Chosen counts) {
        int halves = share.ofHalves(counts.total());
        note(
                audit,
                clause,
                Days.halves(counts.total()) + " of an initial audit on today's facts",
                "at least " + share.words() + ", rounded up",
                Days.halves(halves));
        return halves;
    }
}
