package org.assay.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.desk.Broken;
import org.assay.desk.Invalid;
import org.assay.desk.certification.ACertification;
import org.assay.desk.deed.LookingAtAPlan;
import org.assay.file.Audit;
import org.assay.file.Member;
import org.assay.file.Visit;

/**
 * What the timetable of a plan is drawn on, and what stands against the plan as it is now.
 *
 * @param address where it is looked at again while it is drawn
 * @param days with whoever comes on each; a day at two places is there twice
 */
public record Timetable(
        String address, LookingAtAPlan.Hours hours, List<Day> days, LookingAtAPlan.Told told, List<Problem> problems) {
    private static final int HOUR = 60;

    /** A day in one place. */
    public record Day(LocalDate day, String place, List<Lane> lanes) {
        /** {@code Monday, 14 Dec 2026}. */
        public String words() {
            return Spoken.weekday(day) + ", " + Spoken.written(day);
        }
    }

    /** Somebody who comes. */
    public record Lane(String person, String name, String part, boolean audits) {}

    /** What cannot be read, in words, and where. */
    public record Problem(String field, String words) {}

    static Timetable of(
            String address, ACertification.Told file, LookingAtAPlan.Hours hours, LookingAtAPlan.Told told) {
        Audit audit = hours.audit();
        List<Day> days = audit.visits().stream()
                .filter(v -> !v.missed())
                .flatMap(v -> v.days().stream().map(d -> day(d, v, audit, file)))
                .sorted(Comparator.comparing(Day::day))
                .toList();
        return new Timetable(
                address,
                hours,
                days,
                told,
                told.problems().stream().map(Timetable::problem).toList());
    }

    private static Day day(LocalDate day, Visit visit, Audit audit, ACertification.Told file) {
        return new Day(
                day,
                visit.site(),
                visit.of(audit.team()).stream().map(m -> lane(m, file)).collect(Collectors.toList()));
    }

    private static Lane lane(Member m, ACertification.Told file) {
        return new Lane(
                m.person().id().toString(), file.name(m.person()), m.part().words(), m.audits());
    }

    private static Problem problem(Invalid.Field f) {
        return new Problem(
                f.field(), line(f.field()).map(n -> "Session " + n + ": ").orElse("") + f.message());
    }

    private static Optional<Integer> line(String field) {
        return field.startsWith("sessions[") && field.contains("]")
                ? Optional.of(Integer.parseInt(field.substring("sessions[".length(), field.indexOf(']'))) + 1)
                : Optional.empty();
    }

    public List<Broken> against() {
        return told.against();
    }

    /** Whether nothing stands against the plan. */
    public boolean fine() {
        return problems.isEmpty() && against().isEmpty();
    }

    /** Whether the sessions take more than the audit time that the client was told. */
    public boolean more() {
        return told.plannedMinutes() > told.timeMinutes();
    }

    /** {@code 41:30 of 48:00 hours}. */
    public String time() {
        return clock(told.plannedMinutes()) + " of " + clock(told.timeMinutes()) + " hours";
    }

    private static String clock(int minutes) {
        return minutes / HOUR + ":" + String.format("%02d", minutes % HOUR);
    }
}
