package org.assay.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One box of a form, as a page draws it.
 *
 * @param left whether it may be left empty, in a word beside its label; empty where it may not
 * @param kind text, long, day, number, half, check, choice, checks, files, lines or carried
 * @param choices for choice, checks and files
 * @param lines for lines: each a row of boxes
 * @param section the heading that begins with it; empty where none does
 */
public record Box(
        String name,
        String label,
        String hint,
        String left,
        String kind,
        int max,
        List<Choice> choices,
        List<Line> lines,
        String section) {
    /** Something to choose. */
    public record Choice(String value, String words, String group) {
        Choice(String value, String words) {
            this(value, words, "");
        }
    }

    /** Choices that are offered together, under a heading of their own. */
    public record Group(String heading, List<Choice> choices) {}

    /** Its choices by their headings, in the order of the first of each; one without a heading where they have none. */
    public List<Group> groups() {
        return choices.stream()
                .collect(Collectors.groupingBy(Choice::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Group(e.getKey(), e.getValue()))
                .toList();
    }

    /**
     * One row of a list.
     *
     * @param title the topic of the clause or control that it is about; empty where it is about none
     */
    public record Line(int number, String title, List<Box> boxes) {}

    Box labelled(String other) {
        return new Box(name, other, hint, left, kind, max, choices, lines, section);
    }

    public boolean hinted() {
        return !hint.isEmpty();
    }
}
