package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assay.calendar.Limits;
import org.assay.calendar.Renewal;
import org.assay.file.Answer;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Case;
import org.assay.file.CertificationFile;
import org.assay.file.Extension;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.FormText;
import org.assay.file.Grade;
import org.assay.file.GradeQuestion;
import org.assay.file.LinkKind;
import org.assay.file.Nonconformity;
import org.assay.file.RecordsNamed;
import org.assay.file.Term;
import org.assay.file.Topic;
import org.assay.file.VerificationWay;
import org.assay.file.Verifying;
import org.assay.standard.Parameter;

/** What is done about a nonconformity (ISO/IEC 17021-1, 9.4.10). */
public enum FindingRule implements Rule {
    DAY_HAS_COME(Stated.shall("NC-06a", "9.4.10")
            .says("Nothing is recorded before it has happened.")
            .otherwise("Enter the day on which it happened, today at the latest.")
            .about("on")
            .brokenBy(c -> c.deed().on().isAfter(c.today())
                    ? Optional.of(written(c.deed().on()) + " has not come yet.")
                    : Optional.empty())),

    DAY_FOLLOWS_THE_AUDIT(Stated.shall("NC-06b", "9.4.10")
            .says("A nonconformity is dealt with after the audit that raised it.")
            .otherwise("Enter the day on which it happened, the day on which it was raised at the earliest.")
            .about("on")
            .brokenBy(c -> finding(c)
                    .map(f -> f.raised()
                            .map(Finding.Raising::on)
                            .orElseGet(() -> c.file().result().lastDay().orElse(LocalDate.MIN)))
                    .filter(earliest -> c.deed().on().isBefore(earliest))
                    .map(earliest -> written(c.deed().on()) + " lies before " + written(earliest) + "."))),

    REQUIREMENT_IS_CITED(Stated.shall("NC-02a", "9.4.5.3")
            .says(
                    "A nonconformity cites a requirement of the audit; one that shows in a control cites the clause that makes"
                            + " the control binding.")
            .otherwise(
                    "Cite a clause of the audit; for a control that is included cite 6.1.3, 8.1 or 8.3 with it, for one that is"
                            + " excluded 6.1.3.")
            .about("clause")
            .brokenBy(FindingRule::unbound)),

    STAGE_1_GRADES_NOTHING(Stated.shall("S1-03g", "9.3.1.2.3")
            .says("Stage 1 names areas of concern; nonconformities are raised and graded from Stage 2 on.")
            .otherwise("Note a question, and tell it to the client as an area of concern.")
            .brokenBy(c -> c.file()
                    .audit(c.deed().subject())
                    .filter(a -> a.kind() == AuditKind.STAGE_1)
                    .map(_ -> "This is Stage 1."))),

    EVIDENCE_IS_STATED(Stated.shall("NC-02b", "9.4.5.3")
            .says("A nonconformity states what is not met and the evidence for it.")
            .otherwise("Write the statement and what was seen.")
            .about("evidence")
            .brokenBy(c -> c.deed().lacks(FormText.Raised.class, FormText.Raised::statement)
                            || c.deed().lacks(FormText.Raised.class, FormText.Raised::evidence)
                    ? Optional.of("The statement or the evidence is missing.")
                    : Optional.empty())),

    STATEMENT_GIVES_NO_ADVICE(Stated.shall("NC-02c", "9.4.5.3")
            .says("An auditor suggests neither the cause of a nonconformity nor its solution.")
            .otherwise("State the requirement, what is not met and the evidence, and leave the rest to the client.")
            .about("statement")
            .brokenBy(c -> Wording.advice(c).map(words -> "It says " + words + "."))),

    GRADE_RESTS_ON_ANSWERS(Stated.shall("NC-01", "3.12, 3.13")
            .says(
                    "A major nonconformity affects the capability of the system, or raises serious doubt about control; a minor"
                            + " does not.")
            .otherwise("Answer the questions of grading as you judge them, and grade in keeping with them.")
            .about("grade")
            .brokenBy(c -> c.deed().said(Nonconformity.class).flatMap(FindingRule::ungrounded))),

    FINDINGS_WERE_TOLD(Stated.shall("NC-02t", "9.4.5.3, 9.4.7.1")
            .says(
                    "The client is told of every nonconformity of an audit before the audit is concluded or terminated, its report"
                            + " is released or it is exhausted; none of them is still with the team.")
            .otherwise(
                    "Tell the client of what stands, at the closing meeting or before; drop what is none, and say why.")
            .brokenBy(c -> {
                String untold = c.file().untold(c.audit()).stream()
                        .map(Finding::reference)
                        .collect(joining(", "));
                return untold.isEmpty() ? Optional.empty() : Optional.of("Not told: " + untold + ".");
            })),

    ANSWER_IS_WHOLE(Stated.shall("NC-05", "9.4.9")
            .says("The client's answer states correction, root cause and corrective action, and a day.")
            .otherwise("Fill in all three parts and the day by which it will be done.")
            .about("rootCause")
            .brokenBy(c -> c.deed().lacks(FormText.Answered.class, FormText.Answered::correction)
                            || c.deed().lacks(FormText.Answered.class, FormText.Answered::rootCause)
                            || c.deed().lacks(FormText.Answered.class, FormText.Answered::correctiveAction)
                    ? Optional.of("A part of the answer is missing.")
                    : Optional.empty())),

    EXTENT_IS_LOOKED_FOR(Stated.house("HOUSE-162")
            .says("The client's answer says where else the same was looked for.")
            .otherwise("Say where else you looked and what you found, or why it can be nowhere else.")
            .brokenBy(c -> c.deed().said(Answer.class).isPresent()
                            && c.deed().lacks(FormText.Answered.class, FormText.Answered::extent)
                    ? Optional.of("It is not said where else the same was looked for.")
                    : Optional.empty())),

    DEALER_AUDITS(Stated.shall("NC-06c", "9.2.2.2, 9.4.10")
            .says(
                    "An auditor reviews and verifies what is done about a nonconformity; a technical expert or a trainee does"
                            + " not.")
            .otherwise("Ask an auditor of the team, or another auditor of the body.")
            .brokenBy(c -> c.file().audits().stream()
                    .flatMap(Audit::everybody)
                    .filter(m -> c.isActor(m.person()) && !m.audits())
                    .findFirst()
                    .map(m -> "You were " + m.part().words() + " in the audit."))),

    REGRADER_IS_ANOTHER(Stated.house("HOUSE-22")
            .says("A grade is changed by somebody who did not give it.")
            .otherwise("Ask another competent person to look at the grade.")
            .brokenBy(c -> finding(c)
                    .flatMap(Finding::raised)
                    .filter(r -> c.isActor(r.by()))
                    .map(_ -> "You raised this nonconformity."))),

    EXTENSION_KEEPS_THE_LIMIT(Stated.shall("DEC-05x", "9.5.3.2, 9.6.3.2.2")
            .says(
                    "No extension for a major nonconformity reaches beyond the limit of its verification: six months after"
                            + " Stage 2, expiry after any later audit.")
            .otherwise("Choose a day within the limit.")
            .about("until")
            .brokenBy(FindingRule::tooLong)),

    SOMETHING_WAS_ASKED(Stated.house("HOUSE-23")
            .says("A later day is given when the client has asked for one.")
            .otherwise("Wait for the client's request, or record why it is given without one.")
            .brokenBy(c -> finding(c).filter(f -> f.terms().asked() == null).map(_ -> "No extension is asked for."))),

    ENTERED_IN_TIME(Stated.house("HOUSE-02")
            .says(
                    "What is done about a nonconformity, and that an audit has begun, is entered soon after it has happened.")
            .otherwise("Enter the day on which it happened, and record why it comes late.")
            .brokenBy(FindingRule::late)),

    ANOTHER_PERSON_CONFIRMS(Stated.house("HOUSE-46")
            .says("What was entered late, or taken back, is confirmed by somebody who did not do it.")
            .otherwise("Ask another person who knows of it.")
            .brokenBy(c -> finding(c)
                    .filter(f -> f.way().unconfirmed().stream().anyMatch(c::isActor))
                    .map(_ -> "You entered it."))),

    LATE_ENTRIES_ARE_CONFIRMED(Stated.house("HOUSE-47")
            .says(
                    "Whatever was entered late about a nonconformity, or taken back, is confirmed by a second person before a"
                            + " certification is granted, kept, renewed, lifted or extended.")
            .otherwise("Ask a second person to confirm it.")
            .brokenBy(c -> {
                String open = c.file().findings().stream()
                        .filter(f -> !f.way().unconfirmed().isEmpty())
                        .map(Finding::reference)
                        .collect(joining(", "));
                return open.isEmpty() ? Optional.empty() : Optional.of("Not confirmed: " + open + ".");
            })),

    VERIFICATION_NAMES_WHAT_WAS_SEEN(Stated.house("HOUSE-231")
            .says(
                    "Where the client has handed in nothing, whoever verifies by documents names what was seen: by number, page or day.")
            .otherwise("Ask the client to hand in what shows that it was done, or name the documents that were read.")
            .about("evidence")
            .brokenBy(c -> c.deed()
                    .said(Verifying.class)
                    .filter(v -> v.way() == VerificationWay.DOCUMENTS)
                    .flatMap(_ -> finding(c))
                    .filter(f -> f.standing() == FindingStanding.PLAN_ACCEPTED)
                    .filter(_ -> !RecordsNamed.in(
                            c.deed().text(FormText.Seen.class, FormText.Seen::evidence), c.file(), c.today()))
                    .map(f -> "Nothing was handed in for " + f.reference() + ", and no document is named."))),

    LATE_VERIFICATION_IS_CONFIRMED_BY_ANOTHER(Stated.house("HOUSE-230")
            .says(
                    "Whoever confirmed that something about a nonconformity happened long before it was entered does not decide on it.")
            .otherwise("Ask another decision maker, or record what shows that day to whoever reads the file.")
            .justifiedByARecord()
            .brokenBy(c -> {
                String hers = c.file().findings().stream()
                        .filter(f -> f.way().late().stream().anyMatch(l -> c.isActor(l.confirmedBy())))
                        .map(Finding::reference)
                        .collect(joining(", "));
                return hers.isEmpty()
                        ? Optional.empty()
                        : Optional.of("You confirmed a late entry about " + hers + ".");
            })),

    CORRECTION_IS_WITHIN_ITS_DAYS(Stated.house("HOUSE-45")
            .says("A corrective action is to be done within the days that the body gives, counted from the answer.")
            .otherwise("Return the plan and ask for an earlier day, or record why it takes longer.")
            .brokenBy(FindingRule::slow)),

    FOLLOW_UP_IS_ON_RECORD(Stated.shall("NC-06v", "9.4.10")
            .says("What is said to be verified by a follow-up visit rests on a visit that is on record.")
            .otherwise("Record the visit first, or say that it was verified by documents.")
            .about("way")
            .brokenBy(c -> c.deed()
                    .said(Verifying.class)
                    .filter(v -> v.way() == VerificationWay.FOLLOW_UP_VISIT)
                    .filter(_ -> finding(c).stream()
                            .flatMap(f -> f.way().followUps().stream())
                            .noneMatch(v -> !v.day().isAfter(c.deed().on())))
                    .map(_ -> "No visit of that day or before is on record."))),

    LINK_FITS_THE_OLDER_ONE(Stated.house("HOUSE-49")
            .says(
                    "A nonconformity recurs after an older one was verified, escalates one that is open, or replaces one that is"
                            + " superseded; the older one stays as it is.")
            .otherwise("Choose the other tie, or record why this one fits.")
            .brokenBy(FindingRule::misfit)),

    DOWNGRADE_IS_SEEN_BY_TWO(Stated.house("HOUSE-48")
            .says("A major is graded down when two persons who did not raise it see it so.")
            .otherwise("Have one of them propose it, and the other grade it down.")
            .brokenBy(c -> finding(c)
                    .filter(Finding::major)
                    .filter(_ -> c.deed()
                            .said(Nonconformity.class)
                            .filter(n -> n.grade() == Grade.MINOR)
                            .isPresent())
                    .filter(f -> f.way().downgradeProposedBy() == null
                            || c.isActor(f.way().downgradeProposedBy()))
                    .map(f -> f.way().downgradeProposedBy() == null
                            ? "Nobody has proposed it."
                            : "You proposed it yourself.")));

    /** What makes the controls that 6.1.3 has determined part of operation: that they are implemented, and the risk treatment plan. */
    private static final Set<String> CARRIED_OUT = Set.of("8.1", "8.3");

    private final Stated stated;

    FindingRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Optional<Finding> finding(Case c) {
        return c.file().finding(c.deed().subject());
    }

    private static Optional<String> unbound(Case c) {
        Audit audit = c.file().audit(c.deed().subject()).orElse(null);
        return c.deed().said(Nonconformity.class).flatMap(n -> {
            if (audit != null && !looksAt(audit, n.clause())) {
                return Optional.of("“" + n.clause() + "” is no clause of this audit.");
            }
            if (n.control() == null) {
                return Optional.empty();
            }
            boolean included = audit != null && includes(c.file(), audit, n.control());
            boolean binds = n.clause().equals("6.1.3") || (included && CARRIED_OUT.contains(n.clause()));
            return binds
                    ? Optional.empty()
                    : Optional.of(n.control() + " is " + (included ? "included" : "not included")
                            + " in the statement of applicability audited; clause " + n.clause()
                            + " does not make it binding.");
        });
    }

    /** An initial audit looks at what its programme names; the criteria of every later one are the whole standard. */
    private static boolean looksAt(Audit audit, String clause) {
        return audit.occasion() != null
                ? Topic.at(clause).isEmpty()
                : audit.clauses().isEmpty() || audit.clauses().contains(clause);
    }

    /** Whether the statement of applicability that an audit looks at includes a control. */
    public static boolean includes(CertificationFile file, Audit audit, String control) {
        return audit.controls().contains(control)
                || file.application().soas().stream()
                        .filter(s -> s.version().equals(audit.soaVersion()))
                        .anyMatch(s -> s.included().contains(control));
    }

    private static Optional<String> ungrounded(Nonconformity n) {
        boolean grave = !n.answered().isEmpty();
        if (n.grade() == Grade.MAJOR && !grave) {
            return Optional.of("It is graded major, and no question of grading is answered with yes.");
        }
        if (n.grade() == Grade.MINOR && n.answered().contains(GradeQuestion.EFFECTIVE_CONTROL)) {
            return Optional.of("It is graded minor, and it is said to raise serious doubt about effective control.");
        }
        return n.grade() == Grade.MINOR && n.answered().contains(GradeQuestion.CAPABILITY)
                ? Optional.of("It is graded minor, and it is said to affect the capability of the system.")
                : Optional.empty();
    }

    private static Optional<String> slow(Case c) {
        return finding(c).flatMap(f -> {
            LocalDate answered = f.way().answeredOn();
            LocalDate due = f.terms().dueOn();
            if (answered == null || due == null) {
                return Optional.empty();
            }
            LocalDate limit = answered.plusDays(c.law().of(Parameter.CORRECTION_DAYS));
            return due.isAfter(limit)
                    ? Optional.of("It is to be done by " + written(due) + "; the limit is " + written(limit) + ".")
                    : Optional.empty();
        });
    }

    private static Optional<String> misfit(Case c) {
        return c.deed().said(Nonconformity.class).map(Nonconformity::link).flatMap(link -> c.file()
                .finding(link.finding())
                .filter(old -> (link.kind() == LinkKind.RECURS) != (old.standing() == FindingStanding.VERIFIED)
                        || (link.kind() == LinkKind.REPLACES) != (old.standing() == FindingStanding.SUPERSEDED)
                        || old.standing() == FindingStanding.WITHDRAWN
                        || !old.told())
                .map(old -> old.reference() + " stands at “" + old.standing().words() + "”."));
    }

    private static Optional<String> tooLong(Case c) {
        return c.deed().said(Extension.class).flatMap(x -> finding(c)
                .filter(Finding::major)
                .flatMap(f -> limit(f, c))
                .filter(limit -> x.until().isAfter(limit))
                .map(limit -> "The limit is " + written(limit) + "."));
    }

    /** Six months for a major of Stage 2; no other is left open when the certification that it puts in doubt has expired. */
    private static Optional<LocalDate> limit(Finding major, Case c) {
        if (c.file().broughtForward(major)) {
            // in which audit it was raised is not known: the shortest limit of the law
            return c.file().certification().term().map(Term::until);
        }
        if (c.file().ofStage2(major)) {
            return c.file()
                    .result()
                    .lastDay()
                    .map(day -> Limits.verifyMajorsBy(day, c.law().of(Parameter.MAJOR_VERIFICATION_MONTHS)));
        }
        return major.raised()
                .flatMap(r -> c.file().audit(r.audit()))
                .filter(a -> !a.kind().initial())
                .flatMap(_ -> c.file().certification().term())
                .map(t -> c.today().isAfter(t.until())
                        ? Renewal.restorableUntil(t.until(), c.law().of(Parameter.RESTORATION_MONTHS))
                        : t.until());
    }

    private static Optional<String> late(Case c) {
        LocalDate limit = Limits.enterBy(c.deed().on(), c.law().of(Parameter.LATE_ENTRY_DAYS));
        return c.today().isAfter(limit)
                ? Optional.of(
                        "It happened on " + written(c.deed().on()) + "; an entry after " + written(limit) + " is late.")
                : Optional.empty();
    }
}
