package org.assay.audittime;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.assay.calendar.Days;
import org.assay.file.AuditTime;
import org.assay.file.Factors;
import org.assay.file.OrganisationType;
import org.assay.file.Technology;
import org.assay.standard.AuditDays;
import org.assay.standard.Catalogue;

/** The method {@code certpro-1}: days by kind of organisation. Once released it never changes; it carries no accreditation. */
public final class CertPro {
    public static final String METHOD = "certpro-1";

    private CertPro() {}

    /** One line of a derivation. */
    public record Line(String rule, String input, String arithmetic, String value) {}

    /** What the table allows one kind of organisation, in half-days. */
    public static AuditTime.Bounds bounds(Catalogue catalogue, OrganisationType type) {
        AuditDays row = catalogue.auditDays(type.key());
        return new AuditTime.Bounds(
                2 * row.minDays(),
                2 * row.maxDays(),
                2 * row.stage1MinDays(),
                2 * row.stage1MaxDays(),
                2 * row.stage2MinDays(),
                2 * row.stage2MaxDays());
    }

    /** Whether these half-days leave what the table allows. */
    public static boolean leaves(AuditTime.Bounds b, int stage1, int stage2) {
        int total = stage1 + stage2;
        return total < b.least()
                || total > b.most()
                || stage1 < b.stage1Least()
                || stage1 > b.stage1Most()
                || stage2 < b.stage2Least()
                || stage2 > b.stage2Most();
    }

    /** How the days came about, line by line. */
    public static List<Line> derivation(AuditTime time, OrganisationType type) {
        AuditTime.Bounds b = time.bounds();
        List<Line> lines = new ArrayList<>(factors(time));
        lines.addAll(days(time, type, b));
        return lines;
    }

    /** What was looked at: it moves the choice within the table, and this method adds no days for it. */
    private static List<Line> factors(AuditTime time) {
        Factors f = time.factors();
        if (f == null) {
            return List.of();
        }
        String looked = "looked at for the choice within the table";
        return List.of(
                new Line("Size", f.headcount() + " people in all", looked, "no days of its own"),
                new Line(
                        "People to interview",
                        f.interviewees() + " people work with AI in the scope",
                        looked,
                        "no days of its own"),
                new Line(
                        "AI systems",
                        f.systems() + " in scope, " + f.products() + " products: "
                                + f.technologies().stream()
                                        .map(Technology::words)
                                        .collect(joining(", ")),
                        looked,
                        "no days of its own"),
                new Line("Sites", String.valueOf(f.sites()), looked, "no days of its own"));
    }

    private static List<Line> days(AuditTime time, OrganisationType type, AuditTime.Bounds b) {
        return List.of(
                new Line(
                        "Table of the method " + time.method(),
                        type.words(),
                        "smallest and greatest number of days",
                        Days.halves(b.least()) + " to " + Days.halves(b.most())),
                new Line(
                        "Stage 1",
                        Days.halves(b.stage1Least()) + " to " + Days.halves(b.stage1Most()),
                        "chosen",
                        Days.halves(time.stage1())),
                new Line(
                        "Stage 2",
                        Days.halves(b.stage2Least()) + " to " + Days.halves(b.stage2Most()),
                        "chosen",
                        Days.halves(time.stage2())),
                new Line(
                        "Initial audit",
                        Days.halves(time.stage1()) + " and " + Days.halves(time.stage2()),
                        "added",
                        Days.halves(time.total())));
    }
}
