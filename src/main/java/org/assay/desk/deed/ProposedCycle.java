package org.assay.desk.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.calendar.Surveillance;
import org.assay.desk.HalfDays;
import org.assay.desk.time.TimeToday;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.AuditTime;
import org.assay.file.CertificationFile;
import org.assay.file.Soa;
import org.assay.file.Term;
import org.assay.file.Topic;
import org.assay.file.cycle.Coverage;
import org.assay.file.cycle.SurveillanceOfTheCycle;
import org.assay.standard.Catalogue;
import org.assay.standard.Cited;
import org.assay.standard.Control;
import org.assay.standard.Requirement;

/** What the programme of a cycle begins with: days in time, and everything that is to be looked at, shared out. */
final class ProposedCycle {
    /** Chapters that every surveillance looks at: evaluation and improvement. */
    private static final List<String> ALWAYS = List.of("9.", "10.");

    private static final List<String> FIRST = List.of("4.", "5.", "6.");

    private ProposedCycle() {}

    static void into(Map<String, String> fields, CertificationFile file, Catalogue catalogue) {
        file.certification().term().ifPresent(t -> into(fields, file, catalogue, t));
    }

    private static void into(Map<String, String> fields, CertificationFile file, Catalogue catalogue, Term term) {
        LocalDate since = SurveillanceOfTheCycle.of(file)
                .map(SurveillanceOfTheCycle::since)
                .orElse(term.decidedOn());
        Surveillance.Proposed days = Surveillance.proposed(since, term.decidedOn(), term.until());
        List<String> clauses =
                catalogue.auditable().stream().map(Requirement::id).toList();
        Set<String> included = file.soa().map(Soa::included).orElse(Set.of());
        List<String> controls = catalogue.controls().stream()
                .map(Control::id)
                .filter(included::contains)
                .toList();
        AuditTime time = file.application().time();
        long before = file.ofCycle(file.certification().cycles().size()).stream()
                .filter(a -> a.before() && a.kind() == AuditKind.SURVEILLANCE)
                .count();
        int row = 0;
        if (before == 0) {
            line(
                    fields,
                    row++,
                    AuditKind.SURVEILLANCE,
                    days.first(),
                    time,
                    file,
                    catalogue,
                    share(clauses, true),
                    half(controls, 0));
        }
        if (before < 2) {
            // what a surveillance of before looked at is not known: the one that is left names everything
            line(
                    fields,
                    row++,
                    AuditKind.SURVEILLANCE,
                    days.second(),
                    time,
                    file,
                    catalogue,
                    before == 0 ? share(clauses, false) : clauses,
                    before == 0 ? half(controls, 1) : controls);
        }
        line(fields, row, AuditKind.RECERTIFICATION, days.recertification(), time, file, catalogue, clauses, controls);
    }

    private static List<String> share(List<String> clauses, boolean first) {
        return clauses.stream()
                .filter(c -> ALWAYS.stream().anyMatch(c::startsWith)
                        || first == FIRST.stream().anyMatch(c::startsWith))
                .toList();
    }

    private static List<String> half(List<String> controls, int which) {
        return IntStream.range(0, controls.size())
                .filter(i -> i % 2 == which)
                .mapToObj(controls::get)
                .toList();
    }

    private static void line(
            Map<String, String> fields,
            int row,
            AuditKind kind,
            LocalDate on,
            @org.jspecify.annotations.Nullable AuditTime time,
            CertificationFile file,
            Catalogue catalogue,
            List<String> clauses,
            List<String> controls) {
        String line = "audits[" + row + "].";
        fields.put(line + "kind", kind.name());
        fields.put(line + "on", on.toString());
        fields.put(line + "days", time == null ? "" : HalfDays.written(TimeToday.of(time, kind, file, catalogue)));
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
