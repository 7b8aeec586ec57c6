package org.assay.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.application.AppliedFor;
import org.assay.desk.audit.PlanChanges;
import org.assay.desk.audit.PlanForm;
import org.assay.desk.paper.PaperSource;
import org.assay.file.Audit;
import org.assay.file.Level;
import org.assay.file.Topic;
import org.assay.standard.Cited;

/** An audit plan: objectives, criteria, scope, days and places, who does what (ISO/IEC 17021-1, 9.2.3.2). */
final class PlanSheet {
    private static final int FIRST_DAY = 5;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

    private PlanSheet() {}

    static Letter of(PaperSource source, House house) {
        Audit audit = Said.audit(source);
        PlanForm plan = Said.plan(source, audit);
        AppliedFor applied = Said.applied(source);
        List<Part> parts = new ArrayList<>(List.of(
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
                                        + " in writing. The team recommends; what is decided is open. Times are those of the"
                                        + " place.")));
        changes(source, audit, plan).ifPresent(parts::addFirst);
        parts.addAll(days(source, house, audit, plan));
        return Letter.toTheClient(source, house, "Audit plan for " + Said.title(source, audit), parts);
    }

    /** A table for each day, in the order of its hours. */
    private static List<Part> days(PaperSource source, House house, Audit audit, PlanForm plan) {
        Map<LocalDate, List<PlanForm.Line>> days = plan.sessions().stream()
                .sorted(Comparator.comparing(PlanForm.Line::from))
                .collect(Collectors.groupingBy(PlanForm.Line::day, TreeMap::new, Collectors.toList()));
        List<Part> parts = new ArrayList<>();
        days.forEach((day, sessions) -> parts.add(Part.headed(
                        "day-" + day,
                        (FIRST_DAY + parts.size()) + "\u2002" + WEEKDAY.format(day) + ", " + Days.written(day))
                .grid(
                        List.of(
                                new Part.Column("Time", 12),
                                new Part.Column("Session", 25),
                                new Part.Column("Looks at", 33),
                                new Part.Column("Would like to meet", 17),
                                new Part.Column("Held by", 13)),
                        sessions.stream()
                                .map(s -> session(source, house, audit, s))
                                .toList())));
        return parts;
    }

    /** Against the plan that the client was given before; nothing where this is the first. */
    private static Optional<Part> changes(PaperSource source, Audit audit, PlanForm plan) {
        List<PlanForm> all = Said.plans(source, audit);
        List<String> changes = all.size() < 2 ? List.of() : PlanChanges.of(all.get(all.size() - 2), plan, source::name);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.headed("changes", "Otherwise than in the plan before this one")
                        .points(changes));
    }

    private static List<Part.Cell> session(PaperSource source, House house, Audit audit, PlanForm.Line s) {
        return cells(
                s.time().strip().replace('-', '–'),
                s.what().strip() + (Boolean.TRUE.equals(s.remote()) ? "\nRemote" : ""),
                titles(house, s.subjects()),
                meets(s),
                s.of(audit) ? "The team" : s.who().stream().map(source::name).collect(Collectors.joining(", ")));
    }

    private static String meets(PlanForm.Line s) {
        Level level = s.level();
        String whom = Objects.requireNonNullElse(s.whom(), "").strip();
        boolean meeting = s.kind() != null && !s.kind().looks();
        return !whom.isEmpty() ? whom : level != null ? Said.capital(level.words()) : meeting ? "" : "Records";
    }

    /** By their titles; the number stands behind, for whoever looks it up. */
    private static String titles(House house, Set<String> about) {
        return about.stream().sorted(Cited.BY_NUMBER).map(a -> title(house, a)).collect(Collectors.joining("; "));
    }

    private static String title(House house, String about) {
        return Topic.at(about)
                .map(Topic::words)
                .or(() -> house.catalogue().requirement(about).map(r -> r.topic() + "\u00a0(" + about + ")"))
                .or(() -> house.catalogue().control(about).map(c -> c.topic() + "\u00a0(" + about + ")"))
                .orElse(about);
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
