package org.assay.audittime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assay.calendar.Days;
import org.assay.standard.DatedShares;
import org.assay.standard.DayTable;
import org.assay.standard.ScoreTable;
import org.assay.standard.ScoreTable.Factor;
import org.assay.standard.ScoreTable.ManySystems;
import org.jspecify.annotations.Nullable;

/**
 * The method {@code certpro-2}: the range of {@code certpro-1} by kind of organisation, and scored factors that place the days
 * within it. Every factor is a line, also where rounding hides what it adds. It is one body's method and carries no accreditation.
 */
public final class CertPro2 implements Method {
    public static final String METHOD = "certpro-2";
    private static final String OURS = "the body's method";

    private final DayTable ranges;
    private final ScoreTable table;
    private final Shares shares;
    private final Edition edition;

    /** A factor as it was scored: the number that was looked at, in words, and its points. */
    private record Score(Factor factor, String input, int points) {}

    /** With the shares that the file of its points began with. */
    CertPro2(DayTable ranges, ScoreTable table, String hash) {
        this(
                ranges,
                table,
                Shares.of(table.surveillance(), table.recertification(), table.onSitePercent()),
                new Edition(
                        METHOD,
                        table.since(),
                        table.provenance(),
                        table.source(),
                        table.licence(),
                        hash,
                        false,
                        false));
    }

    private CertPro2(DayTable ranges, ScoreTable table, Shares shares, Edition edition) {
        this.ranges = ranges;
        this.table = table;
        this.shares = shares;
        this.edition = edition;
    }

    /** The same with shares of a later day, which make it another edition. */
    CertPro2 with(DatedShares.Dated later, UnaryOperator<String> hash) {
        return new CertPro2(ranges, table, Shares.of(later), edition.with(later, hash));
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public Set<Asks> asks() {
        return Set.of(
                Asks.ORGANISATION,
                Asks.HEADCOUNT,
                Asks.GROUPS,
                Asks.SYSTEMS,
                Asks.PLACES,
                Asks.WRITING,
                Asks.REGULATED,
                Asks.FRAMEWORKS);
    }

    @Override
    public Bounds bounds(Inputs in) {
        return range(in).more(many(in));
    }

    /** Of its kind of organisation, before many AI systems add to it. */
    private Bounds range(Inputs in) {
        return CertPro1.bounds(ranges, in.organisation().key());
    }

    /** Half-days for AI systems that are looked at beyond what the range covers: all of them are of Stage 2. */
    private int many(Inputs in) {
        ManySystems many = table.manySystems();
        return many == null ? 0 : many.each() * Math.max(0, sample(in) - many.covered());
    }

    /** How many AI systems are looked at: the square root of their number, a part of one counting as one. */
    private static int sample(Inputs in) {
        return Math.toIntExact(People.rootUp(in.systemsInScope()));
    }

    @Override
    public Derivation derive(Inputs in, @Nullable Chosen chosen) {
        Refused.where(in);
        Bounds b = range(in);
        int more = many(in);
        int least = Exact.ofHalves(b.truly());
        int most = Exact.ofHalves(b.trulyMost());
        Working w = new Working();
        People people = People.of(in, table.weekHours());
        w.all(people.lines());
        w.note(
                "Range",
                OURS + ", its table of days",
                in.organisation().words(),
                "smallest and greatest number of days",
                Days.halves(b.least()) + " to " + Days.halves(b.most()));
        w.add("Least", OURS, leastInput(b), "the smallest number that keeps the bounds of both stages", least);
        List<Score> scores = scores(in, people.persons());
        for (Score s : scores) {
            w.add(
                    table.of(s.factor()).words(),
                    OURS,
                    s.input(),
                    s.points() + " of " + table.of(s.factor()).most() + " points; " + Exact.words(most - least)
                            + " between both bounds, shared over " + table.points() + " points",
                    share(most - least, s.points()));
        }
        if (table.manySystems() != null) {
            w.add("Many AI systems", OURS, sampled(in), manyWords(table.manySystems()), Exact.ofHalves(more));
        }
        int halves = w.round(least + Exact.ofHalves(more), most + Exact.ofHalves(more));
        Chosen placed = w.split(halves - more, b, table.stage1Percent());
        return w.done(
                edition,
                b.more(more),
                new Chosen(placed.stage1(), placed.stage2() + more),
                chosen,
                shares,
                splitting(halves - more, more),
                why(in, b, scores, halves, chosen));
    }

    private String splitting(int placed, int more) {
        return table.stage1Percent() + " per cent" + (more > 0 ? " of " + Days.halves(placed) : "")
                + " for Stage 1, within the bounds of both stages"
                + (more > 0 ? "; what many AI systems add is of Stage 2" : "");
    }

    private static String sampled(Inputs in) {
        return in.systemsInScope() + " in scope; " + sample(in) + " of them are looked at, the square root";
    }

    private static String manyWords(ManySystems many) {
        return "the range covers " + many.covered() + " of these; each further one takes " + Days.halves(many.each())
                + " of Stage 2";
    }

    private int share(int between, int points) {
        return between * points / table.points();
    }

    private static String leastInput(Bounds b) {
        return b.truly() == b.trulyMost()
                ? "Stage 1 takes at least " + Days.halves(b.stage1Least()) + " and Stage 2 at least "
                        + Days.halves(b.stage2Least()) + ": the bounds leave one number"
                : "bounds of the range and of both stages";
    }

    private List<Score> scores(Inputs in, int persons) {
        List<Score> all = new ArrayList<>();
        all.add(score(Factor.HEADCOUNT, in.headcount() + " people in all", in.headcount()));
        all.add(score(Factor.INTERVIEWEES, persons + " effective people who work with AI in scope", persons));
        all.add(score(Factor.SYSTEMS, in.systemsInScope() + " in scope", in.systemsInScope()));
        Named hardest = in.technologies().stream()
                .max(Comparator.comparingInt(t -> table.rank(t.key())))
                .orElseThrow();
        all.add(score(Factor.CLASS, "most complex: " + hardest.words(), table.rank(hardest.key())));
        if (table.second()) {
            all.add(score(Factor.RISK, in.highRiskSystems() + " of high risk in scope", in.highRiskSystems()));
        }
        all.add(score(
                Factor.SITES, String.valueOf(in.places().size()), in.places().size()));
        all.add(countries(in));
        all.add(documentation(in.writing()));
        int rules = in.regulated() + in.frameworks();
        all.add(score(Factor.REGULATED, in.regulated() + " regulated uses, " + in.frameworks() + " frameworks", rules));
        return all;
    }

    /** One site lies in one country, whether or not it says so; of several that do not all say it, the most is taken. */
    private Score countries(Inputs in) {
        boolean open =
                table.second() && in.places().size() > 1 && in.places().stream().anyMatch(p -> !p.said());
        return open ? most(Factor.COUNTRIES, "not said of every site") : score(Factor.COUNTRIES, lands(in), in.lands());
    }

    private Score documentation(Writing writing) {
        return table.second() && writing == Writing.UNKNOWN
                ? most(Factor.WRITING, writing.words())
                : score(Factor.WRITING, writing.words(), writing(writing));
    }

    /** Who leaves something out gains no day by it. */
    private Score most(Factor factor, String input) {
        return new Score(
                factor, input + ": counts as the most", table.of(factor).most());
    }

    private Score score(Factor factor, String input, int number) {
        return new Score(factor, input, table.of(factor).of(number));
    }

    private static String lands(Inputs in) {
        return in.lands() == 0 ? "not said" : String.valueOf(in.lands());
    }

    private static int writing(Writing writing) {
        return switch (writing) {
            case WORKED_BY, UNKNOWN -> 0;
            case IN_FORCE -> 1;
            case BEING_WRITTEN -> 2;
        };
    }

    private boolean tied(Bounds b, List<Score> scores) {
        int least = Exact.ofHalves(b.truly());
        int between = Exact.ofHalves(b.trulyMost()) - least;
        int before = least
                + scores.stream().mapToInt(s -> share(between, s.points())).sum();
        return before % Exact.HALF == Exact.HALF / 2;
    }

    private String why(Inputs in, Bounds b, List<Score> scores, int halves, @Nullable Chosen chosen) {
        int more = many(in);
        int placed = halves - more;
        StringBuilder why = new StringBuilder("An initial audit of this kind of organisation ("
                + in.organisation().words() + ") takes " + Days.halves(b.least()) + " to " + Days.halves(b.most())
                + " by the body's method.");
        if (b.truly() == b.trulyMost()) {
            why.append(" Stage 1 takes at least " + Days.halves(b.stage1Least()) + " and Stage 2 at least "
                    + Days.halves(b.stage2Least()) + ", so these bounds leave one number: " + Days.halves(placed)
                    + (more > 0 ? "." : ". What else was looked at cannot change it."));
        } else {
            int points = scores.stream().mapToInt(Score::points).sum();
            why.append(" What you told us scores " + points + " of " + table.points() + " points, which places it at "
                    + Days.halves(placed) + ".");
            String weighing = weighing(scores);
            why.append(
                    weighing.isEmpty()
                            ? " Nothing that was looked at asks for more than the least."
                            : (third() ? " What weighs most: " : " Most weight have: ") + weighing + ".");
            if (placed > b.truly()) {
                why.append(" It is not " + Days.halves(placed - 1) + ", because the points "
                        + (table.second() && tied(b, scores)
                                ? "lie halfway between both, and what lies halfway goes up."
                                : "lie nearer to " + Days.halves(placed) + "."));
            }
        }
        if (more > 0) {
            why.append(" With " + in.systemsInScope() + " AI systems in scope, " + sample(in)
                    + " of them are looked at as a sample, and this range covers "
                    + Objects.requireNonNull(table.manySystems()).covered() + ": the others add " + Days.halves(more)
                    + " to Stage 2, which makes " + Days.halves(halves) + " in all.");
        }
        if (chosen != null && chosen.total() != halves) {
            why.append(" A person chose " + Days.halves(chosen.total()) + " instead and gave the reason.");
        }
        return why.toString();
    }

    /** The three factors with most points, each with what was looked at. */
    private String weighing(List<Score> scores) {
        return scores.stream()
                .filter(s -> s.points() > 0)
                .sorted(Comparator.comparingInt(Score::points).reversed())
                .limit(3)
                .map(s -> inside(table.of(s.factor()).words()) + " (" + s.input() + ")")
                .collect(Collectors.joining(", "));
    }

    /** As it is written within a sentence; before the third edition abbreviations were written small as well. */
    private String inside(String words) {
        return third() && words.startsWith("AI") ? words : words.toLowerCase(java.util.Locale.ROOT);
    }

    private boolean third() {
        return table.manySystems() != null;
    }
}
