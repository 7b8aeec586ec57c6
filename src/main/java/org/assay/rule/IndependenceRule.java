package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.assay.calendar.Limits;
import org.assay.file.Areas;
import org.assay.file.Audit;
import org.assay.file.Case;
import org.assay.file.Dossier;
import org.assay.file.Experience;
import org.assay.file.Finding;
import org.assay.file.Function;
import org.assay.file.Letter;
import org.assay.file.LetterSense;
import org.assay.file.Member;
import org.assay.file.Person;
import org.assay.file.Regraded;
import org.assay.file.Taken;
import org.assay.file.WorksAs;
import org.assay.standard.Parameter;

/** Whether those who are at work are still free, competent and bound: weighed whenever they act, and not once (5.2, 7.1). */
public enum IndependenceRule implements Rule {
    TEAM_IS_STILL_FREE(Stated.shall("IMP-05s", "5.2.10")
            .says(
                    "Nobody who is in the team on a day of the audit is tied to the client on that day, or was within the years"
                            + " that count.")
            .otherwise("Have the programme manager replace the member whom the tie concerns.")
            .brokenBy(c -> team(c, (m, day) -> Fitness.tie(c, c.people().of(m.person()), day)
                            .isPresent())
                    .map(who -> "Tied to the client: " + who + "."))),

    TEAM_IS_STILL_COMPETENT(Stated.shall("CMP-01s", "7.1.2, 9.2.2.1")
            .says("Everybody who is in the team on a day of the audit is competent on that day for the part they take.")
            .otherwise("Have the programme manager replace the member whose competence has ended.")
            .brokenBy(c -> team(c, (m, day) -> !Fitness.able(c, m, day))
                    .map(who -> "Not on record as competent: " + who + "."))),

    TEAM_IS_STILL_BOUND(Stated.shall("CMP-06s", "5.2.8, 7.3")
            .says(
                    "Everybody in the team works for the body as an employee or under their own signature, and is sent by no"
                            + " consultancy.")
            .otherwise("Have the member sign, or have the programme manager replace them.")
            .brokenBy(c -> team(c, (m, day) -> !bound(c.people().of(m.person()).experience(), day))
                    .map(who -> "Not bound to the body: " + who + "."))),

    THOSE_BEHIND_IT_WERE_FREE(Stated.shall("IMP-05r", "5.2.10, 5.2.13")
            .says(
                    "Nobody who audited, confirmed the team, reviewed the application or a report, verified, graded or withdrew a nonconformity, accepted"
                            + " its plan, answered an objection to it or confirmed a late entry about it, as far as a decision rests on"
                            + " that, was tied to the client on a day of that work, or had been within the years that count.")
            .otherwise(
                    "Have the work done by somebody else: another audit, another review of the report, another verification, the"
                            + " working papers of a member who was replaced written anew; or another application, where hers was the"
                            + " review of it.")
            .brokenBy(c -> Behind.all(c)
                    .flatMap(w ->
                            Fitness.tie(c, c.people().of(w.who()), w.day()).map(tie -> w.words() + ": " + tie).stream())
                    .findFirst())),

    THOSE_BEHIND_IT_WERE_COMPETENT(Stated.shall("CMP-01r", "7.1.2, 9.5.2")
            .says(
                    "Everybody who audited, reviewed a report or verified a nonconformity, as far as a decision rests on it, was"
                            + " competent for that on every day of the work.")
            .otherwise(
                    "Have the work done by somebody competent: another audit, another review of the report, another verification;"
                            + " or have a competence that is wrong on record put right.")
            .brokenBy(c -> Behind.all(c)
                    .filter(w -> !w.able(c, c.people().of(w.who())))
                    .findFirst()
                    .map(w ->
                            w.words() + ": no competence for it is on record and valid on " + written(w.day()) + "."))),

    /** What is entered afterwards proves nothing of days before by itself. */
    THOSE_BEHIND_IT_WERE_JUDGED_BEFORE(Stated.house("HOUSE-245")
            .says(
                    "The competence of everybody whose work a decision rests on was on record by that work, or within the days in"
                            + " which an entry is in time.")
            .otherwise(
                    "Have the work done by somebody whose competence was judged before, or record which evaluation of before shows"
                            + " it, and why it was entered late.")
            .justifiedByARecord()
            .brokenBy(c -> Behind.all(c)
                    .filter(w -> w.able(c, c.people().of(w.who())) && !w.able(c, known(c, w)))
                    .findFirst()
                    .map(w -> w.words() + ": the competence for " + written(w.day()) + " was put on record later than "
                            + c.law().of(Parameter.LATE_ENTRY_DAYS) + " days after it."))),

    ACTOR_IS_STILL_COMPETENT(Stated.shall("CMP-01w", "7.1.2")
            .says("Whoever works in an audit is competent on that day for the part they take.")
            .otherwise("Leave the work to the others of the team, and have the programme manager replace you.")
            .brokenBy(c -> audit(c).flatMap(a -> a.member(c.person()))
                    .filter(m -> !Fitness.able(c, m, c.today()))
                    .map(m -> "No competence of yours as " + m.part().words() + " is on record and valid on "
                            + written(c.today()) + "."))),

    DEALER_IS_COMPETENT(Stated.shall("CMP-01v", "7.1.2, 9.4.10")
            .says(
                    "Whoever reviews and verifies what is done about a nonconformity is competent to audit, in the standard and"
                            + " in a technical area of the case.")
            .otherwise("Ask an auditor whose competence is on record and valid on the day.")
            .brokenBy(c -> incompetent(c, Set.of(Function.LEADING, Function.AUDITING)))),

    GRADER_IS_COMPETENT(Stated.shall("CMP-01g", "7.1.2")
            .says(
                    "Whoever judges a nonconformity anew is competent to audit or to review reports, in the standard and in a"
                            + " technical area of the case.")
            .otherwise("Ask an auditor or a technical reviewer whose competence is on record and valid on the day.")
            .brokenBy(c -> incompetent(c, Set.of(Function.LEADING, Function.AUDITING, Function.REPORT_REVIEW)))),

    MAJOR_IS_WITHDRAWN_BY_TWO(Stated.house("HOUSE-150")
            .says("A major nonconformity is withdrawn when two persons who did not raise it see it so.")
            .otherwise("Have one of them propose it, and the other withdraw it.")
            .brokenBy(c -> c.file()
                    .finding(c.deed().subject())
                    .filter(f -> f.major())
                    .filter(f -> f.way().withdrawalProposedBy() == null
                            || c.isActor(f.way().withdrawalProposedBy()))
                    .map(f -> f.way().withdrawalProposedBy() == null
                            ? "Nobody has proposed it."
                            : "You proposed it yourself."))),

    LOST_MAJORS_ARE_LOOKED_AT(Stated.house("HOUSE-213")
            .says(
                    "Where one auditor alone dropped a major nonconformity before its client was told, or graded it down, whoever reviews"
                            + " the report has read why and says so.")
            .otherwise("Read the reason on the file and record what you make of it, or return the report.")
            .brokenBy(IndependenceRule::lost)),

    OBJECTION_IS_LOOKED_AT_BY_ANOTHER(Stated.house("HOUSE-190")
            .says("An objection to a nonconformity is answered by somebody who did not raise it.")
            .otherwise("Ask another lead auditor or a technical reviewer to look at the objection and to answer it.")
            .brokenBy(c -> c.file()
                    .finding(c.deed().subject())
                    .flatMap(Finding::raised)
                    .filter(r -> c.isActor(r.by()))
                    .map(_ -> "You raised this nonconformity."))),

    APPEAL_IS_ANSWERED_BY_ANOTHER(Stated.shall("APL-01l", "9.7.2")
            .says(
                    "A letter in which a client appeals is answered, or closed, by somebody who neither audited nor decided"
                            + " on its file.")
            .otherwise("Leave it to a programme manager who took no part in the audits and decisions of this file.")
            .brokenBy(c -> isTaken(c, LetterSense.APPEAL) ? part(c, "appeals") : Optional.empty())),

    COMPLAINT_IS_ANSWERED_BY_ANOTHER(Stated.shall("CPL-02l", "9.8.8")
            .says(
                    "A letter in which a client complains is answered, or closed, by somebody whom it does not name and who neither"
                            + " audited nor decided on its file.")
            .otherwise(
                    "Leave it to a programme manager whom it does not name and who took no part in the audits and decisions of this"
                            + " file.")
            .brokenBy(c -> isTaken(c, LetterSense.COMPLAINT)
                    ? c.file()
                            .letter(c.deed().subject())
                            .filter(l -> c.actor().bears(l.names()))
                            .map(
                                    _ ->
                                            "The client complains in this letter, and it names you, or somebody called as you are.")
                            .or(() -> part(c, "complains"))
                    : Optional.empty())),

    /** A name is no proof: whoever bears another person's name says so once. */
    DECIDER_DID_NOT_COME_ALONG(Stated.house("HOUSE-251")
            .says(
                    "Whoever decides bears the name of nobody who came along to the audits that the decision rests on, as witness of"
                            + " the team or in whatever capacity.")
            .otherwise(
                    "Leave it to somebody who was not there, or record how it shows that you are another person of the same name, or"
                            + " were not there.")
            .brokenBy(c -> c.file().basis().audits().stream()
                    .filter(a -> cameAlong(c, a))
                    .findFirst()
                    .map(a -> "Of " + c.file().title(a)
                            + " a person of your name is entered as somebody who came along.")));

    private final Stated stated;

    private static Optional<String> lost(Case c) {
        String all = c.file().findings().stream()
                .filter(f -> f.raisedIn(c.audit()) && (f.dropped() || (f.told() && !f.major())))
                .filter(f -> f.way().changes().stream().anyMatch(Regraded::tookAMajorAlone))
                .map(f -> f.reference() + (f.dropped() ? ", dropped before it was told" : ", graded down"))
                .collect(joining("; "));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of("A major was taken away by one auditor alone: " + all + ".");
    }

    IndependenceRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** Of whoever did it, what was on record by the last day on which an entry about that day is in time. */
    private static Dossier known(Case c, Behind.Work work) {
        return c.people()
                .of(work.who())
                .onRecordBy(Limits.enterBy(work.day(), c.law().of(Parameter.LATE_ENTRY_DAYS)));
    }

    /** Whether a letter is that, by its writer, its words or whoever deals with it now. */
    private static boolean isTaken(Case c, LetterSense sense) {
        return c.file()
                        .letter(c.deed().subject())
                        .flatMap(Letter::is)
                        .filter(sense::equals)
                        .isPresent()
                || c.deed()
                        .said(Taken.class)
                        .map(Taken::sense)
                        .filter(sense::equals)
                        .isPresent();
    }

    /** Whether somebody of her name is entered as one who came along to an audit. */
    static boolean cameAlong(Case c, Audit audit) {
        return c.actor().bears(audit.alongside().toList());
    }

    /** What she took part in that an appeal or a complaint may be about. */
    private static Optional<String> part(Case c, String disputes) {
        String begins = "The client " + disputes + " in this letter, and ";
        if (c.file().audits().stream().flatMap(Audit::everybody).anyMatch(m -> c.isActor(m.person()))) {
            return Optional.of(begins + "you were in a team that audited it.");
        }
        if (c.file().audits().stream().anyMatch(a -> cameAlong(c, a))) {
            return Optional.of(begins + "a person of your name came along to an audit of it.");
        }
        return c.file().decisions().stream()
                .filter(d -> c.isActor(d.decidedBy()))
                .findFirst()
                .map(_ -> begins + "you decided on its certification.");
    }

    private static Optional<Audit> audit(Case c) {
        return c.auditOfIt();
    }

    /** Those of the team of whom something holds on one of their days: from today on, or on their last where all are over. */
    private static Optional<String> team(Case c, BiPredicate<Member, LocalDate> holds) {
        Audit audit = c.audit();
        return Optional.ofNullable(audit.schedule()).flatMap(s -> Optional.of(s.team().stream()
                        .filter(m -> s.left(m, c.today()).anyMatch(day -> holds.test(m, day)))
                        .map(m ->
                                PeopleRule.nth(s, m.person()) + " (" + m.part().words() + ")")
                        .collect(joining(", ")))
                .filter(who -> !who.isEmpty()));
    }

    private static boolean bound(Experience experience, LocalDate day) {
        return experience.worksAs() != WorksAs.SENT_BY_A_CONSULTANCY && experience.boundOn(day);
    }

    /** On the day on which it happened: whoever enters it later need not be competent any more. */
    private static Optional<String> incompetent(Case c, Set<Function> functions) {
        Dossier hers = c.actor();
        LocalDate day = c.deed().on();
        boolean able = hers.competences().stream()
                .filter(k -> functions.contains(k.function())
                        && k.standard() == c.file().standard()
                        && k.validOn(day))
                .anyMatch(k -> audits(c.person(), c)
                        || PeopleRule.areas(c).stream().anyMatch(a -> k.isFor(k.function(), k.standard(), a)));
        return able
                ? Optional.empty()
                : Optional.of("No competence of yours to audit"
                        + (functions.contains(Function.REPORT_REVIEW) ? " or to review reports" : "")
                        + " is on record and valid on " + written(day) + " in: "
                        + PeopleRule.areas(c).stream().map(Areas::words).collect(joining("; ")) + ".");
    }

    /** Whether she audits in a team of the file: it covers the areas together, and need not do so one by one. */
    private static boolean audits(Person person, Case c) {
        return c.file().audits().stream()
                .flatMap(Audit::everybody)
                .anyMatch(m -> m.person().equals(person) && m.audits());
    }
}
