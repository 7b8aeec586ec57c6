package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.halves;
import static org.assay.calendar.Days.written;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.file.Case;
import org.assay.file.Hours;
import org.assay.file.Member;
import org.assay.file.Person;
import org.assay.file.Plan;
import org.assay.file.Schedule;
import org.assay.file.Session;
import org.assay.file.SessionKind;
import org.assay.file.Worded;
import org.assay.standard.Parameter;

/** When the sessions of a plan are held. Of a session of which nobody knows the hours only its day counts. */
final class PlannedTimes {
    private static final int TOLD = 3;
    private static final int HOUR = 60;
    private static final int HALF_DAYS = 2;
    private static final int HUNDRED = 100;

    private PlannedTimes() {}

    static Optional<String> opening(Case c, Plan plan) {
        return meeting(c, plan, SessionKind.OPENING, "comes before the opening meeting", PlannedTimes::before);
    }

    static Optional<String> closing(Case c, Plan plan) {
        return meeting(c, plan, SessionKind.CLOSING, "comes after the closing meeting", (a, b) -> before(b, a));
    }

    private interface Order {
        boolean holds(Session one, Session other);
    }

    /** Of several meetings of a kind, one that everything else follows, or goes before, is enough. */
    private static Optional<String> meeting(Case c, Plan plan, SessionKind kind, String wrong, Order astray) {
        if (!c.audit().kind().formal()) {
            return Optional.empty();
        }
        List<Session> all = plan.sessions();
        return all.stream()
                .filter(s -> s.is(kind))
                .map(m -> told(all.stream().filter(s -> !s.equals(m) && astray.holds(s, m)), wrong))
                .min(Comparator.comparingInt(t -> t.map(String::length).orElse(0)))
                .orElseGet(() -> Optional.of("No session is the " + kind.words() + "."));
    }

    private static boolean before(Session one, Session other) {
        Hours hers = one.hours();
        Hours its = other.hours();
        return one.day().isBefore(other.day())
                || (one.day().equals(other.day())
                        && hers != null
                        && its != null
                        && hers.from().isBefore(its.from()));
    }

    static Optional<String> hours(Case c, Plan plan) {
        LocalTime from = at(c, Parameter.DAY_BEGINS_MINUTES);
        LocalTime until = at(c, Parameter.DAY_ENDS_MINUTES);
        Predicate<Session> outside = s -> {
            Hours hours = s.hours();
            return hours != null
                    && (hours.from().isBefore(from) || hours.until().isAfter(until));
        };
        return told(
                plan.sessions().stream().filter(outside),
                "lies outside the hours from " + from + " to " + until + " in which the body audits");
    }

    private static LocalTime at(Case c, Parameter parameter) {
        return LocalTime.MIDNIGHT.plusMinutes(c.law().of(parameter));
    }

    /** A person's sessions one after the other, as long as nothing lies between them. */
    static Optional<String> breaks(Case c, Plan plan) {
        int most = c.law().of(Parameter.MOST_STRETCH_MINUTES);
        List<String> faults = new ArrayList<>();
        plan.sessions().stream()
                .flatMap(s -> s.who().stream())
                .distinct()
                .sorted()
                .forEach(p -> stretches(plan, p).stream()
                        .filter(s -> s.minutes() > most)
                        .map(s -> "From " + s.from() + " to " + s.until() + " on "
                                + written(s.first().day())
                                + " somebody has no break; the last of these sessions is the "
                                + s.last().called() + ".")
                        .forEach(faults::add));
        return joined(faults.stream().distinct());
    }

    private record Stretch(Session first, Session last, LocalTime from, LocalTime until) {
        int minutes() {
            return (until.toSecondOfDay() - from.toSecondOfDay()) / HOUR;
        }

        boolean goesOn(Session next, Hours hours) {
            return next.day().equals(first.day()) && !hours.from().isAfter(until);
        }
    }

    private static List<Stretch> stretches(Plan plan, Person person) {
        List<Stretch> all = new ArrayList<>();
        plan.sessions().stream()
                .filter(s -> s.work() && s.hours() != null && s.who().contains(person))
                .sorted(Comparator.comparing(Session::day).thenComparing(s -> from(s)))
                .forEach(s -> {
                    Hours h = s.hours();
                    if (h == null) {
                        return;
                    }
                    Stretch last = all.isEmpty() ? null : all.getLast();
                    if (last != null && last.goesOn(s, h)) {
                        boolean longer = h.until().isAfter(last.until());
                        all.set(
                                all.size() - 1,
                                new Stretch(
                                        last.first(),
                                        longer ? s : last.last(),
                                        last.from(),
                                        longer ? h.until() : last.until()));
                    } else {
                        all.add(new Stretch(s, s, h.from(), h.until()));
                    }
                });
        return all;
    }

    private static LocalTime from(Session s) {
        Hours hours = s.hours();
        return hours == null ? LocalTime.MIN : hours.from();
    }

    /** Of those whose time counts (ISO/IEC 17021-1, 9.1.4.4). */
    static Optional<String> time(Case c, Plan plan) {
        Schedule schedule = c.audit().schedule();
        if (schedule == null || plan.sessions().stream().anyMatch(s -> s.hours() == null)) {
            return Optional.empty();
        }
        int planned = plan.sessions().stream()
                .filter(Session::work)
                .mapToInt(s -> s.minutes()
                        * (int) s.who().stream()
                                .filter(w ->
                                        c.audit().member(w).map(Member::audits).orElse(false))
                                .count())
                .sum();
        int percent = c.law().of(Parameter.SESSIONS_PERCENT);
        int least = schedule.halfDays() * c.law().of(Parameter.AUDIT_DAY_MINUTES) * percent / (HALF_DAYS * HUNDRED);
        return planned >= least
                ? Optional.empty()
                : Optional.of("The sessions take " + hours(planned) + " of auditors; " + percent
                        + " % of the audit time of " + halves(schedule.halfDays()) + " are " + hours(least) + ".");
    }

    private static String hours(int minutes) {
        return minutes / HOUR + ":" + String.format("%02d", minutes % HOUR) + " hours";
    }

    /** These sessions, one sentence each; nothing where there are none. */
    static Optional<String> told(Stream<Session> sessions, String wrong) {
        return joined(sessions.map(s -> Worded.headed("the " + s.called() + " " + wrong + ".")));
    }

    /** The first of them, and how many more there are. */
    static Optional<String> joined(Stream<String> sentences) {
        List<String> all = sentences.toList();
        String told = all.stream().limit(TOLD).collect(joining(" "));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.size() > TOLD ? told + " And " + (all.size() - TOLD) + " more." : told);
    }
}
