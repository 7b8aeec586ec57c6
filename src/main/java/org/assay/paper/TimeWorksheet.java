package org.assay.paper;

import java.util.List;
import java.util.Objects;
import org.assay.audittime.Edition;
import org.assay.audittime.Inputs;
import org.assay.calendar.Days;
import org.assay.desk.application.TimeForm;
import org.assay.desk.paper.PaperSource;
import org.assay.file.AuditTime;
import org.assay.file.KnownInputs;
import org.assay.file.Person;
import org.assay.file.Profile;
import org.assay.file.Reckoned;
import org.assay.file.TimeInput;
import org.assay.lifecycle.ApplicationMove;
import org.assay.standard.DayTable;
import org.jspecify.annotations.Nullable;

/** How the days of an audit came about, line by line: rule, input, arithmetic, value, source. Never a price. */
final class TimeWorksheet {
    private TimeWorksheet() {}

    static Letter of(PaperSource source, House house) {
        AuditTime time = Objects.requireNonNull(source.file().application().time());
        Profile profile = Objects.requireNonNull(source.file().application().profile());
        DayTable table = house.catalogue().dayTable();
        Reckoned reckoned = time.reckoned();
        List<Part> parts = List.of(
                basis(profile, reckoned).fact("Scope", source.file().scope()),
                method(time),
                changed(source, reckoned),
                Part.headed("lines", "Derivation")
                        .grid(
                                List.of(
                                        new Part.Column("Rule", 19),
                                        new Part.Column("Input", 23),
                                        new Part.Column("Arithmetic", 20),
                                        new Part.Column("Value", 11),
                                        new Part.Column("So far", 10),
                                        new Part.Column("Source", 17)),
                                time.lines(profile.type()).stream()
                                        .map(l -> List.of(
                                                Part.Cell.of(l.rule()),
                                                Part.Cell.of(Said.capital(l.told())),
                                                Part.Cell.of(l.reckoned()),
                                                Part.Cell.of(l.value()),
                                                Part.Cell.of(l.running()),
                                                Part.Cell.of(Said.capital(
                                                        l.clause() == null
                                                                ? "the body's method " + table.method()
                                                                : l.clause()))))
                                        .toList()),
                Part.headed("result", "Result")
                        .fact("Initial audit", Days.halves(time.total()))
                        .fact(
                                "Justification",
                                source.typed(ApplicationMove.DETERMINE_TIME, TimeForm.class)
                                        .justification())
                        .fact(
                                "Determined by",
                                source.name(time.determinedBy()) + ", " + Days.written(time.determinedOn()))
                        .fact("Within the table", within(time))
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

    private static String within(AuditTime time) {
        return !time.override()
                ? "Yes"
                : time.bounds().leaves(time.stage1(), time.stage2())
                        ? "No: the days leave it, for the reason above"
                        : time.total() >= time.comesTo()
                                ? "Yes, but from other numbers than the application has, for the reason above"
                                : "Yes, but below the " + Days.halves(time.comesTo())
                                        + " of its method, for the reason above";
    }

    /** What was reckoned with; where a reviewer took another value than the client says, both. */
    private static Part basis(Profile profile, @Nullable Reckoned reckoned) {
        Inputs said = KnownInputs.of(profile);
        Inputs taken = reckoned == null ? said : reckoned.inputs();
        return Part.headed("basis", "What the days rest on")
                .fact("Kind of organisation", Said.capital(taken.organisation().words()))
                .fact("Sector", Said.capital(profile.sector().words()))
                .fact(
                        "People",
                        beside(
                                people(taken.headcount(), taken.personsInScope()),
                                people(profile.headcount(), profile.inScope())))
                .fact("AI systems within the scope", beside(systems(taken), systems(said)))
                .fact(
                        "Sites",
                        beside(
                                String.valueOf(taken.places().size()),
                                String.valueOf(said.places().size())));
    }

    private static String people(int all, int inScope) {
        return all + " in all, " + inScope + " within the scope";
    }

    private static String systems(Inputs in) {
        return in.systemsInScope() + (in.highRiskSystems() == 0 ? "" : ", " + in.highRiskSystems() + " of high risk");
    }

    private static String beside(String taken, String said) {
        return taken.equals(said) ? taken : taken + "; the client says " + said;
    }

    /** The method with its table as it stood, and why it comes to these days; empty where that was not kept. */
    private static Part method(AuditTime time) {
        Reckoned reckoned = time.reckoned();
        Part part = Part.headed("method", "Method");
        if (reckoned == null) {
            return part;
        }
        Edition edition = reckoned.derivation().edition();
        return part.fact("Method", edition.words())
                .fact(
                        "From",
                        edition.since(time.determinedOn()).map(Days::written).orElse(""))
                .fact("Numbers from", edition.source())
                .fact("Licence", edition.licence())
                .fact("SHA-256 of the table", edition.hash())
                .words(
                        edition.invented()
                                ? "The numbers of this table are invented for a sample. They are no audit time of any standard."
                                : "",
                        reckoned.derivation().why());
    }

    /** Where another value was taken than the application says; empty where none was. */
    private static Part changed(PaperSource source, @Nullable Reckoned reckoned) {
        Part part = Part.headed("changed", "Other values than the application has");
        if (reckoned == null || reckoned.changed().isEmpty()) {
            return part;
        }
        return part.grid(
                        List.of(
                                new Part.Column("What", 34),
                                new Part.Column("The client says", 33),
                                new Part.Column("Taken", 33)),
                        reckoned.changed().stream()
                                .map(c -> List.of(
                                        Part.Cell.of(Said.capital(TimeInput.words(c.field()))),
                                        Part.Cell.of(c.said()),
                                        Part.Cell.of(c.taken())))
                                .toList())
                .fact(
                        "Why",
                        source.typed(ApplicationMove.DETERMINE_TIME, TimeForm.class)
                                .changes());
    }

    private static String second(PaperSource source, @Nullable Person by) {
        return by == null ? "" : source.name(by);
    }
}
