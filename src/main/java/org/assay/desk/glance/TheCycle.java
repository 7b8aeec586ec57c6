package org.assay.desk.glance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Table;
import org.assay.desk.glance.Block.Value;
import org.assay.file.Audit;
import org.assay.file.Certification;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.Deviation;
import org.assay.file.Finding;
import org.assay.file.Suspension;
import org.assay.file.Term;

/** Block 7 of a decision in the course of a cycle: every audit of it, what was found, and what was decided (9.5.4). */
final class TheCycle {
    private TheCycle() {}

    static Block block(TheFile f) {
        Certification facts = f.file().certification();
        int cycle = facts.cycles().size();
        List<Line> lines = new ArrayList<>();
        facts.term()
                .ifPresent(t -> lines.add(Line.of(
                        "Cycle " + cycle,
                        "Decided on " + Days.written(t.decidedOn()) + ", valid from " + Days.written(t.from()) + " to "
                                + Days.written(t.until()))));
        lines.add(Line.of(
                "Decisions in this cycle",
                decisions(f, facts).isEmpty() ? "None" : String.join("; ", decisions(f, facts))));
        lines.add(Line.of(
                "Suspensions",
                facts.suspensions().isEmpty()
                        ? "None"
                        : String.join(
                                "; ",
                                facts.suspensions().stream()
                                        .map(TheCycle::suspended)
                                        .toList())));
        List<Audit> audits = f.file().ofCycle(cycle);
        if (audits.isEmpty()) {
            lines.add(new Line("Audits of this cycle", Value.bad("None is programmed")));
        }
        audits.stream()
                .filter(a -> f.main().filter(a::equals).isEmpty())
                .forEach(a -> lines.addAll(TheAudit.moved(f, a, f.file().title(a) + ": ")));
        return Block.of(
                7,
                "The cycle so far",
                lines,
                new Table(
                        "Audits of this cycle",
                        List.of("Audit", "Days", "Majors", "Minors", "Not dealt with", "Conclusion of the team"),
                        Stream.concat(earlier(f, facts), audits.stream())
                                .map(a -> row(f, a))
                                .toList()));
    }

    /** The audit that the cycle began with, so that the trend has a beginning. */
    private static Stream<Audit> earlier(TheFile f, Certification facts) {
        return facts.term().stream()
                .flatMap(t -> f.file().audits().stream()
                        .filter(a -> a.kind().whole() && a.standing().conducted())
                        .filter(a -> a.lastDay()
                                .filter(d -> !d.isAfter(t.decidedOn()))
                                .isPresent()))
                .max(Comparator.comparing(a -> a.lastDay().orElseThrow()))
                .stream();
    }

    private static List<Value> row(TheFile f, Audit a) {
        List<Finding> raised = f.file().findings().stream()
                .filter(x -> x.standing().counts() && x.raisedIn(a))
                .toList();
        long majors = raised.stream().filter(Finding::major).count();
        long open = raised.stream()
                .filter(x -> x.major() ? x.verified().isEmpty() : !x.standing().planned())
                .count();
        // of an audit of before nobody knows here what it raised
        boolean conducted = a.standing().conducted() && !a.before();
        return List.of(
                Value.of(f.file().title(a)).at(TheFile.at(a)),
                Value.of(a.lastDay()
                        .map(Days::written)
                        .orElseGet(() -> a.occasion() == null
                                ? "Not dated"
                                : "Meant for " + Days.written(a.occasion().intendedFor()))),
                Value.of(conducted ? String.valueOf(majors) : "–"),
                Value.of(conducted ? String.valueOf(raised.size() - majors) : "–"),
                new Value(conducted ? String.valueOf(open) : "–", null, open > 0),
                Value.headed(conducted ? TheAudit.concluded(a) : a.standing().words()));
    }

    private static List<String> decisions(TheFile f, Certification facts) {
        LocalDate since = facts.term().map(Term::decidedOn).orElseThrow();
        return f.file().decisions().stream()
                .filter(d -> d.standing() == DecisionStanding.DECIDED)
                .sorted(Comparator.comparing(TheCycle::on))
                .filter(d -> !on(d).isBefore(since))
                .map(d -> d.verb().words() + ", " + Days.written(on(d)) + deviation(d))
                .toList();
    }

    private static String deviation(Decision decided) {
        Deviation missed = decided.deviation();
        return missed == null
                ? ""
                : " (the limit of " + Days.written(missed.limit()) + " was missed; the fault is "
                        + missed.fault().words() + ")";
    }

    private static LocalDate on(Decision decided) {
        return Objects.requireNonNull(decided.decidedOn());
    }

    private static String suspended(Suspension s) {
        return (s.whole() ? "From " : "A part from ")
                + Days.written(s.from())
                + (s.lifted() == null ? ", not lifted" : ", lifted on " + Days.written(s.lifted()))
                + ": " + s.ground().words();
    }
}
