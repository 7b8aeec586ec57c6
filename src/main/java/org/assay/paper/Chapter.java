package org.assay.paper;

import java.util.List;

/** A chapter of a report. */
public record Chapter(String anchor, String title, List<Part> parts) {
    public Chapter {
        parts = parts.stream().filter(p -> !p.empty()).toList();
    }

    /** The same with its number before its title, and before the heading of each part. */
    Chapter numbered(int number) {
        List<Part> told = told();
        List<Part> all = parts.stream()
                .map(p ->
                        told.contains(p) ? p.titled(number + "." + (told.indexOf(p) + 1) + "\u2002" + p.heading()) : p)
                .toList();
        return new Chapter(anchor, number + "\u2002" + title, all);
    }

    /** Whether it stands apart at the end. */
    public boolean annex() {
        return title.contains("Annex");
    }

    /** The parts that stand in the contents. */
    public List<Part> told() {
        return parts.stream().filter(p -> !p.heading().isEmpty()).toList();
    }
}
