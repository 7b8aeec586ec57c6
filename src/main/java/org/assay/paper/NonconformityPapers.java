package org.assay.paper;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.AttachedFile;
import org.assay.desk.Because;
import org.assay.desk.audit.TellingForm;
import org.assay.desk.finding.AnswerForm;
import org.assay.desk.finding.EffectForm;
import org.assay.desk.finding.EvidenceForm;
import org.assay.desk.finding.ExtensionForm;
import org.assay.desk.finding.FollowUpForm;
import org.assay.desk.finding.RaisingForm;
import org.assay.desk.finding.RegradingForm;
import org.assay.desk.finding.SeenForm;
import org.assay.desk.finding.VerifyingForm;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.file.Audit;
import org.assay.file.Finding;
import org.assay.file.GradeQuestion;
import org.assay.lifecycle.AuditMove;
import org.assay.lifecycle.FindingMove;
import org.assay.standard.Parameter;
import org.jspecify.annotations.Nullable;

/** What is left behind at the closing meeting, and the record of one nonconformity from its raising to its end. */
final class NonconformityPapers {
    private NonconformityPapers() {}

    static Letter sheet(PaperSource source, House house) {
        Audit audit = Said.audit(source);
        List<Finding> findings = Said.findings(source, audit);
        int days = house.law(source.dated(), Parameter.ANSWER_DAYS);
        List<Part> parts = List.of(
                Part.headed("what", "")
                        .words("These nonconformities were raised at "
                                + Said.title(source, audit)
                                + ". Each says on which day you were told; your days run from then on. The report follows;"
                                + " the wording here is what counts.")
                        .fact(
                                "Audit",
                                Said.title(source, audit) + ", "
                                        + source.file().standard().edition() + ", " + Said.days(audit))
                        .fact(
                                "Lead auditor",
                                audit.leader().map(m -> source.name(m.person())).orElse("")),
                Part.headed("findings", "Nonconformities")
                        .boxes(findings.stream().map(f -> box(source, house, f)).toList()),
                Part.headed("next", "What is asked of you")
                        .words("For each nonconformity tell us, within " + days
                                + " days, what was corrected, where else the"
                                + " same was looked for, the cause, and what removes it by when. Major nonconformities are"
                                + " verified before a decision can be taken. You may object to a nonconformity; people who"
                                + " did not raise it look at that.")
                        .words("To sign is to say that this sheet was received; it is not to agree with it.")
                        .lines("For the organisation: name, day, signature", "Lead auditor: name, day, signature"));
        return Letter.toTheClient(source, house, "Nonconformities of " + Said.title(source, audit), parts);
    }

    static Part.Box box(PaperSource source, House house, Finding f) {
        List<Part.Fact> facts = Part.headed("", "")
                .fact("Requirement", Said.requirement(f.requirement(), house.catalogue()))
                .fact("What is not met", f.statement())
                .fact(
                        "Evidence",
                        source.typed(FindingMove.RAISE, f.id(), RaisingForm.class)
                                .inWords())
                .fact("Seen otherwise by the organisation", otherwise(source, f))
                .fact("Answer due", Said.due(f))
                .facts();
        return new Part.Box(f.reference(), Said.capital(f.grade().words()) + " nonconformity", tone(f), told(f), facts);
    }

    private static String told(Finding f) {
        String raised = "raised on " + f.raised().map(r -> Days.written(r.on())).orElse("a day before this file began");
        return f.toldOn()
                .map(on -> raised + ", told on " + Days.written(on))
                .orElse(f.told() ? raised : raised + ", not told yet");
    }

    /** What the client said against it when it was told. */
    private static String otherwise(PaperSource source, Finding f) {
        return source.all(AuditMove.TELL_FINDINGS)
                .map(w -> w.typed(TellingForm.class).disagreements())
                .flatMap(lines -> Stream.ofNullable(lines).flatMap(List::stream))
                .filter(l -> f.id().equals(l.finding()))
                .map(TellingForm.Line::words)
                .collect(joining("\n"));
    }

    static String tone(Finding f) {
        return f.major() ? "bad" : "warn";
    }

    /** All that was done about one nonconformity, for the body's own file. */
    static Letter record(PaperSource source, House house) {
        Finding f = source.file().finding(source.subject()).orElseThrow();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.headed("what", "What was found")
                .fact("Grade", Said.capital(f.grade().words()))
                .fact("Requirement", Said.requirement(f.requirement(), house.catalogue()))
                .fact("What is not met", f.statement())
                .fact(
                        "Evidence",
                        source.typed(FindingMove.RAISE, f.id(), RaisingForm.class)
                                .inWords())
                .fact("Grading rests on", answered(source, f))
                .fact(
                        "Raised",
                        f.raised()
                                .map(r -> Days.written(r.on()) + ", by " + source.name(r.by()))
                                .orElse(""))
                .fact("Told to the client", f.toldOn().map(Days::written).orElse(f.told() ? "" : "not told"))
                .fact(
                        "Statement of applicability",
                        f.raised()
                                .map(r -> r.soaVersion())
                                .map(v -> "Version " + v)
                                .orElse(""))
                .fact("Stands at", Said.capital(f.standing().words())));
        source.about(f.id())
                .filter(w -> !w.is(FindingMove.RAISE))
                .forEach(w -> parts.add(step(source, w, parts.size())));
        return new Letter(source, house, "Nonconformity record " + f.reference(), List.of(), parts);
    }

    private static Part step(PaperSource source, Written w, int number) {
        Part part = Part.headed("step-" + number, heading(w) + ", " + Days.written(w.on()))
                .fact("By", source.name(w.by()));
        for (FindingMove move : FindingMove.values()) {
            part = w.is(move) ? typed(part, move, w) : part;
        }
        return part;
    }

    private static final String FILES = "Files handed in";
    private static final String TO_THE_CLIENT = "Words for the client";

    private static String files(List<AttachedFile> files) {
        return files.stream().map(f -> f.told() + ", SHA-256 " + f.sha256()).collect(joining("\n"));
    }

    /** What was typed in a step, box by box. */
    private static Part typed(Part part, FindingMove move, Written w) {
        return switch (move) {
            case ANSWER -> {
                AnswerForm answer = w.typed(AnswerForm.class);
                yield part.fact("Correction", answer.correction())
                        .fact("Extent", answer.extent())
                        .fact("Root cause", answer.rootCause())
                        .fact("Corrective action", answer.correctiveAction())
                        .fact("To be done by", written(answer.doneBy()))
                        .fact(FILES, files(answer.files()));
            }
            case HAND_IN_EVIDENCE -> {
                EvidenceForm evidence = w.typed(EvidenceForm.class);
                yield part.fact("What was done", evidence.done())
                        .fact("Where it can be seen", evidence.records())
                        .fact(FILES, files(evidence.files()));
            }
            case ACCEPT_PLAN ->
                part.fact("Seen", w.typed(SeenForm.class).evidence())
                        .fact(
                                TO_THE_CLIENT,
                                Said.orEmpty(w.typed(SeenForm.class).words()));
            case VERIFY ->
                part.fact("Seen", w.typed(VerifyingForm.class).evidence())
                        .fact(
                                TO_THE_CLIENT,
                                Said.orEmpty(w.typed(VerifyingForm.class).words()));
            case FOLLOW_UP -> part.fact("Looked at", w.typed(FollowUpForm.class).seen());
            case JUDGE_EFFECT -> {
                EffectForm effect = w.typed(EffectForm.class);
                yield part.fact("Found", Said.capital(effect.effect().words())).fact("Seen", effect.statement());
            }
            case ASK_EXTENSION, GRANT_EXTENSION -> {
                ExtensionForm extension = w.typed(ExtensionForm.class);
                yield part.fact("Until", written(extension.until())).fact("Reason", extension.reason());
            }
            case REGRADE, REGRADE_UNTOLD -> {
                RegradingForm regraded = w.typed(RegradingForm.class);
                yield part.fact("Grade", Said.capital(regraded.grade().words())).fact("Reason", regraded.reason());
            }
            case RAISE, TELL, SUPERSEDE -> part;
            case DROP,
                    RETURN_PLAN,
                    ASK_FOR_MORE,
                    RECTIFY_VERIFICATION,
                    RECTIFY_ACCEPTANCE,
                    CONFIRM_LATE_ENTRY,
                    PROPOSE_DOWNGRADE,
                    PROPOSE_WITHDRAWAL,
                    REFUSE_EXTENSION,
                    OBJECT,
                    ANSWER_OBJECTION,
                    WITHDRAW -> part.fact("Reason", w.typed(Because.class).reason());
        };
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : Days.written(day);
    }

    private static String heading(Written w) {
        for (FindingMove move : FindingMove.values()) {
            if (w.is(move)) {
                return switch (move) {
                    case RAISE -> "Raised";
                    case TELL -> "Told to the client";
                    case REGRADE_UNTOLD -> "Graded otherwise before it was told";
                    case DROP -> "Dropped before it was told";
                    case ANSWER -> "Answered by the client";
                    case RETURN_PLAN -> "Plan returned";
                    case ACCEPT_PLAN -> "Plan accepted";
                    case HAND_IN_EVIDENCE -> "Evidence handed in";
                    case ASK_FOR_MORE -> "More evidence asked for";
                    case VERIFY -> "Corrective action verified";
                    case FOLLOW_UP -> "Follow-up visit";
                    case JUDGE_EFFECT -> "Effectiveness, as a later audit found it";
                    case RECTIFY_VERIFICATION -> "Verification taken back: it was entered wrongly";
                    case RECTIFY_ACCEPTANCE -> "Acceptance of the plan taken back: it was entered wrongly";
                    case CONFIRM_LATE_ENTRY -> "Late entry, or what was taken back, confirmed";
                    case PROPOSE_DOWNGRADE -> "Lower grade proposed";
                    case PROPOSE_WITHDRAWAL -> "Withdrawal proposed";
                    case SUPERSEDE -> "Superseded with its Stage 2";
                    case ASK_EXTENSION -> "More time asked for";
                    case GRANT_EXTENSION -> "More time given";
                    case REFUSE_EXTENSION -> "More time refused";
                    case OBJECT -> "Objection";
                    case ANSWER_OBJECTION -> "Objection answered";
                    case REGRADE -> "Grade changed";
                    case WITHDRAW -> "Withdrawn";
                };
            }
        }
        return "Recorded";
    }

    private static String answered(PaperSource source, Finding f) {
        return Stream.ofNullable(source.typed(FindingMove.RAISE, f.id(), RaisingForm.class)
                        .answered())
                .flatMap(Set::stream)
                .map(GradeQuestion::answer)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }
}
