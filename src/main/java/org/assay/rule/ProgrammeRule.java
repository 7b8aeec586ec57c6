package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.calendar.Limits;
import org.assay.calendar.Renewal;
import org.assay.calendar.Surveillance;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.Case;
import org.assay.file.CycleProgramme;
import org.assay.file.Intended;
import org.assay.file.Programme;
import org.assay.file.Standing;
import org.assay.file.Term;
import org.assay.file.cycle.SurveillanceOfTheCycle;
import org.assay.standard.Cited;
import org.assay.standard.Parameter;

/** The audit programme of a cycle, and audits beside it (ISO/IEC 17021-1, 9.1.3 and 9.6). */
public enum ProgrammeRule implements Rule {
    CERTIFICATION_CAN_GO_ON(Stated.shall("PRG-01s", "9.1.3.1, 9.6.3.2.5")
            .says(
                    "Audits after the initial one, but for a Stage 1 that is gone through again, belong to a certification that was granted and is neither withdrawn nor"
                            + " ended; once it has expired only recertification, a follow-up or a Stage 2 is left.")
            .otherwise("Ask for a new application, or for a decision about this one.")
            .brokenBy(ProgrammeRule::atAnEnd)),

    CYCLE_HAS_TWO_SURVEILLANCES(Stated.shall("PRG-01", "9.1.3.2")
            .says("The programme of a cycle holds surveillance in its first and in its second year, and recertification"
                    + " in the third, before expiry.")
            .otherwise("Give both surveillances a day after the decision, and recertification one after them and before"
                    + " expiry.")
            .about("audits")
            .brokenBy(ProgrammeRule::outOfOrder)),

    SURVEILLANCE_IN_EVERY_YEAR(Stated.shall("PRG-02", "9.1.3.3")
            .says(
                    "The programme has surveillance in every calendar year, but in those of the certification decision and of"
                            + " the recertification audit; a year that is over cannot be made good.")
            .otherwise("Move a surveillance into the year that has none.")
            .brokenBy(ProgrammeRule::yearsWithout)),

    SECOND_YEAR_HAS_ITS_SURVEILLANCE(Stated.shall("PRG-01y", "9.1.3.2")
            .says("One surveillance is meant for the second year after the decision.")
            .otherwise("Move one of them behind the first year.")
            .brokenBy(ProgrammeRule::secondYearWithout)),

    FIRST_SURVEILLANCE_IN_TIME(Stated.shall("PRG-03", "9.1.3.3")
            .says(
                    "The programme means the first surveillance after the initial certification to end within twelve months"
                            + " after the decision.")
            .otherwise("Choose an earlier day for the first surveillance.")
            .brokenBy(c -> firstLate(c, true))),

    FIRST_SURVEILLANCE_OF_A_LATER_CYCLE(Stated.house("HOUSE-61")
            .says("In later cycles, too, the first surveillance ends within twelve months after the decision.")
            .otherwise("Choose an earlier day, or record why it may be later.")
            .brokenBy(c -> firstLate(c, false))),

    SECOND_SURVEILLANCE_IN_ITS_YEAR(Stated.house("HOUSE-62")
            .says("The second surveillance ends within twenty-four months after the decision.")
            .otherwise("Choose an earlier day, or record why it may be later.")
            .brokenBy(ProgrammeRule::secondLate)),

    RECERTIFICATION_ENDS_IN_TIME(Stated.shall("PRG-01e", "9.1.3.2, 9.6.3.2.4")
            .says(
                    "Recertification is meant for a day before expiry; once a certification has expired, for one on which it"
                            + " can still be restored.")
            .otherwise("Choose the latest day that the refusal names, or an earlier one.")
            .about("on")
            .brokenBy(ProgrammeRule::afterExpiry)),

    RECERTIFICATION_LEAVES_TIME(Stated.house("HOUSE-63")
            .says(
                    "Recertification ends so long before expiry that corrective action, review and decision have their time.")
            .otherwise("Choose an earlier day, or record how the rest will be done in time.")
            .brokenBy(ProgrammeRule::tight)),

    CYCLE_TIME_IS_ENOUGH(Stated.should42006("AT-06", "Annex A")
            .says("Surveillance takes about a third, recertification at least two thirds of the initial audit.")
            .otherwise("Determine more days, or record why fewer are enough.")
            .brokenBy(ProgrammeRule::tooFew)),

    CYCLE_NAMES_EVERY_CLAUSE(Stated.house("HOUSE-64")
            .says("The surveillances of a cycle name every clause between them.")
            .otherwise("Name the missing clauses, or record why they are left to recertification.")
            .brokenBy(c -> cycle(c).map(CycleProgramme::missing)
                    .filter(m -> !m.isEmpty())
                    .map(m -> "Not named: " + m.stream().sorted(Cited.BY_NUMBER).collect(joining(", ")) + "."))),

    WHOLE_AUDIT_NAMES_EVERY_CLAUSE(Stated.shall("REC-01p", "9.3.1.3, 9.6.3.1.1")
            .says(
                    "A recertification, and a Stage 2 that is carried out anew, is programmed for every clause that is audited.")
            .otherwise("Name the missing clauses; what is to be looked at for one reason alone is a special audit.")
            .brokenBy(c -> Stream.concat(cycle(c).stream().flatMap(p -> p.audits().stream()), intended(c).stream())
                    .filter(i -> i.kind().whole())
                    .flatMap(i -> Stream.ofNullable(i.missing()).flatMap(Set::stream))
                    .distinct()
                    .sorted(Cited.BY_NUMBER)
                    .reduce((one, other) -> one + ", " + other)
                    .map(m -> "Not named: " + m + "."))),

    CYCLE_NAMES_EVERY_CONTROL(Stated.house("HOUSE-65")
            .says("The surveillances of a cycle name every control that the statement of applicability includes.")
            .otherwise("Name the missing controls, or record why they are left to recertification.")
            .brokenBy(ProgrammeRule::controlsWithout)),

    INITIAL_PROGRAMME_NAMES_EVERY_CONTROL(Stated.house("HOUSE-316")
            .says(
                    "The programme of an initial audit names every control that the statement of applicability includes, or none,"
                            + " which stands for all of them.")
            .otherwise(
                    "Name the missing controls, or none; or record why some alone are named, though the audit looks at all that the"
                            + " statement includes.")
            .about("controls")
            .brokenBy(ProgrammeRule::initialWithout)),

    CHANGED_PROGRAMME_DROPS_NOTHING(Stated.house("HOUSE-315")
            .says(
                    "A clause or a control that a surveillance names no more after a change of its programme is named by another"
                            + " surveillance of the cycle.")
            .otherwise(
                    "Name it here, or in another surveillance of the cycle first, or record why nobody is to look at it.")
            .about("clauses")
            .brokenBy(ProgrammeRule::dropped)),

    AUDIT_HAS_ITS_REASON(Stated.shall("SPE-02a", "9.4.10, 9.6.4")
            .says("A special audit has its cause, and a follow-up the audit whose findings it follows up.")
            .otherwise("Choose the cause, or the audit.")
            .about("cause")
            .brokenBy(c -> intended(c).flatMap(i -> switch (i.kind()) {
                case SPECIAL -> i.cause() == null ? Optional.of("No cause is chosen.") : Optional.empty();
                case FOLLOW_UP ->
                    i.parent() == null ? Optional.of("It is not said what it follows up.") : Optional.empty();
                case STAGE_1, STAGE_2, SURVEILLANCE, RECERTIFICATION -> Optional.<String>empty();
            }))),

    STAGE_2_FOLLOWS_THE_LAPSE(Stated.shall("REC-06s", "9.6.3.2.5, 9.6.3.1.3")
            .alsoKeeps("REC-02")
            .says(
                    "Another Stage 2 takes place where a certification has expired; a Stage 1 comes before it, or before a"
                            + " recertification where system, organisation or context have changed significantly. A Stage 1 is gone"
                            + " through again as long as no Stage 2 that follows it has begun.")
            .otherwise(
                    "Programme surveillance, recertification or a special audit; before a Stage 1, the recertification that"
                            + " it prepares.")
            .about("kind")
            .brokenBy(c -> intended(c)
                    .filter(i -> i.kind().initial() && c.file().standingOn(c.today()) != Standing.EXPIRED)
                    .filter(i -> i.kind() == AuditKind.STAGE_2 || !c.file().recertificationIsAhead())
                    .filter(_ -> !repeatsStage1(c))
                    .map(i -> i.kind() == AuditKind.STAGE_2
                            ? "The certification stands at “"
                                    + c.file().standingOn(c.today()).words() + "”."
                            : "No recertification is programmed that has not begun.")));

    private final Stated stated;

    ProgrammeRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** Whether it programmes once more the Stage 1 that no Stage 2 rests on yet. */
    private static boolean repeatsStage1(Case c) {
        return intended(c).filter(i -> i.kind() == AuditKind.STAGE_1).isPresent()
                && c.file().stage1ToRepeat().isPresent();
    }

    private static Optional<CycleProgramme> cycle(Case c) {
        return c.deed().said(CycleProgramme.class);
    }

    private static Optional<Intended> intended(Case c) {
        return c.deed().said(Intended.class);
    }

    private static Optional<String> atAnEnd(Case c) {
        Standing standing = c.file().standingOn(c.today());
        Optional<AuditKind> kind = intended(c)
                .map(Intended::kind)
                .or(() -> c.file().audit(c.deed().subject()).map(a -> a.kind()));
        boolean on =
                switch (standing) {
                    case GRANTED, CERTIFIED, SUSPENDED -> true;
                    case EXPIRED ->
                        kind.filter(k -> k == AuditKind.RECERTIFICATION || k == AuditKind.FOLLOW_UP || k.initial())
                                .isPresent();
                    case NONE ->
                        kind.filter(AuditKind::initial).isPresent()
                                && (intended(c).isEmpty() || repeatsStage1(c));
                    case WITHDRAWN, ENDED, TRANSFERRED, REFUSED -> false;
                };
        return on ? Optional.empty() : Optional.of("The certification stands at “" + standing.words() + "”.");
    }

    /** The audits of the cycle as they would be meant to be: those of the deed, in place of what stands or after what was before. */
    private static List<Intended> programmed(Case c) {
        int number = c.file().certification().cycles().size();
        if (cycle(c).isPresent()) {
            Stream<Intended> before = c.file().ofCycle(number).stream()
                    .filter(a -> a.before() && a.kind() == AuditKind.SURVEILLANCE)
                    .map(a -> new Intended(a.kind(), meant(a), 0, a.clauses(), a.controls()));
            return Stream.concat(before, cycle(c).get().audits().stream()).toList();
        }
        Optional<Intended> changed = intended(c).filter(i -> regular(i.kind()));
        return changed.isEmpty()
                ? List.of()
                : c.file().ofCycle(number).stream()
                        .filter(a -> regular(a.kind()))
                        .map(a -> a.id().equals(c.deed().subject())
                                ? changed.get()
                                : new Intended(a.kind(), meant(a), c.file().determined(a), a.clauses(), a.controls()))
                        .toList();
    }

    private static LocalDate meant(org.assay.file.Audit a) {
        LocalDate intended = a.occasion() == null ? LocalDate.MAX : a.occasion().intendedFor();
        return a.standing().conducted() ? a.lastDay().orElse(intended) : intended;
    }

    /** Whether this deed sets an audit of that kind: what stands already is not held against another change. */
    private static boolean sets(Case c, AuditKind kind) {
        return cycle(c).isPresent() || intended(c).filter(i -> i.kind() == kind).isPresent();
    }

    /** Whether this deed sets an audit for that day. */
    private static boolean moves(Case c, LocalDate day) {
        return cycle(c).isPresent()
                || intended(c).filter(i -> i.on().equals(day)).isPresent();
    }

    private static boolean regular(AuditKind kind) {
        return kind == AuditKind.SURVEILLANCE || kind == AuditKind.RECERTIFICATION;
    }

    private static List<LocalDate> days(Case c, AuditKind kind) {
        return programmed(c).stream()
                .filter(i -> i.kind() == kind)
                .map(Intended::on)
                .sorted()
                .toList();
    }

    private static Optional<LocalDate> recertification(Case c) {
        return days(c, AuditKind.RECERTIFICATION).stream().findFirst();
    }

    private static Optional<Term> term(Case c) {
        return c.file().certification().term();
    }

    private static Optional<String> outOfOrder(Case c) {
        List<LocalDate> visits = days(c, AuditKind.SURVEILLANCE);
        if (visits.size() < 2) {
            return Optional.of("It holds " + visits.size() + " surveillance.");
        }
        LocalDate recertification = recertification(c).orElse(null);
        if (recertification == null) {
            return Optional.of("It holds no recertification.");
        }
        return term(c).flatMap(t -> {
            if (!visits.getFirst().isAfter(t.decidedOn())) {
                return Optional.of(
                        "The first surveillance would not lie after the decision of " + written(t.decidedOn()) + ".");
            }
            if (!visits.getLast().isBefore(recertification)) {
                return Optional.of("The second surveillance would not lie before recertification.");
            }
            return recertification.isAfter(t.until())
                    ? Optional.of("Recertification would end after expiry on " + written(t.until()) + ".")
                    : Optional.empty();
        });
    }

    private static Optional<String> yearsWithout(Case c) {
        Collection<LocalDate> visits = days(c, AuditKind.SURVEILLANCE);
        return SurveillanceOfTheCycle.of(c.file()).flatMap(s -> recertification(c)
                .map(r -> Surveillance.yearsWithout(s.since(), r, visits).stream()
                        .filter(year -> year >= c.today().getYear())
                        .map(String::valueOf)
                        .collect(joining(", ")))
                .filter(years -> !years.isEmpty())
                .map(years -> "No surveillance in " + years + "."));
    }

    private static Optional<String> secondYearWithout(Case c) {
        List<LocalDate> visits = days(c, AuditKind.SURVEILLANCE);
        return term(c).map(t -> Surveillance.endOfFirstYear(t.decidedOn()))
                .filter(_ -> sets(c, AuditKind.SURVEILLANCE) && visits.size() > 1)
                .filter(end -> !visits.getLast().isAfter(end))
                .map(end -> "The first year lasts until " + written(end) + "; none is meant for a later day.");
    }

    private static Optional<String> firstLate(Case c, boolean initial) {
        boolean first = c.file().certification().cycles().size() == 1;
        return term(c).filter(_ -> first == initial).flatMap(t -> {
            LocalDate limit = Surveillance.firstBy(t.decidedOn(), c.law().of(Parameter.FIRST_SURVEILLANCE_MONTHS));
            return c.today().isAfter(limit)
                    ? Optional.empty()
                    : late(days(c, AuditKind.SURVEILLANCE).stream().findFirst().filter(d -> moves(c, d)), limit);
        });
    }

    private static Optional<String> secondLate(Case c) {
        int months = 2 * c.law().of(Parameter.FIRST_SURVEILLANCE_MONTHS);
        return term(c).flatMap(t -> late(
                days(c, AuditKind.SURVEILLANCE).stream().skip(1).findFirst().filter(d -> moves(c, d)),
                t.decidedOn().plusMonths(months)));
    }

    private static Optional<String> afterExpiry(Case c) {
        return term(c).flatMap(t -> {
            boolean expired = c.today().isAfter(t.until());
            LocalDate latest =
                    expired ? Renewal.restorableUntil(t.until(), c.law().of(Parameter.RESTORATION_MONTHS)) : t.until();
            return intended(c)
                    .filter(i -> i.kind() == AuditKind.RECERTIFICATION && i.on().isAfter(latest))
                    .map(i -> "It is meant for " + written(i.on()) + "; the latest day is " + written(latest)
                            + (expired ? ", on which it can be restored." : ", the last day of validity."));
        });
    }

    private static Optional<String> tight(Case c) {
        return term(c).flatMap(t -> late(
                recertification(c).filter(d -> moves(c, d)),
                Limits.before(t.until(), c.law().of(Parameter.RECERTIFICATION_AUDIT_DAYS))));
    }

    private static Optional<String> late(Optional<LocalDate> day, LocalDate limit) {
        return day.filter(d -> d.isAfter(limit))
                .map(d -> "It is meant for " + written(d) + "; the limit is " + written(limit) + ".");
    }

    private static Optional<String> tooFew(Case c) {
        var time = c.file().time();
        Stream<Intended> all = cycle(c).map(p -> p.audits().stream()).orElseGet(() -> intended(c).stream());
        String few = time == null
                ? ""
                : all.filter(i -> regular(i.kind()) && i.halfDays() < usual(i, time))
                        .map(i -> i.kind().words() + ": " + Days.halves(i.halfDays()) + ", usual are "
                                + Days.halves(usual(i, time))
                                + (usual(i, time) > time.of(i.kind()) ? " by what is known today" : ""))
                        .distinct()
                        .collect(joining("; "));
        return few.isEmpty() ? Optional.empty() : Optional.of(few + ".");
    }

    /** What the method of the file comes to today, and not less than was determined. */
    private static int usual(Intended i, AuditTime time) {
        Integer today = i.method();
        return today == null ? time.of(i.kind()) : Math.max(today, time.of(i.kind()));
    }

    private static Optional<String> controlsWithout(Case c) {
        return cycle(c).flatMap(p -> {
            Set<String> included = included(c);
            p.audits().stream()
                    .filter(i -> i.kind() == AuditKind.SURVEILLANCE)
                    .forEach(i -> included.removeAll(i.controls()));
            return notNamed(included);
        });
    }

    private static Optional<String> initialWithout(Case c) {
        return c.deed().said(Programme.class).filter(p -> !p.named().isEmpty()).flatMap(p -> {
            Set<String> included = included(c);
            included.removeAll(p.named());
            return notNamed(included);
        });
    }

    private static Set<String> included(Case c) {
        return new HashSet<>(c.file().soa().map(s -> s.included()).orElse(Set.of()));
    }

    private static Optional<String> notNamed(Set<String> left) {
        return left.isEmpty() ? Optional.empty() : Optional.of("Not named: " + listed(left) + ".");
    }

    private static String listed(Set<String> numbers) {
        return numbers.stream().sorted(Cited.BY_NUMBER).collect(joining(", "));
    }

    /**
     * What a surveillance named until now and neither it nor another of the cycle does; a control that is included no more is
     * not missed. A whole audit names every clause by a rule of its own, and looks at every included control whatever it names.
     */
    private static Optional<String> dropped(Case c) {
        return intended(c)
                .filter(i -> i.kind() == AuditKind.SURVEILLANCE)
                .flatMap(i -> c.file().audit(c.deed().subject()).flatMap(now -> {
                    Set<String> gone = new HashSet<>(now.controls());
                    c.file().soa().ifPresent(s -> gone.retainAll(s.included()));
                    gone.addAll(now.clauses());
                    gone.removeAll(i.about());
                    gone.removeAll(i.controls());
                    int cycle = now.occasion() == null ? 0 : now.occasion().cycle();
                    c.file().ofCycle(cycle).stream()
                            .filter(a -> a.kind() == i.kind() && !a.id().equals(now.id()))
                            .forEach(a -> {
                                gone.removeAll(a.clauses());
                                gone.removeAll(a.controls());
                            });
                    return gone.isEmpty()
                            ? Optional.<String>empty()
                            : Optional.of("Named by no other: " + listed(gone) + ".");
                }));
    }
}
