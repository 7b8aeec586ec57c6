package org.assay.desk.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assay.desk.Spreadsheet;
import org.assay.desk.application.SoaForm.Line;

/**
 * A statement of applicability as comma- or semicolon-separated text, as spreadsheets write it. With a first line of
 * column names the columns may stand in any order and there may be more of them; without one they are control, applies,
 * justification.
 *
 * @param lines what could be read, in order
 * @param errors what could not, each with its line and column
 */
record SoaCsv(List<Line> lines, List<String> errors) {
    /** The columns that are read. */
    static final List<String> COLUMNS = List.of("control", "applies", "justification");

    private static final List<String> YES = List.of("yes", "y", "true", "1", "x", "applicable", "included");
    private static final List<String> NO = List.of("no", "n", "false", "0", "not applicable", "excluded");
    private static final int LONGEST_REASON = 2000;

    static SoaCsv read(String text) {
        SoaCsv read = new SoaCsv(new ArrayList<>(), new ArrayList<>());
        Spreadsheet.read(text, false, read::take).ifPresent(read.errors::add);
        return read;
    }

    private void take(CSVParser parser) {
        Map<String, Integer> columns = null;
        Map<String, Long> seen = new HashMap<>();
        long line = 1;
        for (CSVRecord row : parser) {
            boolean heading = columns == null && named(row);
            if (columns == null) {
                columns = columns(row);
            }
            if (heading) {
                missing(columns);
            } else {
                take(row, columns, line, seen);
            }
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    private static boolean named(CSVRecord row) {
        return row.stream().anyMatch(c -> c.strip().equalsIgnoreCase("control"));
    }

    private static Map<String, Integer> columns(CSVRecord first) {
        Map<String, Integer> columns = new HashMap<>();
        if (named(first)) {
            for (int i = 0; i < first.size(); i++) {
                columns.putIfAbsent(first.get(i).strip().toLowerCase(Locale.ROOT), i);
            }
        } else {
            COLUMNS.forEach(c -> columns.put(c, COLUMNS.indexOf(c)));
        }
        return columns;
    }

    private void missing(Map<String, Integer> columns) {
        COLUMNS.stream()
                .filter(c -> !columns.containsKey(c))
                .forEach(c -> errors.add("Line 1: the column “" + c + "” is missing"));
    }

    private void take(CSVRecord row, Map<String, Integer> columns, long line, Map<String, Long> seen) {
        String control = cell(row, columns, "control");
        String applies = cell(row, columns, "applies").toLowerCase(Locale.ROOT);
        String reason = cell(row, columns, "justification");
        if (control.isEmpty() && applies.isEmpty() && reason.isEmpty()) {
            return;
        }
        if (control.isEmpty() || control.length() > 20) {
            errors.add("Line " + line + ", column “control”: name the control, such as A.2.2");
            return;
        }
        Long before = seen.putIfAbsent(control, line);
        if (before != null) {
            errors.add("Line " + line + ", column “control”: " + control + " stands on line " + before + " already");
        }
        if (!YES.contains(applies) && !NO.contains(applies)) {
            errors.add("Line " + line + ", column “applies”: "
                    + (applies.isEmpty() ? "write yes or no" : "“" + shortened(applies) + "” is neither yes nor no"));
        }
        if (reason.length() > LONGEST_REASON) {
            errors.add("Line " + line + ", column “justification”: use at most " + LONGEST_REASON + " characters");
        }
        lines.add(new Line(control, YES.contains(applies), reason.isEmpty() ? null : reason));
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static String cell(CSVRecord row, Map<String, Integer> columns, String name) {
        Integer at = columns.get(name);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }
}
