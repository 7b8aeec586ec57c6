package org.assay.desk.paper;

import java.util.List;

/**
 * A section of a report as it is read on a page: what the paper prints under one heading.
 *
 * @param chapter the chapter that it is in
 * @param number before its heading; empty where it has none
 * @param heading without its number; the same in every version of a report
 * @param heads of its table; none where it has none
 */
public record ReportSection(
        String chapter,
        String number,
        String heading,
        List<String> words,
        List<Fact> facts,
        List<String> heads,
        List<List<String>> rows,
        List<String> points,
        List<Told> boxes) {
    /** Tables with more rows are folded away. */
    private static final int SHORT = 12;

    /** A fact and its name. */
    public record Fact(String label, String value) {}

    /** A thing that is told at length. */
    public record Told(String title, String mark, String sub, List<Fact> facts) {}

    public boolean folded() {
        return rows.size() > SHORT;
    }
}
