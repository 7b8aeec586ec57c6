package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.file.Answer;
import org.assay.file.Attendance;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Case;
import org.assay.file.Conclusion;
import org.assay.file.CycleProgramme;
import org.assay.file.Extension;
import org.assay.file.Finding;
import org.assay.file.HandIn;
import org.assay.file.Intended;
import org.assay.file.Presence;
import org.assay.file.Soa;
import org.assay.file.Term;
import org.assay.file.Visit;
import org.assay.file.VisitEnd;

/** A day that somebody types lies within what it is about (ISO/IEC 17021-1, 9.1 to 9.4). */
public enum DayRule implements Rule {
    DAY_FOLLOWS_THE_ANSWER(Stated.shall("NC-06d", "9.4.10")
            .says("A plan is accepted after the client has answered, and nothing is verified before its plan was"
                    + " accepted.")
            .otherwise(
                    "Enter the day on which it happened. Where the answer or the acceptance was entered wrongly, take"
                            + " that entry back first.")
            .about("on")
            .brokenBy(c -> c.file().finding(c.deed().subject()).flatMap(f -> Optional.ofNullable(
                            f.way().plannedOn())
                    .filter(c.deed().on()::isBefore)
                    .map(day -> written(c.deed().on()) + " lies before " + written(day) + ", when "
                            + f.reference()
                            + (f.way().acceptedOn() == null ? " was answered." : " had its plan accepted."))))),

    ACTION_FOLLOWS_THE_FINDING(Stated.shall("NC-05d", "9.4.9")
            .says("A corrective action is done after the nonconformity was raised that it is about.")
            .otherwise("Enter the day by which it is done, the day on which it was raised at the earliest.")
            .about("doneBy")
            .brokenBy(c -> c.deed().said(Answer.class).flatMap(a -> c.file()
                    .finding(c.deed().subject())
                    .flatMap(Finding::raised)
                    .filter(r -> a.doneBy().isBefore(r.on()))
                    .map(r -> written(a.doneBy()) + " lies before " + written(r.on()) + ", when it was raised.")))),

    ANOTHER_DAY_LIES_AHEAD(Stated.shall("NC-05u", "9.4.9")
            .says("Another day for a corrective action lies ahead.")
            .otherwise("Choose a day that is still to come.")
            .about("until")
            .brokenBy(c -> c.deed()
                    .said(Extension.class)
                    .filter(x -> !x.until().isAfter(c.today()))
                    .map(x -> written(x.until()) + " does not lie ahead."))),

    OPENING_MEETING_IS_IN_THE_AUDIT(Stated.shall("REP-01c", "9.4.2")
            .says("The opening meeting is held on a day of the audit.")
            .otherwise("Enter the day on which it was held.")
            .about("openingMeeting")
            .brokenBy(c -> c.deed()
                    .said(Conclusion.class)
                    .flatMap(k -> Optional.ofNullable(k.openingMeeting()))
                    .flatMap(day -> outside(day, c.audit())))),

    CLOSING_MEETING_ENDS_THE_AUDIT(Stated.shall("REP-01d", "9.4.7")
            .says("The closing meeting follows the opening meeting and the visits, and has been held when the audit is"
                    + " concluded.")
            .otherwise("Enter the day on which it was held.")
            .about("closingMeeting")
            .brokenBy(c -> c.deed().said(Conclusion.class).flatMap(k -> Optional.ofNullable(k.closingMeeting())
                    .flatMap(day -> misplaced(day, k, c))))),

    CLOSING_MEETING_IS_ON_AN_AGREED_DAY(Stated.house("HOUSE-140")
            .says("The closing meeting is held on a day that the client had agreed to; where it comes later, the audit"
                    + " ends with it.")
            .otherwise("Enter the day on which it was held; where it came later than agreed, record why.")
            .about("closingMeeting")
            .brokenBy(c -> c.deed()
                    .said(Conclusion.class)
                    .flatMap(k -> Optional.ofNullable(k.closingMeeting()))
                    .filter(day -> !day.isAfter(c.today()))
                    .flatMap(day -> c.audit()
                            .lastDay()
                            .filter(day::isAfter)
                            .map(last -> written(day) + " lies after " + written(last)
                                    + ", the last day that was agreed.")))),

    CLOSING_MEETING_FOLLOWS_THE_FIELDWORK(Stated.house("HOUSE-201")
            .says("Where an audit was adjourned and went on, its closing meeting is held after that.")
            .otherwise(
                    "Enter the day on which it was held; where it had been held before and nothing was examined since, record"
                            + " that.")
            .about("closingMeeting")
            .brokenBy(c -> c.deed()
                    .said(Conclusion.class)
                    .flatMap(k -> Optional.ofNullable(k.closingMeeting()))
                    .flatMap(day -> Optional.ofNullable(c.audit().work().resumedOn())
                            .filter(day::isBefore)
                            .map(on -> "The audit went on on " + written(on) + ".")))),

    TIME_IS_OF_THIS_AUDIT(Stated.shall("TIM-05d", "9.1.4.4")
            .says("Audit time lies between the agreement, or the audit before, and today.")
            .otherwise("Enter the days on which somebody worked on this audit.")
            .about("presences")
            .brokenBy(c -> c.deed().said(Attendance.class).flatMap(a -> a.presences().stream()
                    .map(Presence::day)
                    .filter(day -> day.isAfter(c.today()) || day.isBefore(begins(c.audit(), c)))
                    .findFirst()
                    .map(day -> written(day)
                            + (day.isAfter(c.today())
                                    ? " has not come yet."
                                    : " lies before " + written(begins(c.audit(), c)) + "."))))),

    MISSED_VISIT_HAD_ITS_DAY(Stated.shall("S2-01m", "9.2.3.4")
            .says("A visit is missed once its first day has come.")
            .otherwise("Wait for the day, or agree other days with the client.")
            .about("number")
            .brokenBy(c -> c.deed()
                    .said(VisitEnd.class)
                    .flatMap(e -> c.audit().visits().stream()
                            .filter(v -> v.number() == e.number())
                            .findFirst())
                    .filter(v -> c.today().isBefore(v.firstDay()))
                    .map(v -> "The visit begins on " + written(v.firstDay()) + "."))),

    BEGINS_ON_AGREED_DAYS(Stated.shall("S2-01b", "9.2.3.4")
            .says("An audit begins on a day that the client has agreed to, and not after the last of them.")
            .otherwise(
                    "Propose other days. Where it began in time and is entered late, enter the day on which it began.")
            .about("on")
            .brokenBy(c -> c.audit()
                    .lastDay()
                    .filter(c.deed().on()::isAfter)
                    .map(last -> written(c.deed().on()) + " lies after " + written(last)
                            + ", the last day that was agreed."))),

    PLAN_COMES_BEFORE_THE_AUDIT(Stated.house("HOUSE-216")
            .says(
                    "An audit is planned before it begins: on its first day at the latest, or it is said how it went without.")
            .otherwise(
                    "Propose other days, or record how the client was told of the sessions and why the plan is entered"
                            + " afterwards.")
            .about("sessions")
            .brokenBy(c -> c.audit()
                    .firstDay()
                    .filter(_ -> c.audit().kind().formal())
                    .filter(c.today()::isAfter)
                    .map(first -> "The first day was " + written(first) + "."))),

    DOCUMENT_IS_DATED(Stated.shall("APP-06d", "9.1.1")
            .says("A document that is handed in was dated before.")
            .otherwise("Enter the date that stands on it, today at the latest.")
            .about("dated")
            .brokenBy(c -> Stream.concat(
                            c.deed().said(HandIn.class).map(HandIn::dated).stream(),
                            c.deed().said(Soa.class).map(Soa::dated).stream())
                    .filter(c.today()::isBefore)
                    .findFirst()
                    .map(day -> written(day) + " has not come yet."))),

    SOA_FOLLOWS_ITS_STANDARD(Stated.house("HOUSE-238")
            .says(
                    "A statement of applicability is dated in the year in which the edition of the standard was published, or later.")
            .otherwise("Enter the date that stands on this version, or record why it was written before that edition.")
            .about("dated")
            .brokenBy(c -> c.deed()
                    .said(Soa.class)
                    .filter(s -> s.dated().getYear() < c.file().standard().year())
                    .map(s -> written(s.dated()) + " lies before "
                            + c.file().standard().edition() + "."))),

    MEANT_DAY_LIES_AHEAD(Stated.shall("PRG-02i", "9.1.3.1")
            .says("An audit is programmed for a day that lies ahead.")
            .otherwise("Choose the day by which it is meant to end, today at the earliest.")
            .about("on")
            .brokenBy(c -> c.deed()
                    .said(Intended.class)
                    .filter(i -> i.on().isBefore(c.today()))
                    .map(i -> written(i.on()) + " has passed."))),

    DAYS_OF_THE_CYCLE_LIE_AHEAD(Stated.house("HOUSE-191")
            .says("The audits of a cycle are programmed for days that lie ahead.")
            .otherwise("Choose days that are still to come, or record why a day that has passed is entered.")
            .about("audits")
            .brokenBy(c -> {
                String passed = c.deed().said(CycleProgramme.class).stream()
                        .flatMap(p -> p.audits().stream())
                        .map(Intended::on)
                        .filter(day -> day.isBefore(c.today()))
                        .map(Days::written)
                        .collect(joining(", "));
                return passed.isEmpty() ? Optional.empty() : Optional.of("Passed: " + passed + ".");
            }));

    private final Stated stated;

    DayRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Optional<String> outside(LocalDate day, Audit audit) {
        LocalDate first = audit.firstDay().orElse(day);
        LocalDate last = audit.lastDay().orElse(day);
        return day.isBefore(first) || day.isAfter(last)
                ? Optional.of("The audit lasts from " + written(first) + " to " + written(last) + ".")
                : Optional.empty();
    }

    private static Optional<String> misplaced(LocalDate day, Conclusion k, Case c) {
        if (day.isAfter(c.today())) {
            return Optional.of(written(day) + " has not come yet.");
        }
        LocalDate opening = k.openingMeeting();
        if (opening != null && day.isBefore(opening)) {
            return Optional.of("It would lie before the opening meeting of " + written(opening) + ".");
        }
        return c.audit().visits().stream()
                .filter(v -> !v.missed())
                .map(Visit::firstDay)
                .max(LocalDate::compareTo)
                .filter(day::isBefore)
                .map(last -> "The last visit began on " + written(last) + ".");
    }

    /** The first day on which somebody can have worked on an audit: after the agreement, and after the audit before. */
    private static LocalDate begins(Audit audit, Case c) {
        LocalDate first = audit.firstDay().orElse(c.today());
        return Stream.concat(
                        Stream.ofNullable(c.file().agreement()).map(a -> a.signedOn()),
                        Stream.concat(
                                c.file().certification().cycles().stream().map(Term::decidedOn),
                                c.file().audits().stream()
                                        .filter(a -> !a.id().equals(audit.id())
                                                && a.standing().conducted())
                                        .filter(a -> a.kind() != AuditKind.SPECIAL)
                                        .flatMap(a -> a.lastDay().stream())))
                .filter(day -> !day.isAfter(first))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
