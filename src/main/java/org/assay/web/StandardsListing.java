package org.assay.web;

import java.util.List;
import org.assay.standard.AnnexA;
import org.assay.standard.Catalogue;
import org.assay.standard.Control;
import org.assay.standard.ControlGroup;
import org.assay.standard.Requirement;

/**
 * Clauses by chapter and controls by group: all of them, or those that speak of what was searched for.
 *
 * @param q what was searched for
 * @param found how many clauses and controls are listed, in words
 */
public record StandardsListing(String q, List<Chapter> chapters, List<Group> groups, String found) {
    /** A chapter with its clauses, headings among them. */
    public record Chapter(Requirement head, List<Requirement> within) {}

    /** A group of Annex A with its controls. */
    public record Group(ControlGroup head, List<Control> controls) {}

    static StandardsListing of(Catalogue catalogue, String q) {
        List<Requirement> all = catalogue.clauses().requirements();
        List<Chapter> chapters = all.stream()
                .filter(r -> r.level() == 1)
                .map(head -> new Chapter(head, within(all, head, q)))
                .filter(c -> !c.within().isEmpty() || c.head().speaksOf(q))
                .toList();
        AnnexA annex = catalogue.annexA();
        List<Group> groups = annex.groups().stream()
                .map(head -> new Group(head, speaking(annex.of(head), q)))
                .filter(g -> !g.controls().isEmpty())
                .toList();
        int clauses = chapters.stream().mapToInt(c -> c.within().size()).sum();
        int controls = groups.stream().mapToInt(g -> g.controls().size()).sum();
        return new StandardsListing(q, chapters, groups, clauses + " clauses and " + controls + " controls shown");
    }

    private static List<Requirement> within(List<Requirement> all, Requirement head, String q) {
        return all.stream()
                .filter(r -> r.level() > 1 && r.chapter().equals(head.id()) && r.speaksOf(q))
                .toList();
    }

    private static List<Control> speaking(List<Control> controls, String q) {
        return controls.stream().filter(c -> c.speaksOf(q)).toList();
    }

    /** Whether nothing speaks of it. */
    public boolean nothing() {
        return chapters.isEmpty() && groups.isEmpty();
    }
}
