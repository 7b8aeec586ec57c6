package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.assay.calendar.Renewal;
import org.assay.calendar.Surveillance;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Case;
import org.assay.file.FormText;
import org.assay.file.Schedule;
import org.assay.file.Standing;
import org.assay.file.cycle.SurveillanceOfTheCycle;
import org.assay.standard.Parameter;

/** The limits of a cycle, held against what happens and not only against what was programmed (ISO/IEC 17021-1, 9.1.3). */
public enum LimitRule implements Rule {
    PROPOSED_WITHIN_THE_LIMITS(Stated.shall("PRG-02p", "9.1.3.2, 9.1.3.3")
            .says(
                    "No audit is proposed for a day beyond a limit of surveillance that can still be kept: twelve months after"
                            + " an initial certification, the end of each calendar year, and two before recertification.")
            .otherwise("Propose days within the limit.")
            .about("lastDay")
            .brokenBy(LimitRule::proposedBeyond)),

    PROPOSED_DAYS_LEAVE_NO_YEAR_OUT(Stated.shall("PRG-02y", "9.1.3.2, 9.1.3.3")
            .says(
                    "A surveillance is proposed for no other year than it is programmed for, where its year would then have"
                            + " none; nor for the first year after the decision, where the second would.")
            .otherwise("Propose days in its year, or programme another surveillance for that year first.")
            .about("lastDay")
            .brokenBy(LimitRule::leavesAYearOut)),

    /** The same as is asked of the programme; the calendar year is the limit that nobody passes. */
    SECOND_SURVEILLANCE_IS_PROPOSED_IN_ITS_YEAR(Stated.house("HOUSE-247")
            .says(
                    "A surveillance that is meant for the second year is proposed for days that end within twenty-four months after the"
                            + " decision.")
            .otherwise("Propose earlier days, or record why it may be later.")
            .about("lastDay")
            .brokenBy(LimitRule::secondLate)),

    RECERTIFICATION_IS_PROPOSED_IN_TIME(Stated.shall("PRG-01p", "9.1.3.2, 9.6.3.2.4")
            .says(
                    "Recertification is proposed for days before expiry; once a certification has expired, for days on which it"
                            + " can still be restored.")
            .otherwise("Propose days that end by the day that the refusal names.")
            .about("lastDay")
            .brokenBy(LimitRule::afterExpiry)),

    /** The clause puts it into the third year; an earlier one is lawful where a cycle is to end early, and somebody says so. */
    RECERTIFICATION_IS_PROPOSED_FOR_THE_LAST_YEAR(Stated.house("HOUSE-240")
            .says("Recertification is proposed for days in the last year of its cycle.")
            .otherwise("Propose days in the last year, or record why the cycle is to end before its time.")
            .about("firstDay")
            .brokenBy(LimitRule::tooEarly)),

    ANOTHER_TAKES_ITS_PLACE(Stated.shall("PRG-02c", "9.1.3.2, 9.1.3.3")
            .says("A surveillance is not called off while its limit can be kept and no other keeps it.")
            .otherwise("Postpone it, or programme the one that takes its place first.")
            .brokenBy(LimitRule::nothingInItsPlace)),

    MISSED_LIMIT_IS_ANSWERED_FOR(Stated.shall("PRG-02d", "9.1.3.2, 9.1.3.3")
            .says(
                    "Where a limit of surveillance was missed, whoever goes on records why, and whether the fault is the body's"
                            + " or the client's; the deviation stays on record for the accreditation body.")
            .otherwise("Say whose fault it was, and why.")
            .about("fault")
            .brokenBy(c -> unanswered(c)
                    .flatMap(_ -> surveillance(c).flatMap(_ -> inForce(c)))
                    .flatMap(s -> said(pending(c), s, c)))),

    LATE_SURVEILLANCE_IS_ANSWERED_FOR(Stated.shall("PRG-02m", "9.1.3.2, 9.1.3.3")
            .says(
                    "After a surveillance that came late, or while one is missing, certification is maintained with a word on"
                            + " the deviation and on whose fault it was.")
            .otherwise("Say whose fault it was, why it came so, and what that means for the decision.")
            .about("fault")
            .brokenBy(c -> unanswered(c).flatMap(_ -> lately(c)))),

    MISSED_SURVEILLANCE_IS_ANSWERED_FOR(Stated.shall("PRG-02l", "9.1.3.2, 9.1.3.3")
            .says(
                    "While a surveillance whose limit has passed is still to be held, a suspension is lifted with a word on the"
                            + " deviation and on whose fault it was.")
            .otherwise("Say whose fault it was, why it came so, and what that means for the decision.")
            .about("fault")
            .brokenBy(c ->
                    unanswered(c).flatMap(_ -> inForce(c)).flatMap(s -> said(s.pending(c.today(), months(c)), s, c)))),

    CYCLE_HAD_ITS_SURVEILLANCES(Stated.shall("REC-01s", "9.6.3.1.1, 9.1.3.2, 9.1.3.3")
            .says(
                    "Another cycle follows one whose surveillances were held in their time; where they were not, the decision says"
                            + " why, and whose fault it was.")
            .otherwise("Say whose fault it was, why it came so, and what that means for the decision.")
            .about("fault")
            .brokenBy(c -> unanswered(c).flatMap(_ -> inTheCycle(c))));

    private final Stated stated;

    LimitRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /**
     * The limits of the cycle that were missed and that nobody has answered for. The days of the audit that the deed is about keep
     * theirs where it was held on them and is only entered later: where they are over as it is dated, or began in time.
     */
    public static List<LocalDate> pending(Case c) {
        return SurveillanceOfTheCycle.of(c.file()).stream()
                .flatMap(s -> s.pending(c.today(), months(c), heldOn(c).stream().toList()).stream())
                .toList();
    }

    /** The last day of the audit that the deed is about, where the deed tells that it was held by then and is entered now. */
    private static Optional<LocalDate> heldOn(Case c) {
        Optional<Audit> audit = c.file().audit(c.deed().subject()).filter(a -> a.kind() == AuditKind.SURVEILLANCE);
        return audit.flatMap(a -> c.deed()
                .said(Schedule.class)
                .map(Schedule::lastDay)
                .filter(last -> !last.isAfter(c.today()))
                .or(() -> a.lastDay()
                        .filter(last ->
                                !last.isAfter(c.today()) && !c.deed().on().isAfter(last))
                        .filter(_ -> c.deed().on().isBefore(c.today()))));
    }

    /** The latest limit on whose missing a decision under these rules says a word; empty where none was missed. */
    public static Optional<LocalDate> missed(List<Rule> rules, Case c) {
        return SurveillanceOfTheCycle.of(c.file())
                .map(s -> rules.contains(LATE_SURVEILLANCE_IS_ANSWERED_FOR)
                        ? late(s, c)
                        : rules.contains(MISSED_SURVEILLANCE_IS_ANSWERED_FOR)
                                ? s.pending(c.today(), months(c))
                                : rules.contains(CYCLE_HAD_ITS_SURVEILLANCES)
                                        ? s.broken(c.today(), months(c))
                                        : List.<LocalDate>of())
                .flatMap(all -> all.stream().max(LocalDate::compareTo));
    }

    private static int months(Case c) {
        return c.law().of(Parameter.FIRST_SURVEILLANCE_MONTHS);
    }

    /** The surveillance of the running cycle that the deed is about. */
    private static Optional<Audit> surveillance(Case c) {
        return Optional.of(c.audit()).filter(a -> a.kind() == AuditKind.SURVEILLANCE);
    }

    /** A suspension stops no clock, and after expiry none runs. */
    private static Optional<SurveillanceOfTheCycle> inForce(Case c) {
        return c.file().standingOn(c.today()).runs() ? SurveillanceOfTheCycle.of(c.file()) : Optional.empty();
    }

    private static Optional<String> proposedBeyond(Case c) {
        Audit a = c.audit();
        LocalDate last = c.deed().said(Schedule.class).map(Schedule::lastDay).orElse(LocalDate.MIN);
        return inForce(c).flatMap(s -> switch (a.kind()) {
            case SURVEILLANCE -> {
                List<LocalDate> others = s.without(a.id());
                yield passed(and(others, last), s.end(), last, s, c).or(() -> Optional.of(s.end())
                        .filter(end -> !s.recertified() && s.recertification() != null && !last.isBefore(end))
                        .filter(end ->
                                others.stream().filter(d -> d.isBefore(end)).count() < 2)
                        .map(end -> "Recertification is meant for " + written(end)
                                + ", and two surveillances come before it."));
            }
            case RECERTIFICATION -> passed(s.without(a.id()), last, last, s, c);
            case STAGE_1, STAGE_2, FOLLOW_UP, SPECIAL -> Optional.<String>empty();
        });
    }

    /** Of the limits that can still be kept, those that the day it is meant for keeps and the proposed one does not. */
    private static Optional<String> leavesAYearOut(Case c) {
        return surveillance(c).flatMap(a -> inForce(c)
                .flatMap(s -> c.deed().said(Schedule.class).flatMap(p -> {
                    var occasion = a.occasion();
                    if (occasion == null) {
                        return Optional.empty();
                    }
                    List<LocalDate> others = s.without(a.id());
                    SortedSet<LocalDate> open = s.leftOpen(and(others, p.lastDay()), s.end(), months(c));
                    open.removeAll(s.leftOpen(and(others, occasion.intendedFor()), s.end(), months(c)));
                    return said(open.tailSet(p.lastDay().isAfter(c.today()) ? p.lastDay() : c.today()), s, c)
                            .or(() -> Optional.of(s.endOfTheFirstYear())
                                    .filter(_ -> s.leavesTheSecondYearOut(and(others, p.lastDay()))
                                            && !s.leavesTheSecondYearOut(and(others, occasion.intendedFor())))
                                    .map(end -> "The first year lasts until " + written(end)
                                            + "; none would be held in the second."));
                })));
    }

    private static Optional<String> passed(
            Collection<LocalDate> days, LocalDate end, LocalDate last, SurveillanceOfTheCycle s, Case c) {
        return said(
                s.leftOpen(days, end, months(c)).subSet(c.today(), last.isAfter(c.today()) ? last : c.today()), s, c);
    }

    private static List<LocalDate> and(List<LocalDate> days, LocalDate day) {
        List<LocalDate> all = new ArrayList<>(days);
        all.add(day);
        return all;
    }

    private static Optional<String> afterExpiry(Case c) {
        return Optional.of(c.audit())
                .filter(a -> a.kind() == AuditKind.RECERTIFICATION)
                .flatMap(_ -> c.file().certification().term())
                .map(t -> c.file().standingOn(c.today()) == Standing.EXPIRED
                        ? Renewal.restorableUntil(t.until(), c.law().of(Parameter.RESTORATION_MONTHS))
                        : t.until())
                .filter(latest -> c.deed()
                        .said(Schedule.class)
                        .filter(p -> p.lastDay().isAfter(latest))
                        .isPresent())
                .map(latest -> "The latest day is " + written(latest) + ".");
    }

    private static Optional<String> secondLate(Case c) {
        return surveillance(c).flatMap(a -> inForce(c).flatMap(s -> {
            LocalDate limit = s.term().decidedOn().plusMonths(2L * months(c));
            boolean another =
                    s.without(a.id()).stream().anyMatch(d -> d.isAfter(s.endOfTheFirstYear()) && !d.isAfter(limit));
            var occasion = a.occasion();
            boolean meant = occasion != null && !occasion.intendedFor().isAfter(limit);
            return c.deed()
                    .said(Schedule.class)
                    .filter(p -> meant
                            && !another
                            && !c.today().isAfter(limit)
                            && p.lastDay().isAfter(limit))
                    .map(_ -> "Twenty-four months after the decision end on " + written(limit) + ".");
        }));
    }

    private static Optional<String> tooEarly(Case c) {
        return Optional.of(c.audit())
                .filter(a -> a.kind() == AuditKind.RECERTIFICATION)
                .flatMap(_ -> c.file().certification().term())
                .map(t -> t.until().minusYears(1))
                .filter(from -> c.deed()
                        .said(Schedule.class)
                        .filter(p -> !p.firstDay().isAfter(from))
                        .isPresent())
                .map(from -> "The last year begins on " + written(from.plusDays(1)) + ".");
    }

    private static Optional<String> nothingInItsPlace(Case c) {
        return surveillance(c).flatMap(a -> inForce(c).flatMap(s -> {
            List<LocalDate> others = s.without(a.id());
            SortedSet<LocalDate> open = s.leftOpen(others, s.end(), months(c));
            open.removeAll(s.leftOpen(both(others, a), s.end(), months(c)));
            boolean single = others.size() < 2
                    && !s.recertified()
                    && s.pending(c.today(), months(c)).isEmpty()
                    && !c.today()
                            .isAfter(Surveillance.endOfFirstYear(s.term().decidedOn())
                                    .plusYears(1));
            return said(open.tailSet(c.today()), s, c)
                    .or(() -> single
                            ? Optional.of("The cycle would be left with fewer than two surveillances.")
                            : Optional.empty());
        }));
    }

    /** With the day that it is meant for and the day that it is proposed for. */
    private static List<LocalDate> both(List<LocalDate> others, Audit a) {
        var occasion = a.occasion();
        List<LocalDate> days = and(others, SurveillanceOfTheCycle.day(a));
        return occasion == null ? days : and(days, occasion.intendedFor());
    }

    /** Where it is not said through whose fault it came, and why. */
    private static Optional<Case> unanswered(Case c) {
        boolean fault =
                c.deed().typed(FormText.Late.class).map(FormText.Late::fault).isPresent();
        boolean why = !c.deed().lacks(FormText.Deviates.class, FormText.Deviates::deviation)
                || !c.deed().lacks(FormText.CalledOff.class, FormText.CalledOff::reason);
        return Optional.of(c).filter(_ -> !fault || !why);
    }

    /** What the latest surveillance came after, and what is missing still; earlier lateness was answered for in its time. */
    static Optional<String> lately(Case c) {
        return SurveillanceOfTheCycle.of(c.file()).flatMap(s -> said(late(s, c), s, c));
    }

    private static List<LocalDate> late(SurveillanceOfTheCycle s, Case c) {
        LocalDate latest = s.held().isEmpty() ? LocalDate.MIN : s.held().getLast();
        return s.broken(c.today(), months(c)).stream()
                .filter(limit ->
                        s.held().stream().filter(d -> !d.isEqual(latest)).noneMatch(limit::isBefore))
                .toList();
    }

    private static Optional<String> inTheCycle(Case c) {
        return SurveillanceOfTheCycle.of(c.file()).flatMap(s -> said(s.broken(c.today(), months(c)), s, c)
                .or(() -> Optional.of(s.missing())
                        .filter(n -> n > 0)
                        .map(_ -> (s.held().isEmpty() ? "No surveillance was" : "One surveillance was")
                                + " held in this cycle."))
                .or(() -> Optional.of(s.endOfTheFirstYear())
                        .filter(_ -> s.leavesTheSecondYearOut(s.held()))
                        .map(end -> "No surveillance was held after the first year, which lasted until " + written(end)
                                + ".")));
    }

    private static Optional<String> said(Collection<LocalDate> limits, SurveillanceOfTheCycle s, Case c) {
        LocalDate first = s.firstBy(months(c));
        String words = limits.stream()
                .map(limit -> limit.equals(first) && s.initial()
                        ? "The first surveillance " + isTo(limit, c) + " end by " + written(limit) + "."
                        : "Surveillance of " + limit.getYear() + " " + isTo(limit, c) + " be held in that year.")
                .collect(joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static String isTo(LocalDate limit, Case c) {
        return limit.isBefore(c.today()) ? "was to" : "is to";
    }
}
