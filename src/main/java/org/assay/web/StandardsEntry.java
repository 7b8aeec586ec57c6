package org.assay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.standard.Catalogue;
import org.assay.standard.Control;
import org.assay.standard.ControlGroup;
import org.assay.standard.CrosswalkRow;
import org.assay.standard.Crosswalks;
import org.assay.standard.Framework;
import org.assay.standard.Requirement;

/**
 * One clause or control, as its page shows it.
 *
 * @param evidence what is usually seen; empty for a heading
 * @param facts what else is known of it
 * @param links other clauses and controls, by what they are to it
 * @param near what other frameworks say of the same
 */
public record StandardsEntry(
        String id,
        String kind,
        String topic,
        String about,
        List<String> evidence,
        List<Fact> facts,
        List<Links> links,
        List<Near> near) {
    /** Something known, in words. */
    public record Fact(String name, String words) {}

    /** Other clauses or controls, with what they are to this one. */
    public record Links(String name, List<Place> places) {}

    /** A clause or control to go to. */
    public record Place(String id, String topic) {
        static Place of(Requirement r) {
            return new Place(r.id(), r.topic());
        }

        static Place of(Control c) {
            return new Place(c.id(), c.topic());
        }
    }

    /** The rows of one framework. */
    public record Near(Framework framework, List<CrosswalkRow> rows) {}

    static StandardsEntry of(Catalogue catalogue, Requirement r) {
        List<Fact> facts = new ArrayList<>();
        if (r.documents() != null) {
            facts.add(new Fact("Kept in writing", r.documents()));
        }
        facts.add(new Fact(
                "Looked at in", r.stages().stream().map(s -> "Stage " + s).collect(joined())));
        if (!r.interviews().isEmpty()) {
            facts.add(new Fact("Usually interviewed", r.interviews().stream().collect(joined())));
        }
        List<Requirement> all = catalogue.clauses().requirements();
        Stream<Place> above =
                all.stream().filter(o -> o.id().equals(r.parent())).map(Place::of);
        Stream<Place> below =
                all.stream().filter(o -> r.id().equals(o.parent())).map(Place::of);
        Stream<Place> controls = catalogue.controls().stream()
                .filter(c -> c.clauses().contains(r.id()))
                .map(Place::of);
        return new StandardsEntry(
                r.id(),
                r.auditable() ? "Clause" : "Heading",
                r.topic(),
                r.about(),
                r.evidence(),
                facts,
                links(named("Part of", above), named("Clauses below", below), named("Controls", controls)),
                near(catalogue.crosswalks(), r.id()));
    }

    static StandardsEntry of(Catalogue catalogue, Control c) {
        String group = catalogue.annexA().groups().stream()
                .filter(g -> g.id().equals(c.group()))
                .map(ControlGroup::topic)
                .collect(joined());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Group", c.group() + " " + group));
        facts.add(new Fact("Second grouping", catalogue.words("control-families", c.family())));
        facts.add(new Fact("Usually matters to a", words(catalogue, "client-ai-roles", c.roles())));
        facts.add(new Fact("Usually matters at", words(catalogue, "life-cycle-stages", c.stages())));
        if (!c.themes().isEmpty()) {
            facts.add(new Fact("Themes", words(catalogue, "control-themes", c.themes())));
        }
        Stream<Place> clauses = c.clauses().stream()
                .flatMap(id -> catalogue.requirement(id).stream())
                .map(Place::of);
        return new StandardsEntry(
                c.id(),
                "Control",
                c.topic(),
                c.about(),
                c.evidence(),
                facts,
                links(named("Belongs with", clauses)),
                near(catalogue.crosswalks(), c.id()));
    }

    private static Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(", ");
    }

    private static String words(Catalogue catalogue, String list, List<String> keys) {
        return keys.stream()
                .map(key -> catalogue.words(list, key).split(":", 2)[0])
                .collect(joined());
    }

    private static Links named(String name, Stream<Place> places) {
        return new Links(name, places.toList());
    }

    private static List<Links> links(Links... links) {
        return Stream.of(links).filter(l -> !l.places().isEmpty()).toList();
    }

    private static List<Near> near(Crosswalks crosswalks, String id) {
        List<CrosswalkRow> rows = crosswalks.to(id);
        return crosswalks.frameworks().stream()
                .map(f -> new Near(
                        f,
                        rows.stream().filter(r -> r.framework().equals(f.id())).toList()))
                .filter(n -> !n.rows().isEmpty())
                .toList();
    }
}
