package org.assay.desk.glance;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.calendar.Limits;
import org.assay.desk.Because;
import org.assay.desk.deed.Operation;
import org.assay.desk.finding.AnswerForm;
import org.assay.desk.finding.EffectForm;
import org.assay.desk.finding.VerifyingForm;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Table;
import org.assay.desk.glance.Block.Value;
import org.assay.desk.glance.Where.Kind;
import org.assay.file.Effect;
import org.assay.file.Effectiveness;
import org.assay.file.Finding;
import org.assay.file.Person;
import org.assay.file.Rectification;
import org.assay.file.Worded;
import org.assay.standard.Parameter;

/** Block 9: each nonconformity with what the client answered, and everything that became of a grade. */
final class TheFindings {
    private TheFindings() {}

    static Block block(TheFile f) {
        List<Finding> minors = f.file().result().minors().toList();
        String without = minors.stream()
                .filter(m -> !m.standing().planned())
                .map(Finding::reference)
                .collect(joining(", "));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "Minors",
                new Value(
                        minors.size() + " raised; without accepted plan: " + (without.isEmpty() ? "none" : without),
                        f.at(Kind.FILE),
                        !without.isEmpty())));
        String gone = f.file().findings().stream()
                .filter(f.file()::leftWithAPart)
                .map(Finding::reference)
                .collect(joining(", "));
        if (!gone.isEmpty()) {
            lines.add(Line.of("Left with a part of the scope", gone));
        }
        for (Finding one : f.file().findings()) {
            lines.addAll(changes(f, one));
        }
        if (f.file().result().majors().findAny().isEmpty()) {
            lines.addFirst(Line.of(
                    "Majors",
                    f.file().broughtForward() == null
                            ? "None raised on the sample examined"
                            : "None was open when the file was brought forward, and none has been raised since"));
        }
        return Block.of(
                9,
                "Nonconformities",
                lines,
                table("Majors", f, f.file().result().majors(), m -> limit(f, m)),
                table("Minors", f, minors.stream(), m -> due(m, f.today())));
    }

    private static Table table(String title, TheFile f, Stream<Finding> findings, Function<Finding, Value> limit) {
        return new Table(
                title,
                List.of("", "What was not met", "What the client answered", "Verified", "Limit"),
                findings.map(one -> row(f, one, limit.apply(one))).toList());
    }

    private static List<Value> row(TheFile f, Finding one, Value limit) {
        return List.of(
                Value.of(one.reference()).at(TheFile.at(one)),
                Value.of(one.requirement() + ": " + one.statement()),
                answered(f, one),
                verified(f, one),
                limit);
    }

    /** What was answered, and who accepted it, or that nobody has. */
    private static Value answered(TheFile f, Finding one) {
        String answer = f.last(Operation.ANSWER_FINDING, one.id())
                .map(r -> r.typed(AnswerForm.class))
                .map(a -> "Correction: " + a.correction() + " · Root cause: " + a.rootCause() + " · Corrective action: "
                        + a.correctiveAction() + " · Done by " + Days.written(a.doneBy()))
                .orElse("Nothing on record");
        return f.last(Operation.ACCEPT_PLAN, one.id())
                .map(r -> Value.of(answer + " · Accepted: " + TheFile.firstSigned(r)))
                .orElseGet(() -> Value.bad(
                        answer + " · Not accepted: stands at “" + one.standing().words() + "”"));
    }

    /** Of a minor the plan is enough: whether it worked is looked at in the next audit. */
    private static Value verified(TheFile f, Finding one) {
        return one.verified()
                .map(v -> Value.of(f.first(v.by()) + ", " + Days.written(v.on()) + ": "
                        + f.said(Operation.VERIFY_FINDING, one.id(), VerifyingForm.class, VerifyingForm::evidence)))
                .orElseGet(() -> new Value("Not verified", null, one.major()));
    }

    private static Value due(Finding minor, LocalDate today) {
        LocalDate due = minor.terms().dueOn();
        return due == null ? Value.of("None runs") : new Value(Days.written(due), null, due.isBefore(today));
    }

    private static Value limit(TheFile f, Finding m) {
        return f.file()
                .result()
                .lastDay()
                .map(d -> Limits.verifyMajorsBy(d, f.c().law().of(Parameter.MAJOR_VERIFICATION_MONTHS)))
                .map(limit -> left(limit, m.verified().map(v -> v.on()), f.today()))
                .orElseGet(() -> Value.of("Runs from the last day of the audit"));
    }

    private static Value left(LocalDate limit, Optional<LocalDate> verified, LocalDate today) {
        long days = ChronoUnit.DAYS.between(verified.orElse(today), limit);
        String words = days < 0 ? -days + " days over" : days + " days left";
        return new Value(
                Days.written(limit) + ", " + words + (verified.isPresent() ? " when verified" : ""), null, days < 0);
    }

    private static String effect(TheFile f, Finding one, Effectiveness word) {
        String audit = f.file().audit(word.audit()).map(f.file()::title).orElse("a later audit");
        String seen = f.all(Operation.JUDGE_EFFECT, one.id())
                .filter(r -> r.on().equals(word.on()))
                .reduce((_, last) -> last)
                .map(r -> r.typed(EffectForm.class).statement())
                .orElse("");
        return Worded.headed(word.effect().words()) + " in " + audit + " by " + f.name(word.by()) + ", "
                + Days.written(word.on()) + ": " + seen;
    }

    private static String takenBack(TheFile f, Rectification r) {
        Person wrong = r.wasBy();
        LocalDate day = r.wasOn();
        Person second = r.confirmedBy();
        return "“" + r.from().words() + "”"
                + (wrong == null ? "" : " by " + f.name(wrong))
                + (day == null ? "" : ", " + Days.written(day))
                + ", is “" + r.to().words() + "” since " + Days.written(r.on()) + ", by " + f.name(r.by())
                + (second == null ? "; no second person has confirmed it" : "; confirmed by " + f.name(second));
    }

    /** Regraded, withdrawn, objected, answered: each with who and why. */
    private static List<Line> changes(TheFile f, Finding one) {
        List<Line> lines = new ArrayList<>();
        for (Operation o : List.of(Operation.ANSWER_FINDING, Operation.HAND_IN_EVIDENCE)) {
            f.files(o, one.id(), one.reference() + ": file handed in", TheFile.at(one))
                    .forEach(lines::add);
        }
        for (Effectiveness word : one.way().words()) {
            lines.add(new Line(
                    one.reference() + ": effectiveness",
                    new Value(effect(f, one, word), TheFile.at(one), word.effect() == Effect.NOT_EFFECTIVE)));
        }
        for (Rectification r : one.way().takenBack()) {
            lines.add(new Line(
                    one.reference() + ": a wrong entry taken back", new Value(takenBack(f, r), TheFile.at(one), true)));
        }
        for (Operation o : List.of(
                Operation.RECTIFY_VERIFICATION,
                Operation.RECTIFY_ACCEPTANCE,
                Operation.REGRADE_UNTOLD_FINDING,
                Operation.DROP_FINDING,
                Operation.REGRADE_FINDING,
                Operation.WITHDRAW_FINDING,
                Operation.OBJECT_TO_FINDING,
                Operation.ANSWER_OBJECTION_TO_FINDING)) {
            f.all(o, one.id())
                    .forEach(r -> lines.add(Line.of(
                            one.reference() + ": " + o.words().toLowerCase(java.util.Locale.ROOT),
                            r.typed(Because.class).reason() + " (" + TheFile.signed(r) + ")",
                            TheFile.at(one))));
        }
        return lines;
    }
}
