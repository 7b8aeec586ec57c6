package org.assay.desk.glance;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.calendar.Days;
import org.assay.desk.deed.NamesOfDeeds;
import org.assay.desk.deed.NamesOfRules;
import org.assay.desk.deed.RecordsOfAFile;
import org.assay.desk.glance.Block.Line;
import org.assay.desk.glance.Block.Table;
import org.assay.desk.glance.Block.Value;
import org.assay.desk.glance.Where.Kind;
import org.assay.file.AuditTime;
import org.assay.file.BroughtForward;
import org.assay.register.journal.Journal;

/** Block 12: everything in the file that did not go as it goes: departures, late entries, attempts that were refused. */
final class Irregular {
    private Irregular() {}

    static Block block(TheFile f) {
        List<Line> lines = new ArrayList<>();
        AuditTime time = f.file().application().time();
        lines.add(
                time != null && time.override()
                        ? new Line(
                                "Overrides",
                                Value.of(
                                                time.bounds().leaves(time.stage1(), time.stage2())
                                                        ? "Audit days outside the table of the method"
                                                        : time.total() < time.comesTo()
                                                                ? "Fewer audit days than the method comes to"
                                                                : "Audit days from other numbers than the application has")
                                        .at(f.at(Kind.APPLICATION)))
                        : Line.of("Overrides", "None"));
        BroughtForward before = f.file().broughtForward();
        if (before != null) {
            lines.add(Line.of(
                    "Brought forward",
                    "On " + Days.written(before.on()) + " from “" + before.source() + "”, handed in by "
                            + f.name(before.handedInBy()) + ", signed by " + f.name(before.signedBy())
                            + ". Reports, reviews, working papers, audit time and answers of before are not proven."));
        }
        List<Line> waived =
                f.records().stream().flatMap(r -> waived(f, r).stream()).toList();
        lines.addAll(waived);
        if (waived.isEmpty()) {
            lines.add(Line.of("Departures with a recorded reason", "None"));
        }
        List<Line> late = f.records().stream()
                .filter(r -> r.on().isBefore(r.recordedOn()))
                .map(r -> Line.of(
                        "Entered late",
                        r.words() + " of " + Days.written(r.on()) + ", entered on " + Days.written(r.recordedOn())
                                + (r.by() == null ? "" : " by " + r.by()),
                        f.at(Kind.RECORDS)))
                .toList();
        lines.addAll(late);
        if (late.isEmpty()) {
            lines.add(Line.of("Late entries", "None"));
        }
        lines.add(Line.of(
                "Refused attempts",
                f.refusals().isEmpty() ? "None" : String.valueOf(f.refusals().size()),
                f.at(Kind.JOURNAL)));
        return f.refusals().isEmpty()
                ? Block.of(12, "Irregular", lines)
                : Block.of(12, "Irregular", lines, attempts(f));
    }

    private static List<Line> waived(TheFile f, RecordsOfAFile.Told r) {
        return r.waivers().entrySet().stream()
                .filter(w -> !w.getValue().isBlank())
                .map(w -> Line.of(
                        "Departed from “" + NamesOfRules.asked(w.getKey()) + "”",
                        r.words() + ", " + TheFile.signed(r) + ": " + w.getValue(),
                        f.at(Kind.RECORDS)))
                .toList();
    }

    private static Table attempts(TheFile f) {
        return new Table(
                "Attempts that rules refused",
                List.of("Day", "Who", "What", "What the rules asked and was not there"),
                f.refusals().stream().map(l -> attempt(f, l)).toList());
    }

    private static List<Value> attempt(TheFile f, Journal.Line line) {
        return List.of(
                Value.of(Days.written(line.recordedOn())),
                Value.of(f.names().getOrDefault(line.entry().by(), "A person since erased")),
                Value.of(NamesOfDeeds.of(line.entry().deed())),
                Value.of(line.entry().rules().entrySet().stream()
                        .filter(e ->
                                e.getValue().equals("BROKEN") || e.getValue().equals("TOBEJUDGED"))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .map(NamesOfRules::asked)
                        .collect(joining("; "))));
    }
}
