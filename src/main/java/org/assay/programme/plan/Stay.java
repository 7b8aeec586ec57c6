package org.assay.programme.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.file.Audit;
import org.assay.file.Member;
import org.assay.file.Mode;
import org.assay.file.Part;
import org.assay.file.Person;
import org.assay.file.Visit;

/**
 * A day of a visit, with those who come; somebody among them audits.
 *
 * @param members the lead auditor first, then auditors, experts and trainees, each in the order of the team
 */
record Stay(LocalDate day, Visit visit, List<Member> members) {
    /** The stays of an audit by day; a visit on which nobody audits has none, and weekends have none beside working days. */
    static List<Stay> of(Audit audit) {
        return audit.visits().stream()
                .filter(v -> !v.missed())
                .flatMap(v -> days(v).stream().map(d -> new Stay(d, v, inOrder(v, audit))))
                .filter(s -> s.members().stream().anyMatch(Member::audits))
                .sorted(Comparator.comparing(Stay::day)
                        .thenComparing(s -> s.visit().number()))
                .toList();
    }

    private static List<Member> inOrder(Visit v, Audit audit) {
        return v.of(audit.team()).stream()
                .sorted(Comparator.comparing(Member::part))
                .toList();
    }

    private static List<LocalDate> days(Visit v) {
        List<LocalDate> working = v.days().stream()
                .filter(d -> d.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .toList();
        return working.isEmpty() ? v.days() : working;
    }

    /** Who speaks for the team there. */
    Member speaker() {
        return auditors().getFirst();
    }

    boolean led() {
        return speaker().part() == Part.LEAD_AUDITOR;
    }

    List<Member> auditors() {
        return members.stream().filter(Member::audits).toList();
    }

    List<Member> of(Part part) {
        return members.stream().filter(m -> m.part() == part).toList();
    }

    List<Person> everybody() {
        return members.stream().map(Member::person).collect(Collectors.toList());
    }

    boolean remote() {
        return visit.mode() == Mode.REMOTE;
    }
}
