package org.assay.desk.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assay.calendar.Days;
import org.assay.desk.audit.ReportForm;
import org.assay.desk.decision.DecisionRequest;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Value;
import org.assay.desk.glance.Where.Kind;
import org.assay.file.Certification;
import org.assay.file.ChangeNotice;
import org.assay.file.Worded;
import org.assay.lifecycle.DecisionMove;
import org.assay.lifecycle.RunningLimits;
import org.assay.standard.Parameter;

/** Blocks 1, 4 and 11: what is asked for, the agreement that it stands on, and what came before. */
final class TheRequest {
    private static final String REQUEST = DecisionMove.REQUEST.journaled();

    private TheRequest() {}

    static Block asked(TheFile f) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("Case", f.file().reference(), f.at(Kind.FILE)));
        lines.add(Line.of(
                "To decide",
                f.verb().words() + ", " + f.file().standard().edition() + ", " + TheScope.part(f),
                f.at(Kind.APPLICATION)));
        lines.add(Line.of("Client", f.client()));
        f.file()
                .openDecision()
                .ifPresentOrElse(
                        d -> lines.add(Line.of(
                                "Asked for",
                                d.verb().words() + ", by " + f.name(d.requestedBy()) + " on "
                                        + Days.written(d.requestedOn())
                                        + f.records().stream()
                                                .filter(r -> r.deed().equals(REQUEST)
                                                        && r.subject().equals(d.id()))
                                                .map(r -> ": "
                                                        + r.typed(DecisionRequest.class)
                                                                .why())
                                                .findFirst()
                                                .orElse(""),
                                f.at(Kind.RECORDS))),
                        () -> lines.add(Line.of("Asked for", "Nobody has asked")));
        f.file()
                .openDecision()
                .map(d -> d.requestedOn().plusDays(f.c().law().of(Parameter.DECISION_DAYS)))
                .ifPresent(by -> lines.add(Line.of(
                        "Decide by",
                        Days.written(by) + ", as asked for" + (by.isBefore(f.today()) ? "; that day is over" : ""))));
        lines.add(new Line("Limit by rule", by(f)));
        lines.add(Line.of(
                "Accreditation",
                Objects.requireNonNullElse(
                        f.accreditation(), "None that the certificate can bear: it says no word of it")));
        lines.add(Line.of("Rule book", "Edition of " + Days.written(f.c().law().edition())));
        return Block.of(1, "The request", lines);
    }

    private static Value by(TheFile f) {
        return RunningLimits.of(f.c()).stream()
                // the end of the cycle is no limit of a decision that ends or interrupts it
                .filter(l -> f.verb().restsOnAudits() || !l.words().equals(RunningLimits.VALIDITY))
                .findFirst()
                .map(l -> new Value(
                        Days.written(l.on()) + ", the last day " + l.words() + " ("
                                + l.clause().cited() + ")" + (l.on().isBefore(f.today()) ? ": it is over" : ""),
                        null,
                        l.on().isBefore(f.today())))
                .orElseGet(() -> Value.of("None runs"));
    }

    static Block agreement(TheFile f) {
        List<Line> lines = new ArrayList<>();
        var agreement = f.file().agreement();
        lines.add(
                agreement == null
                        ? new Line("In force", Value.bad("None"))
                        : new Line(
                                "In force",
                                new Value(
                                        agreement.reference() + ", signed on " + Days.written(agreement.signedOn())
                                                + (agreement.endedOn() == null
                                                        ? ""
                                                        : ", ended on " + Days.written(agreement.endedOn())),
                                        f.at(Kind.APPLICATION),
                                        !agreement.bindsOn(f.today()))));
        lines.add(Line.of("It covers", f.client() + ", as one organisation"));
        lines.addAll(ReviewConditions.lines(f));
        return Block.of(4, "Agreement", lines);
    }

    /** What the client told, and what follows from it; marked where nobody has looked at it yet. */
    private static Line notified(TheFile f, ChangeNotice n) {
        String follows = n.triage() == null
                ? n.standing().words()
                : n.triage().words() + ", said by " + f.name(n.lookedAtBy()) + " on "
                        + Days.written(Objects.requireNonNull(n.lookedAtOn())) + "; "
                        + n.standing().words();
        return new Line(
                "Change notified on " + Days.written(n.toldOn()),
                new Value(
                        Worded.headed(n.kind().words()) + ", from " + Days.written(n.effectiveOn()) + ": " + follows,
                        f.at(Kind.RECORDS),
                        n.standing().awaitsTheBody()));
    }

    static Block since(TheFile f) {
        List<Line> lines = new ArrayList<>();
        Certification facts = f.file().certification();
        f.file().decisions().stream()
                .filter(d -> d.decidedOn() != null)
                .forEach(d -> lines.add(Line.of(
                        "Decided before",
                        d.verb().words() + ", by " + f.name(d.decidedBy()) + " on " + Days.written(d.decidedOn()),
                        f.at(Kind.FILE))));
        if (lines.isEmpty()) {
            lines.add(Line.of(
                    "Decided before",
                    facts.term()
                            .map(t -> "Cycle " + facts.cycles().size() + ", on " + Days.written(t.decidedOn())
                                    + ", before the file was brought forward; nothing since")
                            .orElse("Nothing: this would be the first decision on the file")));
        }
        facts.suspensions()
                .forEach(s -> lines.add(Line.of(
                        "Suspended",
                        "From " + Days.written(s.from()) + (s.lifted() == null ? "" : " to " + Days.written(s.lifted()))
                                + ": " + s.ground().words())));
        if (facts.suspensions().isEmpty()) {
            lines.add(Line.of("Suspensions", "None"));
        }
        lines.add(Line.of(
                "Changes that the team was told of", TheAudit.reported(f, ReportForm::changes), f.at(Kind.RECORDS)));
        f.file().changes().forEach(n -> lines.add(notified(f, n)));
        if (f.file().changes().isEmpty()) {
            lines.add(Line.of("Changes notified", "None"));
        }
        lines.add(Line.of("Complaints and incidents", "Not kept in this system: ask the programme manager"));
        return Block.of(11, "Since the last decision", lines);
    }
}
