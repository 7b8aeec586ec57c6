package org.assay.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.application.AppliedFor;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.paper.PaperSource;
import org.assay.file.Audit;
import org.assay.file.Level;

/** An audit plan: objectives, criteria, scope, days and places, who does what (ISO/IEC 17021-1, 9.2.3.2). */
final class PlanSheet {
    private PlanSheet() {}

    static Letter of(PaperSource source, House house) {
        Audit audit = Said.audit(source);
        PlanForm plan = Said.plan(source, audit);
        AppliedFor applied = Said.applied(source);
        List<Part> parts = List.of(
                Part.headed("what", "1\u2002Objectives, criteria and scope")
                        .fact(
                                "Audit",
                                Said.title(source, audit) + ", "
                                        + source.file().standard().edition())
                        .fact("Objectives", plan.objectives())
                        .fact("Criteria", plan.criteria())
                        .fact("Scope", source.file().scope())
                        .fact("Processes", Said.parts(applied.processList(), applied.processes()))
                        .fact("Units", Said.parts(applied.unitList(), applied.units()))
                        .fact("AI systems", String.join("\n", Said.systems(source))),
                Part.headed("where", "2\u2002Days and places")
                        .fact("Days", Said.days(audit))
                        .fact(
                                "Where",
                                Said.capital(Objects.requireNonNull(audit.schedule())
                                        .mode()
                                        .words()))
                        .fact(
                                "Audit time",
                                Days.halves(
                                        Objects.requireNonNull(audit.schedule()).halfDays()))
                        .fact("Sites", String.join("\n", Said.sites(source)))
                        .fact("Remote parts and their risks", plan.remote()),
                Part.headed("team", "3\u2002Team")
                        .grid(
                                List.of(
                                        new Part.Column("Name", 36),
                                        new Part.Column("Part in the audit", 28),
                                        new Part.Column("What that means", 36)),
                                audit.team().stream()
                                        .map(m -> cells(
                                                source.name(m.person()),
                                                Said.capital(m.part().words()),
                                                duty(m.part())))
                                        .toList()),
                Part.headed("says", "4\u2002Good to know")
                        .words(
                                "An audit looks at a sample. The team records what it has seen and takes copies only where that"
                                        + " is needed and agreed. Nonconformities are told at the closing meeting and left with you"
                                        + " in writing. The team recommends; what is decided is open."),
                Part.headed("sessions", "5\u2002Sessions")
                        .grid(
                                List.of(
                                        new Part.Column("Day and time", 17),
                                        new Part.Column("Session", 26),
                                        new Part.Column("Clauses and controls", 28),
                                        new Part.Column("Talks to", 15),
                                        new Part.Column("Held by", 14)),
                                plan.sessions().stream()
                                        .map(s -> session(source, s))
                                        .toList()));
        return Letter.toTheClient(source, house, "Audit plan for " + Said.title(source, audit), parts);
    }

    private static List<Part.Cell> session(PaperSource source, PlanForm.Line s) {
        String who = Stream.of(s.by(), s.with())
                .filter(Objects::nonNull)
                .map(source::name)
                .distinct()
                .collect(Collectors.joining(", "));
        Level level = s.level();
        return cells(
                Days.written(s.day()) + "\n" + s.time().strip().replace('-', '–'),
                s.what().strip(),
                Said.list(s.about()),
                level == null ? "Records" : Said.capital(level.words()),
                who);
    }

    private static List<Part.Cell> cells(String... texts) {
        return Stream.of(texts).map(Part.Cell::of).toList();
    }

    private static String duty(org.assay.file.Part part) {
        return switch (part) {
            case LEAD_AUDITOR -> "Leads the audit and speaks for the team";
            case AUDITOR -> "Audits";
            case TECHNICAL_EXPERT -> "Advises the auditors; audits nothing alone";
            case TRAINEE -> "Takes part under an auditor";
            case TECHNICAL_REVIEWER, APPLICATION_REVIEWER -> "";
        };
    }
}
