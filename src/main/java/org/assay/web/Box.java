package org.assay.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One box of a form, as a page draws it.
 *
 * @param left whether it may be left empty, in a word beside its label; empty where it may not
 * @param max characters that fit in; of texts only
 * @param choices of a choice, of several, and of files
 * @param lines of a list: each a row of boxes
 * @param section the heading that begins with it; empty where none does
 */
public record Box(
        String name,
        String label,
        String hint,
        String left,
        Kind kind,
        int max,
        List<Choice> choices,
        List<Line> lines,
        String section) {
    /** By what it is filled in. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        EMAIL,
        /** The address of whoever fills it in. */
        OWN_EMAIL,
        TELEPHONE,
        DAY,
        WHOLE_NUMBER,
        /** A number with a point, such as half a day. */
        NUMBER,
        /** Ticked or not. */
        TICK,
        /** One of its choices. */
        CHOICE,
        /** Any of its choices. */
        CHOICES,
        /** Any of the files that were put up. */
        FILES,
        /** A list of lines. */
        LINES,
        /** Nobody fills it in: the page carries it along. */
        CARRIED
    }

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
