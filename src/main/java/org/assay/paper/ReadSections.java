package org.assay.paper;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.desk.paper.ReportSection;

/** The parts of a report's paper as sections that are read on a page. */
final class ReadSections {
    private static final Pattern NUMBERED = Pattern.compile("([\\d.]+)\u2002(.*)", Pattern.DOTALL);

    private ReadSections() {}

    static List<ReportSection> of(Content content) {
        if (content instanceof AuditReport report) {
            return report.chapters().stream().flatMap(ReadSections::chapter).toList();
        }
        if (content instanceof Letter letter) {
            return letter.parts().stream()
                    .map(p -> section(p, letter.heading(), p.heading()))
                    .toList();
        }
        return List.of();
    }

    private static Stream<ReportSection> chapter(Chapter chapter) {
        return chapter.parts().stream()
                .map(p -> section(p, chapter.title(), p.heading().isEmpty() ? chapter.title() : p.heading()));
    }

    private static ReportSection section(Part p, String chapter, String heading) {
        Matcher numbered = NUMBERED.matcher(heading);
        boolean has = numbered.matches();
        return new ReportSection(
                chapter,
                has ? numbered.group(1) : "",
                has ? numbered.group(2) : heading,
                p.words(),
                facts(p.facts()),
                p.grid()
                        .map(g -> g.columns().stream().map(Part.Column::head).toList())
                        .orElse(List.of()),
                p.grid()
                        .map(g -> g.rows().stream()
                                .map(r -> r.stream().map(Part.Cell::text).toList())
                                .toList())
                        .orElse(List.of()),
                p.points(),
                p.boxes().stream()
                        .map(b -> new ReportSection.Told(b.title(), b.mark(), b.sub(), facts(b.facts())))
                        .toList());
    }

    private static List<ReportSection.Fact> facts(List<Part.Fact> all) {
        return all.stream()
                .map(f -> new ReportSection.Fact(f.label(), f.value()))
                .toList();
    }
}
