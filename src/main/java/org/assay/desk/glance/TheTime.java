package org.assay.desk.glance;

import java.util.ArrayList;
import java.util.List;
import org.assay.calendar.Days;
import org.assay.desk.deed.Operation;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Table;
import org.assay.desk.glance.Block.Value;
import org.assay.desk.glance.Where.Kind;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.Schedule;

/** Block 6: audit days required, planned, and why they are what they are. */
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
        lines.add(Line.of(
                "Determined by",
                f.name(time.determinedBy()) + " on " + Days.written(time.determinedOn()) + ": "
                        + f.said(Operation.DETERMINE_TIME, f.file().id(), "justification"),
                f.at(Kind.RECORDS)));
        lines.add(
                time.override()
                        ? new Line(
                                "Outside the table",
                                new Value(
                                        "Approved by " + f.name(time.approvedBy()),
                                        f.at(Kind.APPLICATION),
                                        time.approvedBy() == null))
                        : Line.of("Outside the table", "No: the days lie within the method's bounds"));
        return Block.of(6, "Audit time", lines, days(f, time));
    }

    private static Table days(TheFile f, AuditTime time) {
        List<List<Value>> rows = new ArrayList<>();
        for (AuditKind kind : AuditKind.values()) {
            int planned =
                    f.stage(kind).map(a -> a.schedule()).map(Schedule::halfDays).orElse(0);
            rows.add(List.of(
                    Value.of(kind.words()),
                    Value.of(Days.halves(time.of(kind))),
                    new Value(planned == 0 ? "none" : Days.halves(planned), null, planned < time.of(kind))));
        }
        return new Table("Days", List.of("", "Required", "Planned"), rows);
    }
}
