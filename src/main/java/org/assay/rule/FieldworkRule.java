package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Limits;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Case;
import org.assay.file.Conclusion;
import org.assay.file.Finding;
import org.assay.file.FormText;
import org.assay.file.Grade;
import org.assay.file.Level;
import org.assay.file.Member;
import org.assay.file.Paper;
import org.assay.file.Papers;
import org.assay.file.Part;
import org.assay.file.Plan;
import org.assay.file.Programme;
import org.assay.file.Result;
import org.assay.file.Session;
import org.assay.file.VisitEnd;
import org.assay.standard.Cited;
import org.assay.standard.Parameter;

/** The plan of an audit, and its fieldwork (ISO/IEC 17021-1, 9.2.3 and 9.4). */
public enum FieldworkRule implements Rule {
    ACTOR_LEADS(Stated.shall("CMP-01l", "9.2.2.1, 9.4.1")
            .says("The lead auditor of an audit plans it, begins it and concludes it.")
            .otherwise("Ask the lead auditor of this audit.")
            .brokenBy(c -> part(c).filter(p -> p == Part.LEAD_AUDITOR).isPresent()
                    ? Optional.empty()
                    : Optional.of("You do not lead this audit."))),

    ACTOR_AUDITS(Stated.shall("CMP-05a", "9.2.2.2")
            .says("An auditor of the team does this; a technical expert advises and a trainee is supervised.")
            .otherwise("Ask an auditor of this audit's team.")
            .brokenBy(FieldworkRule::notAuditing)),

    ACTOR_IS_OF_THE_TEAM(Stated.shall("IMP-08t", "5.2.12")
            .says("Each member of the team declares in person.")
            .otherwise("Ask the member to declare.")
            .brokenBy(c -> part(c).isPresent() ? Optional.empty() : Optional.of("You are not in this team."))),

    PROGRAMME_NAMES_EVERY_CLAUSE(Stated.shall("S2-01p", "9.3.1.3")
            .says("The programme of an initial audit names every clause that is audited.")
            .otherwise("Name the missing clauses.")
            .about("clauses")
            .brokenBy(c -> said(c, Programme.class)
                    .filter(p -> !p.missing().isEmpty())
                    .map(p -> "Not named: " + String.join(", ", p.missing()) + "."))),

    PLAN_IS_MADE(Stated.shall("PLN-01", "9.2.3.2")
            .says("Every audit but Stage 1 has a plan with days, sites, team and what each session looks at.")
            .otherwise("Plan the sessions first; Stage 1 needs no formal plan.")
            .brokenBy(c -> c.audit().kind().formal() && c.audit().plan() == null
                    ? Optional.of("No session is planned.")
                    : Optional.empty())),

    SESSIONS_ARE_ON_THE_DAYS(Stated.shall("PLN-01b", "9.2.3.2")
            .says("Every session lies on the days that the client was told, and is held by members of the team.")
            .otherwise("Move the session to a day of the audit and give it to a member of the team.")
            .about("sessions")
            .brokenBy(FieldworkRule::astray)),

    NOBODY_SITS_ALONE(Stated.shall("CMP-05b", "9.2.2.2")
            .says("A technical expert or a trainee never holds a session without an auditor.")
            .otherwise("Add an auditor to the session.")
            .about("sessions")
            .brokenBy(c -> said(c, Plan.class)
                    .flatMap(p -> PlannedTimes.told(
                            p.sessions().stream().filter(s -> s.who().stream().noneMatch(w -> audits(c.audit(), w))),
                            "is held without an auditor")))),

    NOBODY_IS_IN_TWO_SESSIONS(Stated.house("PLAN-03")
            .says("By the plan nobody holds two sessions at the same time.")
            .otherwise("Move one of the sessions, or give it to somebody else.")
            .about("sessions")
            .brokenBy(c -> said(c, Plan.class).flatMap(FieldworkRule::twice))),

    PLAN_COVERS_THE_CLAUSES(Stated.house("HOUSE-15")
            .says("The plan of an audit looks at every clause that the programme names.")
            .otherwise("Add the missing clauses to sessions, or record why they are not looked at.")
            .brokenBy(c -> said(c, Plan.class)
                    .filter(_ -> c.audit().kind().formal())
                    .flatMap(p -> missing(
                                    c.audit().clauses(), p.sessions().stream().flatMap(s -> s.about().stream()))
                            .map(m -> "Not in any session: " + m + ".")))),

    PLAN_MEETS_TOP_MANAGEMENT(Stated.house("HOUSE-16")
            .says("The plan of Stage 2 and of recertification holds a session with top management.")
            .otherwise("Plan a session with top management, or record why it cannot be met.")
            .brokenBy(c -> said(c, Plan.class)
                    .filter(p -> c.audit().kind().whole()
                            && p.sessions().stream().noneMatch(s -> s.level() == Level.TOP_MANAGEMENT))
                    .map(_ -> "No session meets top management."))),

    CLIENT_AGREES_TO_THE_MEMBER(Stated.shall("PLN-02b", "9.2.3.5")
            .says("The client was told who joins the team in the middle of an audit, and had the time to object.")
            .asks("When was the client told who joins the team, by whom, and what did it answer?")
            .otherwise("Tell the client, and answer for it in your own words.")),

    CONTROLS_HAVE_TWO_RESULTS(Stated.house("HOUSE-17")
            .says("A working paper on a control judges its selection and how it works, each by itself.")
            .otherwise("Enter both results, or record why one of them is missing.")
            .brokenBy(c -> papers(c, p -> p.about().startsWith("A.") && p.selection() == null)
                    .map(which -> "No result for the selection of: " + which + "."))),

    EVIDENCE_IS_REFERRED_TO(Stated.shall("REP-02e", "9.4.4")
            .says("Whatever was examined is recorded by reference: what, which version, where it was seen.")
            .otherwise("Name what was seen, or mark the point as not examined.")
            .about("papers")
            .brokenBy(c -> papers(c, p -> p.result() != Result.NOT_EXAMINED && !p.evidenced())
                    .map(which -> "No evidence is named for: " + which + "."))),

    OPENING_MEETING_WAS_HELD(Stated.shall("REP-01a", "9.4.2")
            .says("An audit begins with an opening meeting.")
            .otherwise("Enter the day of the opening meeting.")
            .about("openingMeeting")
            .brokenBy(c -> said(c, Conclusion.class)
                    .filter(k -> k.openingMeeting() == null)
                    .map(_ -> "No opening meeting is recorded."))),

    CLOSING_MEETING_WAS_HELD(Stated.shall("REP-01b", "9.4.7")
            .says("An audit ends with a formal closing meeting; Stage 1 needs none.")
            .otherwise("Enter the day of the closing meeting.")
            .about("closingMeeting")
            .brokenBy(c -> said(c, Conclusion.class)
                    .filter(k -> c.audit().kind().formal() && k.closingMeeting() == null)
                    .map(_ -> "No closing meeting is recorded."))),

    ADVICE_FITS_THE_STAGE(Stated.shall("S1-03a", "9.3.1.2.3, 9.4.8.2")
            .says("Stage 1 concludes on readiness, every other audit on a recommendation of its own kind.")
            .otherwise("Choose a conclusion of this audit.")
            .about("advice")
            .brokenBy(c -> said(c, Conclusion.class)
                    .filter(k -> !k.advice().fits(c.audit().kind()))
                    .map(k -> "“" + k.advice().words() + "” is no conclusion of "
                            + c.audit().kind().words() + "."))),

    LAST_DAY_HAS_COME(Stated.shall("S2-01e", "9.4.7")
            .says("An audit is concluded on its last day or later.")
            .otherwise("Wait for the last day, or terminate the audit and report what was not done.")
            .brokenBy(c -> c.audit()
                    .lastDay()
                    .filter(day -> c.today().isBefore(day))
                    .map(day -> "The audit lasts until " + written(day) + "."))),

    END_IS_ENTERED_IN_TIME(Stated.house("HOUSE-212")
            .says(
                    "That an audit was concluded is entered soon after its closing meeting and its last day, Stage 1 aside;"
                            + " an audit that was held in time and is entered late is not late, and says so.")
            .otherwise("Enter the day of the closing meeting, and record why it comes late.")
            .brokenBy(FieldworkRule::enteredLate)),

    PAPERS_ARE_COMPLETE(Stated.shall("S2-01c", "9.3.1.3, 9.4.4")
            .says(
                    "Every audit but Stage 1 has a working paper on each clause, topic and control that it names: on what was"
                            + " seen, or on why it was not examined.")
            .otherwise("Write the missing working papers; what could not be examined is said there with its reason.")
            .brokenBy(c -> c.audit().kind() == AuditKind.STAGE_1
                    ? Optional.empty()
                    : missing(
                                    Stream.concat(c.audit().clauses().stream(), c.audit().controls().stream())
                                            .collect(Collectors.toSet()),
                                    c.audit().papers().stream().map(Paper::about))
                            .map(m -> "No working paper on: " + m + "."))),

    VISIT_HAS_ENDED(Stated.shall("S2-01v", "9.3.1.3")
            .says("A visit is held once its last day has come.")
            .otherwise("Wait for the last day of the visit, or record that it was missed.")
            .about("number")
            .brokenBy(c -> said(c, VisitEnd.class)
                    .flatMap(e -> c.audit().visits().stream()
                            .filter(v -> v.number() == e.number())
                            .findFirst())
                    .filter(v -> c.today().isBefore(v.lastDay()))
                    .map(v -> "The visit lasts until " + written(v.lastDay()) + "."))),

    VISITS_ARE_HELD(Stated.shall("S2-01w", "9.3.1.3")
            .says(
                    "An audit is in progress until the last of its visits is held; a visit that was missed is said to be missed.")
            .otherwise("Hold the visit, or record that it was missed and why.")
            .brokenBy(c -> {
                String open = c.audit().openVisits().stream()
                        .map(v -> String.valueOf(v.number()))
                        .collect(joining(", "));
                return open.isEmpty() ? Optional.empty() : Optional.of("Neither held nor missed: visit " + open + ".");
            })),

    PROGRAMME_IS_CONFIRMED(Stated.shall("PRG-06", "9.4.6 d")
            .says(
                    "With the conclusions of an audit of the cycle the team confirms the audit programme, or says what is to"
                            + " change in it.")
            .otherwise("Say whether days, time, team and what is looked at still fit, or what is to change.")
            .about("programme")
            .brokenBy(c -> c.audit().occasion() != null
                            && c.deed().lacks(FormText.Concluded.class, FormText.Concluded::programme)
                    ? Optional.of("Nothing is said about the audit programme.")
                    : Optional.empty())),

    OBJECTION_IS_ANSWERED(Stated.shall("PLN-02d", "9.2.3.5")
            .says("No audit ends over the client's objection to a change of its team or days that nobody has answered.")
            .otherwise("Answer the objection, or replace the member.")
            .brokenBy(c -> c.audit().objectedTo()
                    ? Optional.of("The client objects to a change in the middle of the audit.")
                    : Optional.empty())),

    /** Otherwise the six months would begin anew with every visit that is added. */
    MAJORS_KEEP_THEIR_LIMIT(Stated.shall("DEC-05r", "9.5.3.2")
            .asTheBodyReadsIt()
            .says(
                    "An audit that has told a major nonconformity, not verified yet, is taken up again within the days in which entries are made"
                            + " after its closing meeting: the limit of the major runs on from the audit that raised it.")
            .otherwise("Look at it in a follow-up; or mark the Stage 2 as exhausted, and carry out another.")
            .brokenBy(FieldworkRule::windsUpTheLimit));

    private final Stated stated;

    FieldworkRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** What is concluded once more was entered in its time; what was adjourned ended on no day before it went on. */
    private static Optional<String> enteredLate(Case c) {
        Audit audit = c.audit();
        return said(c, Conclusion.class)
                .filter(_ -> audit.kind().formal() && audit.conclusion() == null)
                .flatMap(k -> Stream.of(
                                Optional.ofNullable(k.closingMeeting()),
                                audit.lastDay(),
                                Optional.ofNullable(audit.work().resumedOn()))
                        .flatMap(Optional::stream)
                        .max(LocalDate::compareTo))
                .filter(day -> c.today().isAfter(Limits.enterBy(day, c.law().of(Parameter.LATE_ENTRY_DAYS))))
                .map(day -> "It ended on " + written(day) + "; an entry after "
                        + written(Limits.enterBy(day, c.law().of(Parameter.LATE_ENTRY_DAYS))) + " is late.");
    }

    private static Optional<String> windsUpTheLimit(Case c) {
        String majors = c.file().findings().stream()
                .filter(f ->
                        f.grade() == Grade.MAJOR && f.told() && !f.standing().closed())
                .filter(f ->
                        f.raised().filter(r -> r.audit().equals(c.audit().id())).isPresent())
                .map(Finding::reference)
                .collect(joining(", "));
        Conclusion conclusion = c.audit().conclusion();
        LocalDate closed = conclusion == null ? null : conclusion.closingMeeting();
        return majors.isEmpty()
                        || closed == null
                        || !c.today().isAfter(closed.plusDays(c.law().of(Parameter.LATE_ENTRY_DAYS)))
                ? Optional.empty()
                : Optional.of("Its closing meeting was on " + written(closed) + ", and it told " + majors + ".");
    }

    /** Two sessions that somebody holds at the same time. */
    private static Optional<String> twice(Plan plan) {
        List<Session> all = plan.sessions();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (Session later : all.subList(i + 1, all.size())) {
                Session one = all.get(i);
                if (one.overlap(later) && !Collections.disjoint(one.who(), later.who())) {
                    twice.add("Somebody is in the " + one.called() + " and in the " + later.called() + ".");
                }
            }
        }
        return PlannedTimes.joined(twice.stream());
    }

    private static <T extends org.assay.file.Said> Optional<T> said(Case c, Class<T> kind) {
        return c.deed().said(kind);
    }

    /** Which of the papers in the deed are so. */
    private static Optional<String> papers(Case c, Predicate<Paper> so) {
        return said(c, Papers.class)
                .map(all -> all.papers().stream().filter(so).map(Paper::about).collect(joining(", ")))
                .filter(which -> !which.isEmpty());
    }

    private static Optional<Part> part(Case c) {
        return c.audit().member(c.person()).map(Member::part);
    }

    private static Optional<String> notAuditing(Case c) {
        return c.auditOfIt()
                .map(a -> a.member(c.person()))
                .flatMap(m -> m.map(Member::audits).orElse(false)
                        ? Optional.<String>empty()
                        : Optional.of(m.map(n -> "You are " + n.part().words() + " in this team.")
                                .orElse("You are not in this team.")));
    }

    private static boolean audits(Audit audit, org.assay.file.Person who) {
        return audit.member(who).map(Member::audits).orElse(false);
    }

    private static Optional<String> astray(Case c) {
        Predicate<Session> onDay = s -> c.audit().visits().stream().anyMatch(v -> v.covers(s.day()));
        Predicate<Session> theirs = s -> !s.who().isEmpty()
                && s.who().stream().allMatch(w -> c.audit().member(w).isPresent());
        return said(c, Plan.class).flatMap(p -> PlannedTimes.told(
                        p.sessions().stream().filter(onDay.negate()), "lies on no day of this audit")
                .or(() -> PlannedTimes.told(
                        p.sessions().stream().filter(theirs.negate()), "is held by somebody who is not in the team")));
    }

    private static Optional<String> missing(Set<String> asked, Stream<String> there) {
        Set<String> known = there.collect(Collectors.toSet());
        String missing = asked.stream()
                .filter(a -> !known.contains(a))
                .sorted(Cited.BY_NUMBER)
                .collect(joining(", "));
        return missing.isEmpty() ? Optional.empty() : Optional.of(missing);
    }
}
