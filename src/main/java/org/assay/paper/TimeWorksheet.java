package org.assay.paper;

import java.util.List;
import java.util.Objects;
import org.assay.calendar.Days;
import org.assay.desk.paper.PaperSource;
import org.assay.file.AuditTime;
import org.assay.file.Person;
import org.assay.file.Profile;
import org.assay.lifecycle.ApplicationMove;
import org.assay.standard.DayTable;

/** How the days of an audit came about, line by line: rule, input, arithmetic, value, source. Never a price. */
final class TimeWorksheet {
    private TimeWorksheet() {}

    static Letter of(PaperSource source, House house) {
        AuditTime time = Objects.requireNonNull(source.file().application().time());
        Profile profile = Objects.requireNonNull(source.file().application().profile());
        DayTable table = house.catalogue().dayTable();
        List<Part> parts = List.of(
                Part.headed("basis", "What the days rest on")
                        .fact(
                                "Kind of organisation",
                                Said.capital(profile.type().words()))
                        .fact("Sector", Said.capital(profile.sector().words()))
                        .fact("People", profile.headcount() + " in all, " + profile.inScope() + " within the scope")
                        .fact(
                                "AI systems within the scope",
                                String.valueOf(profile.systems().stream()
                                        .filter(s -> s.inScope())
                                        .count()))
                        .fact("Sites", String.valueOf(profile.sites()))
                        .fact("Scope", source.file().scope()),
                Part.headed("lines", "Derivation")
                        .grid(
                                List.of(
                                        new Part.Column("Rule", 21),
                                        new Part.Column("Input", 23),
                                        new Part.Column("Arithmetic", 20),
                                        new Part.Column("Value", 14),
                                        new Part.Column("Source", 22)),
                                time.lines(profile.type()).stream()
                                        .map(l -> List.of(
                                                Part.Cell.of(l.rule()),
                                                Part.Cell.of(Said.capital(l.input())),
                                                Part.Cell.of(l.arithmetic()),
                                                Part.Cell.of(l.value()),
                                                Part.Cell.of("The body's method " + table.method())))
                                        .toList()),
                Part.headed("result", "Result")
                        .fact("Initial audit", Days.halves(time.total()))
                        .fact("Justification", Said.text(source.last(ApplicationMove.DETERMINE_TIME), "justification"))
                        .fact(
                                "Determined by",
                                source.name(time.determinedBy()) + ", " + Days.written(time.determinedOn()))
                        .fact(
                                "Within the table",
                                time.override() ? "No: the days leave it, for the reason above" : "Yes")
                        .fact("Agreed by a second person", second(source, time.approvedBy())),
                Part.headed("says", "What these days are")
                        .words(
                                "Experts and auditors in training are not counted. The days are reviewed after Stage 1 and after each audit, and rise where the"
                                        + " scope turns out larger, whatever was agreed before."
                                        + (time.accredited()
                                                ? ""
                                                : " They follow the body's own method. They are not audit time according to ISO/IEC"
                                                        + " 42006, and a certificate that rests on them carries no accreditation.")));
        return new Letter(source, house, "Audit time worksheet", List.of(), parts);
    }

    private static String second(PaperSource source, @org.jspecify.annotations.Nullable Person by) {
        return by == null ? "" : source.name(by);
    }
}
