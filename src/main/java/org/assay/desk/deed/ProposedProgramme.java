package org.assay.desk.deed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.calendar.Days;
import org.assay.desk.application.ApplicationForm;
import org.assay.desk.application.GroupLine;
import org.assay.desk.application.PartLine;
import org.assay.desk.application.SiteLine;
import org.assay.desk.application.SystemLine;
import org.assay.file.AiWork;
import org.assay.file.Application;
import org.assay.file.CertificationFile;
import org.assay.file.Countries;
import org.assay.file.Soa;
import org.assay.standard.Catalogue;
import org.assay.standard.Cited;
import org.assay.standard.Control;
import org.assay.standard.Requirement;
import org.jspecify.annotations.Nullable;

/** What the programme of the initial audit begins with: whatever the application points to. The programme manager decides. */
final class ProposedProgramme {
    private ProposedProgramme() {}

    static void into(
            Map<String, String> fields,
            CertificationFile file,
            @Nullable ApplicationForm applied,
            Catalogue catalogue) {
        fields.put(
                "clauses", catalogue.auditable().stream().map(Requirement::id).collect(Collectors.joining(", ")));
        Soa soa = file.soa().orElse(null);
        if (soa != null) {
            fields.put(
                    "controls",
                    catalogue.controls().stream()
                            .map(Control::id)
                            .filter(soa.included()::contains)
                            .collect(Collectors.joining(", ")));
        }
        if (applied != null) {
            about(fields, applied, soa);
            fields.put("remark", from(file.application(), soa));
        }
    }

    /** What audits focus on and whom they talk to, of the initial audit and of those of a cycle. */
    static void about(Map<String, String> fields, ApplicationForm applied, @Nullable Soa soa) {
        fields.put("focus", String.join("\n", focus(applied, soa)));
        fields.put("interviews", interviews(applied));
    }

    private static String from(Application application, @Nullable Soa soa) {
        return "Proposed from the application"
                + (application.submittedOn() == null ? "" : " of " + Days.written(application.submittedOn()))
                + (soa == null
                        ? "; no statement of applicability is handed in yet, so no controls are named."
                        : " and version " + soa.version() + " of the statement of applicability.");
    }

    private static List<String> focus(ApplicationForm applied, @Nullable Soa soa) {
        List<String> lines = new ArrayList<>();
        all(applied.systems()).stream()
                .filter(s -> Boolean.TRUE.equals(s.inScope()))
                .map(ProposedProgramme::system)
                .forEach(lines::add);
        for (SiteLine s : all(applied.sites())) {
            lines.add("Site " + s.name() + ", " + Countries.spelt(s.place()) + ": " + s.activity()
                    + (Boolean.TRUE.equals(s.central()) ? "; the management system is steered from there" : "") + ".");
        }
        all(applied.groups()).stream()
                .filter(g -> g.shifts() != null && g.shifts() > 1)
                .map(g -> "Work in " + g.shifts() + " shifts: " + g.activity() + ".")
                .forEach(lines::add);
        if (!all(applied.supplierList()).isEmpty()) {
            lines.add("Suppliers: " + names(applied.supplierList()) + ".");
        }
        if (soa != null && !soa.excluded().isEmpty()) {
            lines.add("Controls that the statement of applicability excludes: "
                    + soa.excluded().stream().sorted(Cited.BY_NUMBER).collect(Collectors.joining(", ")) + ".");
        }
        return lines;
    }

    private static String system(SystemLine s) {
        String supervised = s.regulatoryClass() == null
                ? ""
                : ", declared as " + s.regulatoryClass().words();
        return "AI system " + s.name() + " (" + s.technology().words() + ", "
                + s.stage().words() + "; the client is " + s.role().words() + supervised + ").";
    }

    private static String interviews(ApplicationForm applied) {
        List<String> operation = all(applied.groups()).stream()
                .filter(g -> Boolean.TRUE.equals(g.inScope())
                        && g.work() != null
                        && !g.work().isEmpty())
                .map(ProposedProgramme::group)
                .toList();
        return "Top management: " + orNone(applied.sponsor(), "the sponsor of the AI management system")
                + ".\nManagement: "
                + Stream.concat(
                                Stream.of(orNone(applied.owner(), "the owner of the AI management system")),
                                Stream.of(applied.processList(), applied.unitList())
                                        .flatMap(l -> all(l).stream())
                                        .map(PartLine::owner)
                                        .filter(o -> o != null && !o.isBlank()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                + ".\nOperation: "
                + (operation.isEmpty()
                        ? "people who develop, operate and use the AI systems in scope"
                        : String.join("; ", operation))
                + ".";
    }

    private static String group(GroupLine g) {
        return g.activity() + " ("
                + Objects.requireNonNull(g.work()).stream()
                        .sorted()
                        .map(AiWork::words)
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String names(@Nullable List<PartLine> parts) {
        return all(parts).stream().map(PartLine::name).collect(Collectors.joining(", "));
    }

    private static String orNone(@Nullable String words, String otherwise) {
        return words == null || words.isBlank() ? otherwise : words;
    }

    private static <T> List<T> all(@Nullable Collection<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}
