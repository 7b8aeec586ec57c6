package org.assay.desk.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.audittime.Methods;
import org.assay.calendar.Days;
import org.assay.calendar.Surveillance;
import org.assay.desk.HalfDays;
import org.assay.desk.application.ApplicationForm;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.FindingStanding;
import org.assay.file.Profile;
import org.assay.file.Soa;
import org.assay.file.Term;
import org.assay.file.TimeToday;
import org.assay.file.Topic;
import org.assay.file.cycle.Coverage;
import org.assay.file.cycle.SurveillanceOfTheCycle;
import org.assay.standard.Catalogue;
import org.assay.standard.Cited;
import org.assay.standard.Control;
import org.assay.standard.EveryVisit;
import org.assay.standard.Requirement;
import org.jspecify.annotations.Nullable;

/** What the programme of a cycle begins with: days in time, and everything that is to be looked at, shared out. */
final class ProposedCycle {
    /** Chapters that every surveillance looks at: evaluation and improvement. */
    private static final List<String> ALWAYS = List.of("9.", "10.");

    private static final List<String> FIRST = List.of("4.", "5.", "6.");

    private ProposedCycle() {}

    static void into(
            Map<String, String> fields,
            CertificationFile file,
            @Nullable ApplicationForm applied,
            Catalogue catalogue,
            EveryVisit always,
            Methods methods,
            LocalDate today) {
        file.certification().term().ifPresent(t -> into(fields, file, catalogue, always, methods, t, today));
        if (applied != null) {
            ProposedProgramme.about(fields, applied, file.soa().orElse(null));
        }
    }

    private static void into(
            Map<String, String> fields,
            CertificationFile file,
            Catalogue catalogue,
            EveryVisit always,
            Methods methods,
            Term term,
            LocalDate today) {
        LocalDate since = SurveillanceOfTheCycle.of(file)
                .map(SurveillanceOfTheCycle::since)
                .orElse(term.decidedOn());
        Surveillance.Proposed usual = Surveillance.proposed(since, term.decidedOn(), term.until());
        Surveillance.Proposed days = usual.ahead(term.decidedOn(), term.until(), today);
        List<String> clauses =
                catalogue.auditable().stream().map(Requirement::id).toList();
        Set<String> included = file.soa().map(Soa::included).orElse(Set.of());
        List<String> controls = catalogue.controls().stream()
                .map(Control::id)
                .filter(included::contains)
                .toList();
        long before = file.ofCycle(file.certification().cycles().size()).stream()
                .filter(a -> a.before() && a.kind() == AuditKind.SURVEILLANCE)
                .count();
        Set<String> found = found(file);
        Set<String> risky = risky(file, always);
        Set<String> everyTime = new TreeSet<>(Cited.BY_NUMBER);
        everyTime.addAll(found);
        everyTime.addAll(risky);
        int row = 0;
        if (before == 0) {
            line(
                    fields,
                    row++,
                    AuditKind.SURVEILLANCE,
                    days.first(),
                    file,
                    methods,
                    share(clauses, true, everyTime),
                    half(controls, 0, everyTime));
        }
        if (before < 2) {
            // what a surveillance of before looked at is not known: the one that is left names everything
            line(
                    fields,
                    row++,
                    AuditKind.SURVEILLANCE,
                    days.second(),
                    file,
                    methods,
                    before == 0 ? share(clauses, false, everyTime) : clauses,
                    before == 0 ? half(controls, 1, everyTime) : controls);
        }
        line(fields, row, AuditKind.RECERTIFICATION, days.recertification(), file, methods, clauses, controls);
        fields.put("reason", why(found, risky, before, days.equals(usual)) + days(file, methods));
    }

    /** What an audit beside those of the cycle looks at as each visit does; none where nothing is known that it would. */
    static void everyVisit(Map<String, String> fields, CertificationFile file, EveryVisit always) {
        Set<String> all = found(file);
        all.addAll(risky(file, always));
        Set<String> included = file.soa().map(Soa::included).orElse(Set.of());
        String clauses = joined(all.stream().filter(p -> !control(p)));
        String controls = joined(all.stream().filter(included::contains));
        if (!clauses.isEmpty()) {
            fields.putIfAbsent("clauses", clauses);
        }
        if (!controls.isEmpty()) {
            fields.putIfAbsent("controls", controls);
        }
    }

    /** What nonconformities were about: looked at on every visit. */
    private static Set<String> found(CertificationFile file) {
        Set<String> all = new TreeSet<>(Cited.BY_NUMBER);
        file.findings().stream()
                .filter(f -> f.told() && f.standing() != FindingStanding.WITHDRAWN)
                .flatMap(f -> Stream.of(f.requirement().split("[,\\s]+", -1)))
                .filter(place -> !place.isBlank())
                .forEach(all::add);
        return all;
    }

    /** What a system that is declared high-risk asks for: looked at on every visit. */
    private static Set<String> risky(CertificationFile file, EveryVisit always) {
        Set<String> all = new TreeSet<>(Cited.BY_NUMBER);
        Profile profile = file.application().profile();
        if (profile != null
                && profile.systems().stream().anyMatch(s -> s.inScope() && Boolean.TRUE.equals(s.highRisk()))) {
            all.addAll(always.highRisk());
        }
        return all;
    }

    private static String why(Set<String> found, Set<String> risky, long before, boolean usual) {
        return (before == 0
                        ? (usual
                                        ? "Both surveillances lie a month before their anniversaries, and share"
                                        : "Surveillances lie about a month before their anniversaries, on working days"
                                                + " that are still ahead, and share")
                                + " clauses and controls so that the cycle looks at each."
                        : "The surveillance that is left names every clause and control; what the one before looked at is"
                                + " not known.")
                + " Recertification ends "
                + (usual ? "" : "about ") + "four months before expiry."
                + (found.isEmpty()
                        ? ""
                        : " On every visit, for nonconformities were about them: " + String.join(", ", found) + ".")
                + (risky.isEmpty()
                        ? ""
                        : " On every visit, for a system is declared high-risk: " + String.join(", ", risky) + ".");
    }

    /** What the days come from: the method of the file, on what is known of the client today. */
    private static String days(CertificationFile file, Methods methods) {
        AuditTime time = file.time();
        if (time == null) {
            return "";
        }
        int surveillance = TimeToday.of(AuditKind.SURVEILLANCE, file, methods);
        int recertification = TimeToday.of(AuditKind.RECERTIFICATION, file, methods);
        String words = " By " + time.method() + " and what is known today a surveillance takes "
                + Days.halves(surveillance) + ", the recertification " + Days.halves(recertification) + ".";
        boolean more =
                surveillance > time.of(AuditKind.SURVEILLANCE) || recertification > time.of(AuditKind.RECERTIFICATION);
        return more
                ? words + " Determined were " + Days.halves(time.of(AuditKind.SURVEILLANCE)) + " and "
                        + Days.halves(time.of(AuditKind.RECERTIFICATION)) + ", when the time was looked at last."
                : words;
    }

    private static List<String> share(List<String> clauses, boolean first, Set<String> everyTime) {
        return clauses.stream()
                .filter(c -> everyTime.contains(c)
                        || ALWAYS.stream().anyMatch(c::startsWith)
                        || first == FIRST.stream().anyMatch(c::startsWith))
                .toList();
    }

    private static List<String> half(List<String> controls, int which, Set<String> everyTime) {
        return IntStream.range(0, controls.size())
                .filter(i -> i % 2 == which || everyTime.contains(controls.get(i)))
                .mapToObj(controls::get)
                .toList();
    }

    private static void line(
            Map<String, String> fields,
            int row,
            AuditKind kind,
            LocalDate on,
            CertificationFile file,
            Methods methods,
            List<String> clauses,
            List<String> controls) {
        String line = "audits[" + row + "].";
        fields.put(line + "kind", kind.name());
        fields.put(line + "on", on.toString());
        fields.put(line + "days", file.time() == null ? "" : HalfDays.written(TimeToday.of(kind, file, methods)));
        fields.put(line + "clauses", String.join(", ", clauses));
        fields.put(line + "controls", String.join(", ", controls));
    }

    /** An audit as it is programmed now; a surveillance with what is due and no other surveillance is to look at. */
    static void into(Map<String, String> fields, Audit audit, CertificationFile file) {
        var occasion = audit.occasion();
        if (occasion != null) {
            List<String> due = audit.kind() == AuditKind.SURVEILLANCE
                    ? Coverage.of(file).map(Coverage::leftToRecertification).orElse(List.of())
                    : List.of();
            fields.put("on", occasion.intendedFor().toString());
            fields.put("days", HalfDays.written(occasion.halfDays()));
            Stream<String> clauses =
                    audit.clauses().stream().filter(c -> Topic.at(c).isEmpty());
            fields.put("clauses", joined(Stream.concat(clauses, due.stream().filter(d -> !control(d)))));
            fields.put(
                    "controls",
                    joined(Stream.concat(audit.controls().stream(), due.stream().filter(ProposedCycle::control))));
        }
    }

    private static String joined(Stream<String> all) {
        return all.distinct().sorted(Cited.BY_NUMBER).collect(Collectors.joining(", "));
    }

    private static boolean control(String place) {
        return place.startsWith("A.");
    }
}
