package org.assay.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assay.calendar.Days;
import org.assay.desk.paper.PaperSource;
import org.assay.desk.paper.Written;
import org.assay.file.Audit;
import org.assay.file.Finding;
import org.assay.file.GradeQuestion;
import org.assay.lifecycle.FindingMove;
import org.assay.standard.Parameter;

/** What is left behind at the closing meeting, and the record of one nonconformity from its raising to its end. */
final class NonconformityPapers {
    private NonconformityPapers() {}

    static Letter sheet(PaperSource source, House house) {
        Audit audit = Said.audit(source);
        List<Finding> findings = Said.findings(source, audit);
        int days = house.law(source.dated(), Parameter.ANSWER_DAYS);
        List<Part> parts = List.of(
                Part.headed("what", "")
                        .words(
                                "These nonconformities were raised at "
                                        + Said.title(source, audit)
                                        + " and told at the closing meeting. The report follows; the wording here is what counts.")
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
                .fact("Evidence", source.text(FindingMove.RAISE, f.id(), "evidence"))
                .fact("Answer due", Said.due(f))
                .facts();
        return new Part.Box(
                f.reference(),
                Said.capital(f.grade().words()) + " nonconformity",
                tone(f),
                "raised on " + f.raised().map(r -> Days.written(r.on())).orElse("a day before this file began"),
                facts);
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
                .fact("Evidence", source.text(FindingMove.RAISE, f.id(), "evidence"))
                .fact("Grading rests on", answered(source, f))
                .fact(
                        "Raised",
                        f.raised()
                                .map(r -> Days.written(r.on()) + ", by " + source.name(r.by()))
                                .orElse(""))
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
        for (Label label : LABELS) {
            part = part.fact(label.words, readable(w.text(label.component)));
        }
        return part;
    }

    private record Label(String component, String words) {}

    private static final List<Label> LABELS = List.of(
            new Label("correction", "Correction"),
            new Label("extent", "Extent"),
            new Label("rootCause", "Root cause"),
            new Label("correctiveAction", "Corrective action"),
            new Label("doneBy", "To be done by"),
            new Label("done", "What was done"),
            new Label("records", "Where it can be seen"),
            new Label("seen", "Looked at"),
            new Label("evidence", "Seen"),
            new Label("grade", "Grade"),
            new Label("until", "Until"),
            new Label("reason", "Reason"));

    private static String readable(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Days.written(java.time.LocalDate.parse(text));
        }
        return switch (text) {
            case "null" -> "";
            case "MAJOR", "MINOR" ->
                Said.capital(org.assay.file.Grade.valueOf(text).words());
            case "EFFECTIVE", "NOT_EFFECTIVE" ->
                Said.capital(org.assay.file.Effect.valueOf(text).words());
            default -> text;
        };
    }

    private static String heading(Written w) {
        for (FindingMove move : FindingMove.values()) {
            if (w.is(move)) {
                return switch (move) {
                    case RAISE -> "Raised";
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
        return source.last(FindingMove.RAISE, f.id()).stream()
                .flatMap(w -> StreamSupport.stream(w.form().path("answered").spliterator(), false))
                .map(n -> GradeQuestion.valueOf(n.asText()).words())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }
}
