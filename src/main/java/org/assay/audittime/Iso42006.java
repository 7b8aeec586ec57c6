package org.assay.audittime;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assay.calendar.Days;
import org.assay.standard.AddedDays;
import org.assay.standard.AddedDays.What;
import org.assay.standard.DatedShares;
import org.assay.standard.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The method {@code iso-42006-2025}: the table of ISO/IEC 42006:2025, Annex A, by persons in the AI life cycle within the scope and
 * by what the organisation does with AI, and days that are added to it. The table comes from the licensed text, brought in by the
 * body; without one there is no such method. No reduction is known, and none is made.
 */
public final class Iso42006 implements Method {
    public static final String METHOD = "iso-42006-2025";
    private static final String MORE =
            ". With what is added for further and high-risk AI systems, regulatory frameworks, agreements with third"
                    + " parties and controls of your own";
    private static final String ANNEX = "ISO/IEC 42006, Annex A by secondary sources";
    private static final String LICENSED = "ISO/IEC 42006, Annex A, by the body's licensed text";
    private static final String RANGE = "the body's choice within a range of ISO/IEC 42006 by secondary sources";

    private final RoleTable table;
    private final AddedDays added;
    private final Shares shares;
    private final Edition edition;

    /** With the shares that the file of what is added began with. */
    public Iso42006(RoleTable table, AddedDays added, Edition edition) {
        this(
                table,
                added,
                Shares.of(added.surveillance(), added.recertification(), added.onSitePercent()),
                added.since() == null
                        ? edition
                        : edition.reading(added.since(), "what is added, by its second edition,"));
    }

    Iso42006(RoleTable table, AddedDays added, Shares shares, Edition edition) {
        this.table = table;
        this.added = added;
        this.shares = shares;
        this.edition = edition;
    }

    /** The same with shares of a later day, which make it another edition. */
    public Iso42006 with(DatedShares.Dated later, UnaryOperator<String> hash) {
        return new Iso42006(table, added, Shares.of(later), edition.with(later, hash));
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public Set<Asks> asks() {
        return Set.of(Asks.GROUPS, Asks.SYSTEMS, Asks.FRAMEWORKS, Asks.AGREEMENTS, Asks.OWN_CONTROLS);
    }

    @Override
    public Bounds bounds(Inputs in) {
        return derive(in, null).bounds();
    }

    @Override
    public Derivation derive(Inputs in, @Nullable Chosen chosen) {
        Refused.where(in);
        People people = People.of(in, added.weekHours());
        RoleTable.Row row = table.row(people.persons())
                .orElseThrow(() -> new Beyond(
                        "groups",
                        "The table ends before " + people.persons()
                                + " persons: bring in a table that goes as far, or take" + " another method"));
        List<Doing> doings = second() ? in.allDoings() : in.doings();
        if (second() && doings.isEmpty()) {
            throw new Beyond(
                    "groups", "Say what they do with AI, or the role for each AI system: the table asks for it");
        }
        Working w = new Working();
        w.all(people.lines());
        int base = column(row, doings);
        w.add(
                "Table " + edition.words(),
                clause(ANNEX),
                (second() ? persons(people.persons()) : people.persons() + " effective persons") + "; they "
                        + doings.stream().map(Doing::words).collect(Collectors.joining(", ")),
                "row " + row.from() + (row.to() == Integer.MAX_VALUE ? " and more" : " to " + row.to()) + ", column "
                        + (second() ? columnWords(row, doings) : columnWords(doings)),
                base);
        beyond(w, "AI systems", What.SYSTEM, in.systemsInScope(), added.systemsFree());
        beyond(w, "AI systems of high risk", What.HIGH_RISK_SYSTEM, in.highRiskSystems(), 0);
        beyond(w, "Regulatory frameworks", What.FRAMEWORK, in.frameworks(), 0);
        beyond(w, "Agreements with third parties", What.AGREEMENT, in.agreements(), added.agreementsFree());
        ownControls(w, in.ownControls());
        String more = more(w.lines());
        int halves = w.round(second() ? w.total() : base, Integer.MAX_VALUE);
        int least = Math.max(2, halves);
        Bounds b = new Bounds(
                least,
                Math.max(Bounds.NO_LIMIT, least),
                Math.min(added.stage1Least(), least - 1),
                Math.max(Bounds.NO_LIMIT, least),
                stage2Least(least),
                Math.max(Bounds.NO_LIMIT, least));
        Chosen proposed = w.split(least, b, added.stage1Percent());
        return w.done(
                edition,
                b,
                proposed,
                chosen,
                shares,
                added.stage1Percent() + " per cent for Stage 1, at least " + Days.halves(added.stage1Least()),
                why(people.persons(), base, more, least, chosen));
    }

    private String clause(String clause) {
        boolean licensed = second() && edition.provenance() == Provenance.LICENSED_TEXT && clause.equals(ANNEX);
        return edition.invented() ? "invented for a sample" : licensed ? LICENSED : clause;
    }

    /** Whether it is the edition that rounds the sum, and reads people and systems together. */
    private boolean second() {
        return added.since() != null;
    }

    /** Its part of the days and so much at least, as far as Stage 1 leaves it. */
    private int stage2Least(int halves) {
        int most = Math.max(1, halves - added.stage1Least());
        AddedDays.Stage2 asks = added.stage2();
        return asks == null
                ? 1
                : Math.clamp(Math.max(asks.least(), Math.ceilDiv(halves * asks.percent(), 100)), 1, most);
    }

    private static String persons(int number) {
        return number + (number == 1 ? " effective person" : " effective persons");
    }

    /** The table has no row for them: too many persons, or nobody says what they do. No days come of it by this method. */
    public static final class Beyond extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String field;
        private final String words;

        Beyond(String field, String words) {
            super(words);
            this.field = field;
            this.words = words;
        }

        /** The component of the inputs that it is about. */
        public String field() {
            return field;
        }

        /** What the table lacks, and what can be done. */
        public String words() {
            return words;
        }
    }

    private static boolean several(List<Doing> doings) {
        return doings.size() > 1;
    }

    /** Who does several things is audited for several; and never for less than for any of them alone. */
    private static int column(RoleTable.Row row, List<Doing> doings) {
        if (several(doings)) {
            return Math.max(row.several(), Math.max(row.producer(), row.providerOrUser()));
        }
        return doings.contains(Doing.DEVELOPS) ? row.producer() : row.providerOrUser();
    }

    private static String columnWords(RoleTable.Row row, List<Doing> doings) {
        return several(doings) && column(row, doings) > row.several()
                ? "for several roles, which gives " + Exact.words(row.several())
                        + ": less than for one of them alone, whose " + Exact.words(column(row, doings)) + " are taken"
                : columnWords(doings);
    }

    private static String columnWords(List<Doing> doings) {
        return several(doings)
                ? "for several roles"
                : doings.contains(Doing.DEVELOPS) ? "for producers" : "for providers and users";
    }

    private void beyond(Working w, String rule, What what, int number, int free) {
        int more = Math.max(0, number - free);
        int each = added.of(what).each();
        w.add(
                rule,
                clause(RANGE),
                number
                        + (free == 0
                                ? ""
                                : second()
                                        ? "; up to " + free + " are in the table"
                                        : ", of which " + free + " are in the table"),
                more + " × " + Exact.words(each),
                more * each);
    }

    private void ownControls(Working w, int number) {
        int each = added.of(What.OWN_CONTROL).each();
        w.add(
                "Controls beyond Annex A",
                clause(RANGE),
                String.valueOf(number),
                number + " × " + Exact.words(each) + ", at most " + Exact.words(added.ownControlsMost()),
                Math.min(number * each, added.ownControlsMost()));
    }

    /** What is added, by what it is for; so that nothing is named that adds nothing. */
    private static String more(List<Line> lines) {
        String what = lines.stream()
                .filter(l -> l.adds() != null && l.adds() > 0 && !l.rule().startsWith("Table"))
                .map(l -> l.rule()
                                .replaceFirst("^A(?!I)", "a")
                                .replaceFirst("^R", "r")
                                .replaceFirst("^C", "c") + " (" + Exact.words(Objects.requireNonNull(l.adds())) + ")")
                .collect(Collectors.joining(", "));
        return what.isEmpty() ? ". Nothing is added to that, so" : ". With what is added for " + what;
    }

    private String why(int persons, int base, String more, int halves, @Nullable Chosen chosen) {
        return "For " + persons + (second() && persons == 1 ? " person who works" : " people who work")
                + " with AI in the scope the table "
                + (edition.invented() ? "invented for this sample" : "of ISO/IEC 42006") + " gives " + Exact.words(base)
                + (second() ? more : MORE) + " the initial audit takes " + Days.halves(halves)
                + (halves > 2 ? "; " + Days.halves(halves - 1) + " would be less than that" : "") + "."
                + (chosen != null && chosen.total() != halves
                        ? " A person chose " + Days.halves(chosen.total()) + " instead and gave the reason."
                        : "");
    }
}
