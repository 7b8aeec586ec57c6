package org.assay.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.calendar.Days;
import org.assay.desk.Sites;
import org.assay.desk.deed.WorkOnAFile;
import org.assay.file.Audit;
import org.assay.file.Topic;
import org.assay.programme.AuditCoverage;
import org.assay.standard.Catalogue;
import org.assay.standard.Control;
import org.assay.standard.Requirement;

/**
 * What an audit has covered, as a page shows it.
 *
 * @param systems the AI systems in scope by number and name, as they were applied for last
 */
public record AuditCoverageSheet(
        WorkOnAFile.Told told, Audit audit, AuditCoverage covered, Catalogue catalogue, List<Box.Choice> systems) {
    private static final int HOUR = 60;

    /** Clauses of one chapter, or controls of one group. */
    public record Group(String heading, List<AuditCoverage.Point> points) {
        public long recorded() {
            return points.stream().filter(p -> !p.open()).count();
        }

        /** Whether something of it is not on record. */
        public boolean open() {
            return recorded() < points.size();
        }
    }

    public UUID file() {
        return told.file().id();
    }

    public String heading() {
        return "Coverage: " + told.file().file().title(audit);
    }

    /** Whether whoever reads writes working papers in it. */
    public boolean writes() {
        return audit.auditedBy(told.plain().person());
    }

    public List<Group> groups() {
        return covered.points().stream()
                .collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Group(e.getKey(), e.getValue()))
                .toList();
    }

    private String group(AuditCoverage.Point p) {
        return catalogue
                .control(p.about())
                .map(c -> "Controls " + c.group())
                .or(() -> catalogue.requirement(p.about()).map(r -> "Clause " + r.chapter() + chapter(r.chapter())))
                .orElse("Every surveillance");
    }

    private String chapter(String number) {
        return catalogue
                .requirement(number)
                .map(Requirement::topic)
                .map(t -> ", " + t)
                .orElse("");
    }

    /** Its number; a topic has none. */
    public String number(AuditCoverage.Point p) {
        return Topic.at(p.about()).isPresent() ? "" : p.about();
    }

    public String topic(AuditCoverage.Point p) {
        return Topic.at(p.about())
                .map(Topic::words)
                .map(Spoken::capital)
                .or(() -> catalogue.requirement(p.about()).map(Requirement::topic))
                .or(() -> catalogue.control(p.about()).map(Control::topic))
                .orElse("");
    }

    /** When the next session on it is, and whose; when it was last, where none is to come; empty where there is none. */
    public String session(AuditCoverage.Point p) {
        return p.sessions().stream()
                .filter(AuditCoverage.Held::ahead)
                .findFirst()
                .or(() -> p.sessions().stream().reduce((_, last) -> last))
                .map(this::words)
                .orElse("");
    }

    private String words(AuditCoverage.Held h) {
        return Days.written(h.session().day())
                + (h.session().hours() == null ? "" : ", " + h.session().hours().words())
                + h.session().who().stream().map(told.file()::name).collect(Collectors.joining(", ", ", ", ""));
    }

    /** By numbers: what evidence names, then what a session that is to come takes in. */
    public String numbers(Set<Integer> seen, Set<Integer> ahead) {
        String still = ahead.stream()
                .filter(n -> !seen.contains(n))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        String there = seen.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return there + (still.isEmpty() ? "" : (there.isEmpty() ? "" : "; ") + "to come: " + still);
    }

    /** What an AI system is called, with its number; the number alone where its name was not kept. */
    public String system(int number) {
        return systems.stream()
                .filter(s -> s.value().equals(String.valueOf(number)))
                .map(Box.Choice::words)
                .findFirst()
                .orElse("AI system " + number);
    }

    /** What a site is called; its number where its name was not kept. */
    public String site(int number) {
        String words = Sites.words(told.file().file(), Set.of(number));
        return words.isEmpty() ? "Site " + number : words;
    }

    /** Hours and minutes; empty where the plan does not say. */
    public String hours(int minutes) {
        return minutes == 0 ? "" : minutes / HOUR + " h" + (minutes % HOUR == 0 ? "" : " " + minutes % HOUR + " min");
    }
}
