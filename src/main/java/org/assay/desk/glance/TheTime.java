package org.assay.desk.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.calendar.Days;
import org.assay.desk.Because;
import org.assay.desk.application.TimeForm;
import org.assay.desk.deed.Operation;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Table;
import org.assay.desk.glance.Block.Value;
import org.assay.desk.glance.Where.Kind;
import org.assay.file.Audit;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.Person;
import org.assay.file.Reckoned;
import org.assay.file.Schedule;
import org.assay.file.TimeInput;

/** Block 6: audit days required, planned and delivered, why they are what they are, and what was sampled of how many. */
final class TheTime {
    private TheTime() {}

    static Block block(TheFile f) {
        AuditTime time = f.file().application().time();
        if (time == null) {
            return Block.of(6, "Audit time", List.of(new Line("Determined", Value.bad("No days on record"))));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                "Method",
                time.method() + (time.accredited() ? "" : ", carries no accreditation"),
                f.at(Kind.APPLICATION)));
        Reckoned reckoned = time.reckoned();
        if (reckoned != null) {
            reckoned.changed()
                    .forEach(c -> lines.add(Line.of(
                            "Other than the client says",
                            TimeInput.words(c.field()) + ": " + c.taken() + " instead of " + c.said(),
                            f.at(Kind.APPLICATION))));
        }
        lines.add(Line.of(
                "Determined by",
                f.name(time.determinedBy()) + " on " + Days.written(time.determinedOn()) + ": "
                        + f.said(Operation.DETERMINE_TIME, f.file().id(), TimeForm.class, TimeForm::justification),
                f.at(Kind.RECORDS)));
        below(time)
                .ifPresent(
                        words -> lines.add(Line.of("Beside what the method comes to", words, f.at(Kind.APPLICATION))));
        lines.add(
                time.override()
                        ? new Line(
                                outside(time),
                                new Value(
                                        "Approved by " + f.name(time.approvedBy()),
                                        f.at(Kind.APPLICATION),
                                        time.approvedBy() == null))
                        : Line.of(
                                "Outside the table",
                                "No: the days lie within the method's bounds, and are not fewer than it comes to"));
        f.file().basis().audits().stream().filter(a -> isShort(a, f.file())).forEach(a -> lines.add(shortfall(f, a)));
        f.file().basis().audits().forEach(a -> looked(f, a).ifPresent(lines::add));
        return Block.of(6, "Audit time", lines, days(f), sample(f));
    }

    /** By how much the days that were chosen differ from those that the method comes to; the reason is the justification. */
    private static Optional<String> below(AuditTime time) {
        return Optional.ofNullable(time.reckoned()).map(Reckoned::derivation).flatMap(d -> {
            int proposed = d.proposed().stage1() + d.proposed().stage2();
            int less = proposed - time.total();
            return less == 0
                    ? Optional.empty()
                    : Optional.of(Days.halves(Math.abs(less)) + (less > 0 ? " less" : " more") + " than the "
                            + Days.halves(proposed) + " that the method comes to, for the reason above");
        });
    }

    private static String outside(AuditTime time) {
        return time.bounds().leaves(time.stage1(), time.stage2())
                ? "Outside the table"
                : time.total() < time.comesTo()
                        ? "Fewer than the method comes to"
                        : "From other numbers than the application has";
    }

    private static boolean isShort(Audit a, CertificationFile file) {
        return !a.work().presences().isEmpty() && a.delivered() < file.determined(a);
    }

    private static Optional<Line> looked(TheFile f, Audit a) {
        return Optional.ofNullable(a.timeLook())
                .map(l -> Line.of(
                        "Looked at again after " + f.file().title(a),
                        l.told() + "; " + f.name(l.by()) + " on " + Days.written(l.on())
                                + (l.now() == null
                                        ? ""
                                        : ": "
                                                + f.said(
                                                        Operation.LOOK_AT_TIME,
                                                        a.id(),
                                                        TimeForm.class,
                                                        TimeForm::justification))
                                + (l.second() == null
                                        ? ""
                                        : ". Fewer days were approved by " + f.name(l.second()) + ": "
                                                + f.said(
                                                        Operation.APPROVE_LOOK,
                                                        a.id(),
                                                        Because.class,
                                                        Because::reason)),
                        TheFile.at(a)));
    }

    private static Line shortfall(TheFile f, Audit a) {
        Person by = a.work().shortfallApprovedBy();
        String words = by == null
                ? "Nobody has approved it"
                : "Approved by " + f.name(by) + ": "
                        + f.said(Operation.APPROVE_SHORTFALL, a.id(), Because.class, Because::reason);
        return new Line("Shortfall of " + f.file().title(a), new Value(words, TheFile.at(a), by == null));
    }

    private static Table sample(TheFile f) {
        List<List<Value>> rows = f.main().stream()
                .flatMap(a -> a.work().samples().stream())
                .map(s -> List.of(
                        Value.headed(s.of().words()),
                        Value.of(String.valueOf(s.population())),
                        Value.of(String.valueOf(s.drawn()))))
                .toList();
        return new Table("Sample", List.of("", "There are", "Looked at"), rows);
    }

    private static Value delivered(Audit a, CertificationFile file) {
        return a.work().presences().isEmpty()
                ? Value.of("Not entered")
                : new Value(Days.halves(a.delivered()), TheFile.at(a), isShort(a, file));
    }

    private static Table days(TheFile f) {
        List<List<Value>> rows = new ArrayList<>();
        for (Audit a : f.file().basis().audits()) {
            int required = f.file().determined(a);
            int planned =
                    Optional.ofNullable(a.schedule()).map(Schedule::halfDays).orElse(0);
            rows.add(List.of(
                    Value.of(f.file().title(a)),
                    Value.of(Days.halves(required)),
                    new Value(planned == 0 ? "None" : Days.halves(planned), null, planned < required),
                    delivered(a, f.file())));
        }
        return new Table("Days", List.of("", "Required", "Planned", "Delivered"), rows);
    }
}
