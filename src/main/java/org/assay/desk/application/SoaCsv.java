package org.assay.desk.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assay.desk.Spreadsheet;
import org.assay.desk.Words;
import org.assay.desk.WorkbookSheet;
import org.assay.desk.application.SoaForm.Line;
import org.assay.desk.application.SoaWords.Column;

/**
 * A statement of applicability as people have it in a table. Its columns are known by the words of their headings, in any
 * order and with others beside them, a key of reasons may stand above; without headings they are control, applies,
 * justification. What is wrong is told in the words of the person's own file.
 *
 * @param lines what could be read, in order
 * @param undecided by number of a control or chapter, the line on which nothing is said of it; lines are counted as spreadsheets count rows
 * @param words what was written where it says whether a control applies, and on how many lines
 * @param errors what could not be read, each with its line and column
 */
record SoaCsv(List<Line> lines, Map<String, Long> undecided, Map<String, Integer> words, List<String> errors) {
    private static final List<Column> BARE = List.of(Column.CONTROL, Column.APPLIES, Column.JUSTIFICATION);
    private static final Pattern KEY = Pattern.compile("(\\d{1,2})[ .:)]+(\\S.*)");
    private static final Pattern KEYED = Pattern.compile("\\d{1,2}(\\s*[,;+&]\\s*\\d{1,2})*");
    private static final int LONGEST_REASON = 2000;

    static SoaCsv read(String text) {
        SoaCsv read = new SoaCsv(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        Spreadsheet.read(text, true, parser -> read.new Reading().all(parser)).ifPresent(read.errors::add);
        return read;
    }

    /** Whether a row is the one of headings: it names the control's column and another one. */
    static boolean heads(List<String> row) {
        List<Column> known = row.stream()
                .map(SoaWords::column)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return known.contains(Column.CONTROL) && known.size() > 1;
    }

    /** One table while it is read. */
    private final class Reading {
        private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
        private final Map<Column, String> headings = new EnumMap<>(Column.class);
        private final Map<String, String> key = new HashMap<>();
        private final Map<String, Long> seen = new HashMap<>();

        void all(CSVParser parser) {
            List<CSVRecord> rows = parser.getRecords();
            int heading = heading(rows);
            for (int i = 0; i < heading; i++) {
                rows.get(i).forEach(this::key);
            }
            if (heading < 0) {
                BARE.forEach(c -> columns.put(c, BARE.indexOf(c)));
                if (rows.stream().noneMatch(this::fits)) {
                    rows.stream()
                            .filter(row -> row.stream().anyMatch(c -> !c.isBlank()))
                            .findFirst()
                            .ifPresent(first -> errors.add(unheaded(first)));
                    return;
                }
            } else {
                named(rows.get(heading));
            }
            rows.subList(heading + 1, rows.size()).forEach(this::row);
        }

        /** Where the row of headings stands; -1 where none does. */
        private int heading(List<CSVRecord> rows) {
            return IntStream.range(0, Math.min(WorkbookSheet.ABOVE, rows.size()))
                    .filter(i -> heads(rows.get(i).toList()))
                    .findFirst()
                    .orElse(-1);
        }

        /** Whether a row without headings can be one of a statement: it names a control of the set, or says yes or no. */
        private boolean fits(CSVRecord row) {
            return ControlNumber.of(cell(row, Column.CONTROL)).ofTheSet()
                    || SoaWords.applies(cell(row, Column.APPLIES)) != null;
        }

        private String unheaded(CSVRecord first) {
            return "Line " + first.getRecordNumber()
                    + ": no column is headed “control”, and without headings the first three columns are control, applies (yes"
                    + " or no) and justification. The file begins with "
                    + first.stream()
                            .limit(BARE.size())
                            .map(cell -> "“" + shortened(cell.strip()) + "”")
                            .collect(Collectors.joining(", "));
        }

        /** A reason of the key above the table, such as “4 Risk assessment”. */
        private void key(String cell) {
            Matcher reason = KEY.matcher(cell.strip());
            if (reason.matches()) {
                key.put(reason.group(1), reason.group(2));
            }
        }

        private void named(CSVRecord row) {
            for (int i = 0; i < row.size(); i++) {
                Column column = SoaWords.column(row.get(i));
                if (column != null && columns.putIfAbsent(column, i) == null) {
                    headings.put(column, row.get(i).strip());
                }
            }
            BARE.stream()
                    .filter(c -> !columns.containsKey(c))
                    .forEach(c -> errors.add("Line " + row.getRecordNumber() + ": no column says " + missing(c)));
        }

        private void row(CSVRecord row) {
            long line = row.getRecordNumber();
            String written = cell(row, Column.CONTROL);
            String applies = cell(row, Column.APPLIES);
            String reason = cell(row, Column.JUSTIFICATION);
            String exclusion = cell(row, Column.EXCLUSION);
            if (written.isEmpty() && applies.isEmpty() && reason.isEmpty() && exclusion.isEmpty()) {
                return;
            }
            ControlNumber control = ControlNumber.of(written);
            String unclear = written.isEmpty() ? "name the control, such as A.2.2" : control.wrong();
            if (unclear != null) {
                wrong(line, Column.CONTROL, written, unclear);
                return;
            }
            if (applies.isEmpty() && reason.isEmpty() && exclusion.isEmpty()) {
                undecided.put(control.id(), line);
                return;
            }
            Long before = seen.putIfAbsent(control.id(), line);
            if (before != null) {
                wrong(line, Column.CONTROL, "", control.id() + " stands on line " + before + " already");
            }
            Boolean yes = SoaWords.applies(applies);
            if (yes == null && columns.containsKey(Column.APPLIES)) {
                wrong(line, Column.APPLIES, applies, applies.isEmpty() ? "write yes or no" : "is neither yes nor no");
            }
            boolean in = Boolean.TRUE.equals(yes);
            words.merge(shortened(applies), 1, Integer::sum);
            String why = in || exclusion.isEmpty() ? (reason.isEmpty() ? exclusion : reason) : exclusion;
            if (why.length() > LONGEST_REASON) {
                wrong(line, Column.JUSTIFICATION, "", Words.Validator.tooLong(why.length(), LONGEST_REASON));
            }
            lines.add(new Line(control.id(), in, why.isEmpty() ? null : spelled(why)));
        }

        /** A reason that was written by the numbers of the key, in its words. */
        private String spelled(String reason) {
            return key.isEmpty() || !KEYED.matcher(reason).matches()
                    ? reason
                    : java.util.Arrays.stream(reason.split("\\D+"))
                            .map(n -> key.getOrDefault(n, n))
                            .collect(Collectors.joining("; "));
        }

        private void wrong(long line, Column column, String cell, String what) {
            errors.add("Line " + line + ", column “" + headings.getOrDefault(column, usual(column)) + "”"
                    + place(line, column) + ": "
                    + (cell.isEmpty()
                            ? what
                            : "“" + shortened(cell) + "”" + (what.startsWith("is ") ? " " : ": ") + what));
        }

        /** The cell as a spreadsheet names it; a table without headings has columns all the same. */
        private String place(long line, Column column) {
            Integer at = columns.get(column);
            return at == null ? "" : " (" + WorkbookSheet.place((int) line - 1, at) + ")";
        }

        private String cell(CSVRecord row, Column column) {
            Integer at = columns.get(column);
            return at == null || at >= row.size()
                    ? ""
                    : Spreadsheet.text(row.get(at)).replace('\u00A0', ' ').strip();
        }
    }

    /** The heading by which a column is read. */
    static String usual(Column column) {
        return switch (column) {
            case CONTROL -> "control";
            case APPLIES -> "applies";
            case JUSTIFICATION -> "justification";
            case EXCLUSION -> "justification for exclusion";
        };
    }

    private static String missing(Column column) {
        return switch (column) {
            case CONTROL -> "which control it is; head it “control”";
            case APPLIES -> "whether the control applies; head it “applies” and write yes or no";
            case JUSTIFICATION, EXCLUSION -> "why; head it “justification”";
        };
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
