package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.calendar.Limits;
import org.assay.file.Advice;
import org.assay.file.Agreement;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditStanding;
import org.assay.file.Case;
import org.assay.file.ConcernStanding;
import org.assay.file.Conclusion;
import org.assay.file.FormText;
import org.assay.file.Proposal;
import org.assay.file.Schedule;
import org.assay.file.Slot;
import org.assay.file.Substance;
import org.assay.file.Visit;
import org.assay.file.cycle.Differences;
import org.assay.standard.Parameter;

/** Scheduling an audit, and the gates before its fieldwork (ISO/IEC 17021-1, 9.2.3 and 9.3). */
public enum StageRule implements Rule {
    DAYS_LIE_AHEAD(Stated.shall("PLN-02a", "9.2.3.4")
            .says(
                    "An audit is proposed to the client before it begins, and ends after it has begun; where it is entered"
                            + " after it was held, it is said how the client agreed beforehand, and the client confirms it.")
            .otherwise(
                    "Propose days that are still to come, the first before the last. Where the audit was held already,"
                            + " say how and when the client had agreed to days and team.")
            .about("firstDay")
            .brokenBy(StageRule::past)),

    CONFIRMS_THIS_PROPOSAL(Stated.shall("PLN-02c", "9.2.3.4, 9.2.3.5")
            .says("The client agrees or objects to the dates and the team that it was told last.")
            .otherwise("Read the latest proposal, then agree or object to that.")
            .about("revision")
            .brokenBy(c -> c.deed()
                    .said(Proposal.class)
                    .filter(p -> p.revision() != c.audit().revision())
                    .map(p -> "Meant is proposal " + p.revision() + "; the latest is "
                            + c.audit().revision() + "."))),

    STAGE_1_COMES_FIRST(Stated.shall("S1-01", "9.3.1.1")
            .says(
                    "An initial audit has two stages; Stage 2 begins after Stage 1 has ended, and so does a recertification"
                            + " that has a Stage 1.")
            .otherwise("Carry out Stage 1 first.")
            .brokenBy(c -> afterStage1(
                            c,
                            _ -> stage1(c).filter(a -> a.standing().conducted()).isEmpty())
                    .map(_ -> "Stage 1 has not been conducted.")
                    .or(() -> later(c, Audit::lastDay, "Stage 1 ended on ")))),

    STAGE_1_SAYS_READY(Stated.shall("S1-03", "9.3.1.2.3, 9.3.1.2.4")
            .says("Stage 1 has concluded that the client is ready for Stage 2.")
            .otherwise(
                    "Let the client resolve the areas of concern, and programme another Stage 1 for what asks for it.")
            .brokenBy(c -> afterStage1(c, _ -> stage1(c)
                            .map(Audit::conclusion)
                            .filter(k -> k.advice() == Advice.NOT_READY)
                            .isPresent())
                    .map(_ -> "Stage 1 concluded: not ready for Stage 2."))),

    READY_RESTS_ON_WHAT_WAS_READ(Stated.shall("S1-02d", "9.3.1.2.2")
            .says(
                    "A Stage 1 that ends ready has looked at something: one of its working papers tells what was seen, or its"
                            + " conclusion names the documents that were read.")
            .otherwise(
                    "Name the documents that were read, by title and version, on the scope, the sites, the statement of"
                            + " applicability, internal audit and management review; or conclude otherwise.")
            .about("looked")
            .brokenBy(StageRule::readNothing)),

    STAGE_1_STILL_SAYS_READY(Stated.shall("S1-03d", "9.3.1.2.3, 9.3.1.2.4")
            .says(
                    "On the day of the decision as well, the Stage 1 before the audit that it rests on has concluded that the"
                            + " client is ready, and its report is reviewed.")
            .otherwise("Have Stage 1 concluded and reviewed anew, and Stage 2 repeated where it was not ready.")
            .brokenBy(StageRule::ready)),

    STAGE_1_REPORT_IS_REVIEWED(Stated.shall42006("AIMS-07a", "9.3.2.1")
            .says("The written report of Stage 1 is reviewed before Stage 2 begins.")
            .otherwise("Release the Stage 1 report and have it reviewed.")
            .brokenBy(c -> afterStage1(c, _ -> stage1(c)
                            .filter(a -> a.standing() != AuditStanding.REVIEWED)
                            .filter(a -> a.standing().conducted())
                            .isPresent())
                    .map(_ -> "The report of Stage 1 has not been reviewed.")
                    .or(() -> later(
                            c, a -> Optional.ofNullable(a.reviewedOn()), "The report of Stage 1 was reviewed on ")))),

    STAGE_2_TEAM_IS_CONFIRMED(Stated.shall42006("AIMS-07b", "9.3.2.1")
            .says("After Stage 1 the competence of the Stage 2 team is confirmed.")
            .otherwise("Ask the programme manager to confirm the team once the Stage 1 report is reviewed.")
            .brokenBy(c -> stage2(c, a -> a.teamConfirmedBy() == null)
                    .map(_ -> "Nobody has confirmed the team since it was proposed."))),

    CONCERNS_ARE_DISPOSED_OF(Stated.house("HOUSE-11")
            .says("The lead auditor has disposed of every question that Stage 1 raised.")
            .otherwise(
                    "Tell each question to the client as an area of concern, or note why it is settled or does not apply.")
            .brokenBy(c -> afterStage1(c, _ -> openConcerns(c) > 0)
                    .map(_ -> openConcerns(c) + " questions of Stage 1 are open."))),

    STAGE_1_IS_RECENT(Stated.house("HOUSE-12")
            .alsoKeeps("S1-05")
            .says("Stage 2 follows Stage 1 within the body's limit, and where it stood still it goes on within it.")
            .otherwise("Programme another Stage 1, or record why what it found still holds.")
            .brokenBy(StageRule::stale)),

    INTERNAL_AUDIT_IS_DONE(Stated.house("HOUSE-13")
            .says("The client has completed an internal audit before Stage 2.")
            .otherwise(
                    "Ask the client to hand in the internal audit report, or record why Stage 2 may begin without it.")
            .brokenBy(c -> stage2(c, _ -> c.file()
                            .application()
                            .latest(Slot.INTERNAL_AUDIT)
                            .isEmpty())
                    .map(_ -> "No internal audit report has been handed in."))),

    MANAGEMENT_REVIEW_IS_DONE(Stated.house("HOUSE-14")
            .says("The client's management has reviewed the system before Stage 2.")
            .otherwise("Ask the client to hand in the minutes, or record why Stage 2 may begin without them.")
            .brokenBy(c -> stage2(c, _ -> c.file()
                            .application()
                            .latest(Slot.MANAGEMENT_REVIEW)
                            .isEmpty())
                    .map(_ -> "No minutes of a management review have been handed in."))),

    EVALUATIONS_ARE_RECENT(Stated.house("HOUSE-237")
            .says(
                    "The internal audit and the management review that a Stage 2 goes by are dated within the body's months before it.")
            .otherwise(
                    "Ask the client to hand in the latest ones, or record why those on file still tell how the system works.")
            .brokenBy(StageRule::longAgo)),

    CHANGES_SINCE_STAGE_1_ARE_DISPOSED_OF(Stated.shall("S1-04", "9.3.1.2.4")
            .says(
                    "What has changed since Stage 1 is seen before the audit that follows it begins: of each change of the"
                            + " statement of applicability, of the organisation and its AI systems, and of each notice, the lead auditor"
                            + " says what it means, or Stage 1 is repeated as far as needed.")
            .otherwise(
                    "Write a line about each that begins with its name and a colon, as the refusal gives it, or programme"
                            + " another Stage 1.")
            .about("changes")
            .brokenBy(StageRule::undisposed)),

    SOA_IS_HANDED_IN(Stated.shall42006("AIMS-24", "9.3.2")
            .says("The statement of applicability is with the team before the fieldwork begins.")
            .otherwise("Ask the client to hand in the statement of applicability.")
            .brokenBy(c -> c.file().soa().isEmpty()
                    ? Optional.of("No statement of applicability has been handed in.")
                    : Optional.empty())),

    STATEMENT_IS_OF_THAT_DAY(Stated.house("HOUSE-232")
            .says(
                    "Fieldwork that is entered afterwards is held against a statement of applicability that was there on its first day.")
            .otherwise(
                    "Enter what was audited against the statement of then before another is handed in, or record what shows"
                            + " that the team had this one.")
            .justifiedByARecord()
            .brokenBy(c -> c.file()
                    .soa()
                    .filter(soa -> soa.dated().isAfter(c.deed().on()))
                    .map(soa -> "Version " + soa.version() + " is dated " + written(soa.dated()) + ", after "
                            + written(c.deed().on()) + "."))),

    RECORDS_CAN_BE_SHOWN(Stated.shall42006("AIMS-23", "8.4.2")
            .says("The client has said which records cannot be shown, and the system can be audited without them.")
            .asks("Which records did the client say cannot be shown, and why can the system be audited without them?")
            .otherwise("Ask the client, and answer for it in your own words; without access there is no audit.")),

    FIRST_DAY_HAS_COME(Stated.shall("S2-01d", "9.2.3.4")
            .says("Fieldwork begins on the first day that the client has confirmed, or later.")
            .otherwise("Wait for the first day, or propose other days.")
            .brokenBy(c -> c.audit()
                    .firstDay()
                    .filter(c.deed().on()::isBefore)
                    .map(day -> "The first day is " + written(day) + "."))),

    A_MAJOR_WAS_NOT_VERIFIED_IN_TIME(Stated.shall("DEC-05e", "9.5.3.2")
            .says("A Stage 2 is exhausted, and another is carried out, where a major of it was not verified within the"
                    + " limit after its last day and nothing has been granted on it.")
            .otherwise("Have the majors verified, or decide on what there is.")
            .brokenBy(StageRule::holds));

    private final Stated stated;

    StageRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** In the middle of an audit only the visits that are new have to lie ahead. */
    private static Optional<String> past(Case c) {
        Audit audit = c.audit();
        return c.deed().said(Schedule.class).stream()
                .flatMap(s -> s.each().stream())
                .filter(v -> !audit.underWay() || !audit.visits().contains(v))
                .flatMap(v -> past(v, c).stream())
                .findFirst();
    }

    private static Optional<String> past(Visit v, Case c) {
        LocalDate today = c.today();
        if (v.firstDay().isBefore(today) && c.deed().lacks(FormText.Proposed.class, FormText.Proposed::agreedBefore)) {
            return Optional.of(written(v.firstDay()) + " has passed.");
        }
        Agreement agreement = c.file().agreement();
        if (agreement != null && v.firstDay().isBefore(agreement.signedOn())) {
            return Optional.of(written(v.firstDay()) + " lies before the agreement.");
        }
        return v.lastDay().isBefore(v.firstDay())
                ? Optional.of("It would end on " + written(v.lastDay()) + ", before it begins.")
                : Optional.empty();
    }

    private static Optional<String> readNothing(Case c) {
        return c.deed()
                .said(Conclusion.class)
                .filter(_ -> c.audit().kind() == AuditKind.STAGE_1)
                .map(Conclusion::advice)
                .filter(a -> a == Advice.READY || a == Advice.READY_WITH_CONCERNS)
                .filter(_ -> c.audit().papers().stream().noneMatch(p -> p.examined() && p.evidenced()))
                .filter(_ -> Substance.lacks(c.deed().text(FormText.Concluded.class, FormText.Concluded::looked)))
                .map(a -> "It would end “" + a.words()
                        + "”; no working paper tells what was seen, and no document that was" + " read is named.");
    }

    private static Optional<String> ready(Case c) {
        return Stream.of(AuditKind.RECERTIFICATION, AuditKind.STAGE_2)
                .flatMap(k -> c.file().lastExamined().stream().filter(a -> a.kind() == k))
                .findFirst()
                .flatMap(a -> c.file().stage1Before(a))
                .filter(a -> !a.before())
                .flatMap(a -> Optional.ofNullable(a.conclusion())
                        .filter(k -> k.advice() == Advice.NOT_READY)
                        .map(_ -> "Stage 1 concluded: not ready for Stage 2.")
                        .or(() -> Optional.of(a.standing())
                                .filter(s -> s != AuditStanding.REVIEWED)
                                .map(s -> "Stage 1 stands at “" + s.words() + "”.")));
    }

    private static Optional<Audit> stage2(Case c, Predicate<Audit> broken) {
        return Optional.of(c.audit()).filter(a -> a.kind() == AuditKind.STAGE_2).filter(broken);
    }

    /** Of a Stage 2, and of a recertification that has a Stage 1 (ISO/IEC 17021-1, 9.6.3.1.3). */
    private static Optional<Audit> afterStage1(Case c, Predicate<Audit> broken) {
        return Optional.of(c.audit())
                .filter(a -> a.kind() == AuditKind.STAGE_2 || stage1(c).isPresent())
                .filter(broken);
    }

    /** A day of Stage 1 that lies after the one on which what follows is said to have begun; what is entered late is weighed by its day. */
    private static Optional<String> later(Case c, Function<Audit, Optional<LocalDate>> day, String words) {
        return afterStage1(c, _ -> true)
                .flatMap(_ -> stage1(c))
                .flatMap(day)
                .filter(d -> d.isAfter(c.deed().on()))
                .map(d -> words + written(d) + ", after " + written(c.deed().on()) + ".");
    }

    private static Optional<Audit> stage1(Case c) {
        return c.file().stage1Before(c.audit());
    }

    /** What has changed since Stage 1 and has no line of its own yet: each change is answered for by its name. */
    private static Optional<String> undisposed(Case c) {
        Map<String, String> changed = afterStage1(c, _ -> true)
                .flatMap(a -> stage1(c).filter(s -> s.standing().conducted()).map(s -> Differences.since(s, a, c.file())
                        .named()))
                .orElse(Map.of());
        return Optional.of(withoutALine(changed, c.deed().text(FormText.Changes.class, FormText.Changes::changes)))
                .filter(open -> !open.isEmpty());
    }

    /** What has no line of its own in a text, in the words in which a line for it would begin; empty where everything has one. */
    static String withoutALine(Map<String, String> named, String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        return named.entrySet().stream()
                .filter(e -> lines.stream().noneMatch(l -> disposes(l, e.getKey())))
                .map(e -> "“" + e.getKey() + ": …” " + e.getValue())
                .collect(joining(" "));
    }

    /** Whether a line begins with the name of the change and a colon, and goes on to say something about it. */
    private static boolean disposes(String line, String name) {
        return line.regionMatches(true, 0, name + ":", 0, name.length() + 1)
                && !Substance.lacks(line.substring(name.length() + 1));
    }

    private static long openConcerns(Case c) {
        return stage1(c).stream()
                .flatMap(a -> a.concerns().stream())
                .filter(k -> k.standing() == ConcernStanding.OPEN)
                .count();
    }

    private static Optional<String> stale(Case c) {
        Optional<LocalDate> ended =
                afterStage1(c, _ -> true).flatMap(_ -> stage1(c)).flatMap(Audit::lastDay);
        return ended.filter(day -> c.today().isAfter(day.plusMonths(c.law().of(Parameter.STAGE_GAP_MONTHS))))
                .map(day -> "Stage 1 ended on " + written(day) + ".");
    }

    private static Optional<String> longAgo(Case c) {
        LocalDate from = c.deed().on().minusMonths(c.law().of(Parameter.EVALUATION_MONTHS));
        return stage2(c, _ -> true).flatMap(_ -> Optional.of(Stream.of(Slot.INTERNAL_AUDIT, Slot.MANAGEMENT_REVIEW)
                        .flatMap(s -> c.file().application().latest(s).stream())
                        .filter(h -> h.dated().isBefore(from))
                        .map(h -> h.slot().words() + " of " + written(h.dated()))
                        .collect(joining(", ")))
                .filter(old -> !old.isEmpty())
                .map(old -> "Dated before " + written(from) + ": " + old + "."));
    }

    /** Why a Stage 2 can still carry a certification, or never could. */
    private static Optional<String> holds(Case c) {
        Audit audit = c.audit();
        LocalDate last = audit.lastDay().orElse(null);
        if (audit.kind() != AuditKind.STAGE_2 || last == null) {
            return Optional.of("It is no Stage 2.");
        }
        LocalDate granted = c.file().certification().grantedOn();
        if (granted != null) {
            return Optional.of("The certification was granted on " + written(granted) + ".");
        }
        LocalDate limit = Limits.verifyMajorsBy(last, c.law().of(Parameter.MAJOR_VERIFICATION_MONTHS));
        boolean late = c.file()
                .result()
                .majors()
                .anyMatch(f -> f.verified().map(v -> v.on()).orElse(c.today()).isAfter(limit));
        return late ? Optional.empty() : Optional.of("No major of it is late; the limit is " + written(limit) + ".");
    }
}
