package org.assay.desk.glance;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assay.calendar.Days;
import org.assay.desk.Because;
import org.assay.desk.audit.ConclusionForm;
import org.assay.desk.audit.ReportForm;
import org.assay.desk.audit.ScheduleForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.deed.WhyMoved;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Value;
import org.assay.desk.glance.Where.Kind;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.DecisionStanding;
import org.assay.file.Level;
import org.assay.file.Plan;
import org.assay.file.Recommendation;
import org.assay.file.RemoteShare;
import org.assay.file.Sample;
import org.assay.file.Session;
import org.assay.file.Slot;
import org.assay.file.Verb;
import org.assay.file.Worded;
import org.jspecify.annotations.Nullable;

/** Blocks 7, 8 and 10: Stage 1, the audit that is decided on and what it covered, and what the team concludes. */
final class TheAudit {
    private TheAudit() {}

    /** A part of the report of the audit that the decision rests on, in the team's words. */
    static String reported(TheFile f, Function<ReportForm, @Nullable String> text) {
        return f.main()
                .map(a -> f.said(Operation.RELEASE_REPORT, a.id(), ReportForm.class, text))
                .orElse("Nothing");
    }

    /** What the team of the audit that the decision rests on recommends, with the reasons that its report gives. */
    static String recommended(TheFile f) {
        return f.main()
                .map(a -> Recommendation.told(
                        a.conclusion(),
                        f.last(Operation.RELEASE_REPORT, a.id())
                                .map(r -> r.typed(ReportForm.class).recommendation())
                                .orElse("")))
                .filter(words -> !words.isEmpty())
                .orElse("Nothing");
    }

    /** Stage 1 of an initial audit; once there is a certification, the cycle that the decision looks back on. */
    static Block before(TheFile f) {
        boolean anew = f.main().filter(a -> a.kind() == AuditKind.STAGE_2).isPresent();
        return f.file().certification().cycles().isEmpty() || (anew && f.verb() == Verb.GRANT_ANEW)
                ? stage1(f)
                : TheCycle.block(f);
    }

    private static Block stage1(TheFile f) {
        List<Line> lines = new ArrayList<>(f.stage(AuditKind.STAGE_1)
                .map(a -> stage1(f, a))
                .orElseGet(() -> List.of(new Line("Stage 1", Value.bad("Not on record")))));
        lines.addAll(moved(f, AuditKind.STAGE_1, f.stage(AuditKind.STAGE_1)));
        return Block.of(7, "Stage 1", lines);
    }

    private static List<Line> stage1(TheFile f, Audit a) {
        long open = a.concerns().stream().filter(k -> k.open()).count();
        long told = a.concerns().stream().filter(k -> k.told()).count();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                "Conclusion",
                concluded(a) + ", "
                        + f.last(Operation.CONCLUDE_AUDIT, a.id())
                                .map(TheFile::signed)
                                .orElse("undated"),
                TheFile.at(a)));
        f.last(Operation.CONCLUDE_AUDIT, a.id())
                .map(r -> r.typed(ConclusionForm.class).looked())
                .ifPresent(looked -> lines.add(Line.of("Documents that were read", looked, TheFile.at(a))));
        lines.add(Line.of("Report reviewed", reviewed(f, a), TheFile.at(a)));
        f.stage(AuditKind.STAGE_2)
                .ifPresent(b -> lines.add(new Line(
                        "Team of Stage 2 confirmed competent by",
                        new Value(
                                f.first(b.teamConfirmedBy())
                                        + f.last(Operation.CONFIRM_TEAM, b.id())
                                                .map(r -> " on " + Days.written(r.on()))
                                                .orElse(""),
                                TheFile.at(b),
                                b.teamConfirmedBy() == null))));
        lines.add(new Line(
                "Questions",
                new Value(
                        a.concerns().size() + " raised, " + (a.concerns().size() - open) + " closed, " + open
                                + " open; " + told + " told to the client as areas of concern",
                        TheFile.at(a),
                        open > 0)));
        return lines;
    }

    /** The same of all stages of its kind: one that was called off was programmed anew. */
    private static List<Line> moved(TheFile f, AuditKind kind, Optional<Audit> shown) {
        return f.file().audits().stream()
                .filter(x -> x.kind() == kind)
                .flatMap(x -> moved(
                        f,
                        x,
                        shown.filter(x::equals).isPresent() ? "" : f.file().title(x) + ": ")
                        .stream())
                .toList();
    }

    /** Why it was postponed or called off, or a limit was missed. */
    static List<Line> moved(TheFile f, Audit a, String before) {
        return WhyMoved.of(f.records(), a.id()).stream()
                .map(w -> Line.of(
                        before + w.what(),
                        w.why() + " (" + (w.by() == null ? "the body" : w.by()) + ", " + Days.written(w.on()) + ")",
                        TheFile.at(a)))
                .toList();
    }

    static Block audit(TheFile f) {
        return f.main()
                .map(a -> Block.of(8, f.file().title(a), audit(f, a)))
                .orElseGet(() -> Block.of(8, "Stage 2", List.of(new Line("Stage 2", Value.bad("Not on record")))));
    }

    private static List<Line> audit(TheFile f, Audit a) {
        long clauses = a.clauses().stream().filter(a::examined).count();
        long controls = a.controls().stream().filter(a::examined).count();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                "Days and mode",
                a.firstDay().map(Days::written).orElse("None") + " to "
                        + a.lastDay().map(Days::written).orElse("none")
                        + RemoteShare.mode(a)
                                .filter(_ -> !a.before())
                                .map(m -> ", " + m.words())
                                .orElse(""),
                TheFile.at(a)));
        lines.addAll(a.kind() == AuditKind.STAGE_2 ? moved(f, a.kind(), f.main()) : moved(f, a, ""));
        lines.add(Remote.share(f, a));
        lines.add(Line.of(
                "Remote means, as proposed to the client",
                f.said(Operation.SCHEDULE_AUDIT, a.id(), ScheduleForm.class, ScheduleForm::means),
                f.at(Kind.RECORDS)));
        lines.add(Line.of(
                "Remote work, and whether it was effective", reported(f, ReportForm::remote), f.at(Kind.RECORDS)));
        lines.add(coverage(
                a.kind() == AuditKind.SURVEILLANCE ? "Clauses and topics looked at" : "Clauses looked at",
                clauses,
                a.clauses().size(),
                a));
        lines.add(coverage("Included controls looked at", controls, a.controls().size(), a));
        lines.addAll(ThePapers.of(f, a));
        lines.add(new Line("Levels in the plan", levels(a).at(TheFile.at(a))));
        lines.add(new Line("Levels talked to, by the sample", talked(a).at(TheFile.at(a))));
        lines.add(Line.of(Sheet.NOT_HANDED_IN, notHandedIn(f), f.at(Kind.APPLICATION)));
        lines.add(Line.of("Objectives", reported(f, ReportForm::objectives), f.at(Kind.RECORDS)));
        lines.add(Line.of("Deviations from the plan", reported(f, ReportForm::deviations), f.at(Kind.RECORDS)));
        lines.add(Line.of("Unresolved, as the report says", reported(f, ReportForm::unresolved), f.at(Kind.RECORDS)));
        lines.add(Line.of("Sampling", reported(f, ReportForm::sampling), f.at(Kind.RECORDS)));
        lines.add(new Line(
                "Internal audit and management review",
                new Value(
                        "Internal audit " + dated(f, Slot.INTERNAL_AUDIT, a) + ", management review "
                                + dated(f, Slot.MANAGEMENT_REVIEW, a) + ". "
                                + reported(f, ReportForm::internalAuditAndReview),
                        f.at(Kind.APPLICATION),
                        old(f, Slot.INTERNAL_AUDIT, a) || old(f, Slot.MANAGEMENT_REVIEW, a))));
        return lines;
    }

    private static Line coverage(String label, long looked, int of, Audit a) {
        return new Line(label, new Value(looked + " of " + of, TheFile.at(a), looked < of));
    }

    private static Value levels(Audit a) {
        Set<Level> met = EnumSet.noneOf(Level.class);
        Optional.ofNullable(a.plan()).map(Plan::sessions).orElse(List.of()).stream()
                .map(Session::level)
                .filter(Objects::nonNull)
                .forEach(met::add);
        String missing = Arrays.stream(Level.values())
                .filter(l -> !met.contains(l))
                .map(Level::words)
                .collect(joining(", "));
        String named = met.stream().map(Level::words).collect(joining(", "));
        return new Value(
                (named.isEmpty() ? "None by the plan" : Worded.headed(named))
                        + (missing.isEmpty() ? "" : "; not planned: " + missing),
                null,
                !met.contains(Level.TOP_MANAGEMENT));
    }

    private static Value talked(Audit a) {
        List<Sample> talks =
                a.work().samples().stream().filter(s -> s.of().interviews()).toList();
        return talks.isEmpty()
                ? Value.bad("Not on record")
                : Value.headed(talks.stream()
                        .map(s -> s.of().whatOrWhom() + " " + s.drawn() + " of " + s.population())
                        .collect(joining(", ")));
    }

    private static String notHandedIn(TheFile f) {
        return Arrays.stream(Slot.values())
                .filter(s -> f.file().application().latest(s).isEmpty())
                .map(Slot::words)
                .collect(collectingAndThen(joining(", "), w -> w.isEmpty() ? "None" : Worded.headed(w)));
    }

    private static String dated(TheFile f, Slot slot, Audit a) {
        return f.file()
                .application()
                .latest(slot)
                .map(h -> "of " + Days.written(h.dated())
                        + (old(f, slot, a)
                                ? " (before the last audit, which ended on "
                                        + Days.written(endOfTheLast(f, a).orElseThrow()) + ")"
                                : ""))
                .orElse("not handed in");
    }

    /** Whether the latest of it that was handed in tells nothing of the time since the audit before this one. */
    private static boolean old(TheFile f, Slot slot, Audit a) {
        return f.file()
                .application()
                .latest(slot)
                .filter(h -> endOfTheLast(f, a).filter(h.dated()::isBefore).isPresent())
                .isPresent();
    }

    /** The end of the audit of the whole system or of its surveillance before this one; empty before the first of a cycle. */
    private static Optional<LocalDate> endOfTheLast(TheFile f, Audit a) {
        return a.kind().initial()
                ? Optional.empty()
                : a.firstDay().flatMap(first -> f.file().audits().stream()
                        .filter(x -> !x.equals(a) && x.standing().conducted())
                        .filter(x -> x.kind().whole() || x.kind() == AuditKind.SURVEILLANCE)
                        .flatMap(x -> x.lastDay().stream())
                        .filter(d -> d.isBefore(first))
                        .max(Comparator.naturalOrder()));
    }

    static Block conclusion(TheFile f) {
        return Block.of(
                10,
                "What the team concludes",
                f.main().map(a -> conclusion(f, a)).orElseGet(List::of));
    }

    private static List<Line> conclusion(TheFile f, Audit a) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                f.verb().restsOnAudits()
                        ? "Recommendation"
                        : "Recommendation after " + f.file().title(a),
                recommended(f),
                TheFile.at(a)));
        lines.add(Line.of(
                "Conclusion in the team's words",
                f.said(Operation.CONCLUDE_AUDIT, a.id(), ConclusionForm.class, ConclusionForm::conclusion),
                f.at(Kind.RECORDS)));
        f.last(Operation.CONCLUDE_AUDIT, a.id())
                .map(r -> r.typed(ConclusionForm.class).left())
                .filter(left -> !left.isBlank())
                .ifPresent(left -> lines.add(Line.of("What was left to this audit", left, f.at(Kind.RECORDS))));
        f.all(Operation.RETURN_REPORT, a.id())
                .forEach(r -> lines.add(Line.of(
                        "Technical review returned the report",
                        r.typed(Because.class).reason() + " (" + TheFile.signed(r) + ")",
                        f.at(Kind.RECORDS))));
        f.all(Operation.REVIEW_REPORT, a.id())
                .forEach(r -> lines.add(Line.of(
                        "Technical review",
                        r.typed(Because.class).reason() + " (" + TheFile.signed(r) + ")",
                        f.at(Kind.RECORDS))));
        f.file().openDecision().ifPresent(d -> {
            boolean open = d.standing() == DecisionStanding.INFORMATION_ASKED;
            f.all(Operation.ASK_FOR_INFORMATION, d.id())
                    .forEach(r -> lines.add(new Line(
                            open ? Sheet.QUESTION : "Information asked for",
                            new Value(
                                    r.typed(Because.class).reason() + " (" + TheFile.signed(r) + ")",
                                    f.at(Kind.RECORDS),
                                    open))));
            f.all(Operation.WITHDRAW_QUESTION, d.id())
                    .forEach(r -> lines.add(Line.of(
                            "Question withdrawn",
                            r.typed(Because.class).reason() + " (" + TheFile.signed(r) + ")",
                            f.at(Kind.RECORDS))));
            f.all(Operation.GIVE_INFORMATION, d.id())
                    .forEach(r -> lines.add(Line.of(
                            "Information given",
                            r.typed(Because.class).reason() + " (" + TheFile.signed(r) + ")",
                            f.at(Kind.RECORDS))));
        });
        return lines;
    }

    private static String reviewed(TheFile f, Audit a) {
        LocalDate on = a.reviewedOn();
        return on == null ? "Not reviewed" : "By " + f.name(a.reviewedBy()) + " on " + Days.written(on);
    }

    static String concluded(Audit a) {
        return Optional.ofNullable(a.conclusion())
                .map(k -> Worded.headed(k.advice().words()))
                .orElse("None yet");
    }
}
