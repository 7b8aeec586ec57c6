package org.assay.desk.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.assay.audittime.Problem;
import org.assay.audittime.RoleTable;
import org.assay.desk.Spreadsheet;

/**
 * A table of audit time as it comes from a spreadsheet: a first line of headings, and days with at most two decimals. Every cell
 * that is wrong is named by its line and column.
 *
 * @param rows what could be read
 * @param wrong what could not, and what rows say against each other
 */
record TimeTableCsv(List<RoleTable.Row> rows, List<String> wrong) {
    static final List<String> COLUMNS = List.of("from", "to", "producer", "provider or user", "several");
    private static final String NO_END = "and more";
    private static final int MOST_ROWS = 200;

    static TimeTableCsv read(String text) {
        List<RoleTable.Row> rows = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<CSVRecord> lines = new ArrayList<>();
        Spreadsheet.read(text, false, parser -> parser.forEach(lines::add)).ifPresent(wrong::add);
        if (lines.isEmpty()) {
            wrong.add("There is no table");
            return new TimeTableCsv(rows, wrong);
        }
        Map<String, Integer> at = columns(lines.getFirst(), wrong);
        if (lines.size() > MOST_ROWS) {
            wrong.add("Enter at most " + MOST_ROWS + " lines");
        }
        if (wrong.isEmpty()) {
            for (int i = 1; i < lines.size(); i++) {
                row(lines.get(i), i + 1, at, rows, wrong);
            }
        }
        if (wrong.isEmpty()) {
            RoleTable.problems(rows).stream().map(TimeTableCsv::told).forEach(wrong::add);
        }
        return new TimeTableCsv(List.copyOf(rows), List.copyOf(wrong));
    }

    private static Map<String, Integer> columns(CSVRecord headings, List<String> wrong) {
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            at.putIfAbsent(
                    Spreadsheet.text(headings.get(i))
                            .strip()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', ' '),
                    i);
        }
        COLUMNS.stream()
                .filter(c -> !at.containsKey(c))
                .forEach(c -> wrong.add("Line 1: no column is headed “" + c + "”"));
        return at;
    }

    private static void row(
            CSVRecord line, int number, Map<String, Integer> at, List<RoleTable.Row> rows, List<String> wrong) {
        int before = wrong.size();
        int from = persons(line, number, "from", at, wrong);
        int to = cell(line, "to", at).equalsIgnoreCase(NO_END)
                ? Integer.MAX_VALUE
                : persons(line, number, "to", at, wrong);
        int producer = days(line, number, "producer", at, wrong);
        int user = days(line, number, "provider or user", at, wrong);
        int several = days(line, number, "several", at, wrong);
        if (wrong.size() == before) {
            rows.add(new RoleTable.Row(from, to, producer, user, several));
        }
    }

    private static int persons(CSVRecord line, int number, String column, Map<String, Integer> at, List<String> wrong) {
        String text = cell(line, column, at);
        if (text.matches("[1-9]\\d{0,6}")) {
            return Integer.parseInt(text);
        }
        wrong.add(named(number, column, text) + "write a whole number of persons, 1 or more"
                + (column.equals("to") ? ", or “" + NO_END + "”" : ""));
        return 0;
    }

    /** Hundredths of a day. Hours, per cent and numbers with a unit are no days. */
    private static int days(CSVRecord line, int number, String column, Map<String, Integer> at, List<String> wrong) {
        String text = cell(line, column, at).replace(',', '.');
        if (text.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return new BigDecimal(text).movePointRight(2).intValueExact();
        }
        wrong.add(named(number, column, text) + "write days as a number alone, such as 3.5");
        return 0;
    }

    private static String named(int number, String column, String text) {
        return "Line " + number + ", column “" + column + "”: " + (text.isEmpty() ? "" : "“" + text + "”: ");
    }

    private static String cell(CSVRecord line, String column, Map<String, Integer> at) {
        int i = Objects.requireNonNull(at.get(column));
        return i < line.size() ? Spreadsheet.text(line.get(i)).strip() : "";
    }

    private static String told(Problem p) {
        java.util.regex.Matcher m =
                java.util.regex.Pattern.compile("rows\\[(\\d+)]\\.([\\w ]+)").matcher(p.field());
        return m.matches() ? named(Integer.parseInt(m.group(1)) + 1, m.group(2), "") + p.words() : p.words();
    }

    /** The rows in one spelling, of which the hash is taken. */
    static String written(List<RoleTable.Row> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(COLUMNS);
        rows.forEach(r -> all.add(List.of(
                String.valueOf(r.from()),
                r.to() == Integer.MAX_VALUE ? NO_END : String.valueOf(r.to()),
                org.assay.audittime.Exact.figure(r.producer()),
                org.assay.audittime.Exact.figure(r.providerOrUser()),
                org.assay.audittime.Exact.figure(r.several()))));
        return Spreadsheet.write(all);
    }
}
