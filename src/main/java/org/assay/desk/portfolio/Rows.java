package org.assay.desk.portfolio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assay.desk.Spreadsheet;
import org.assay.desk.WorkbookSheet;

/**
 * A table as spreadsheets write it: comma- or semicolon-separated, with or without a mark of byte order, its columns named in
 * the first row, or below a title, and standing in any order.
 */
final class Rows {
    private final Table table;
    private final List<Mistake> mistakes;
    private final List<Cells> rows = new ArrayList<>();
    private int width;

    private Rows(Table table, List<Mistake> mistakes) {
        this.table = table;
        this.mistakes = mistakes;
    }

    /** Every row that holds something; what is wrong with the table as a whole is added to the mistakes. */
    static List<Cells> read(Table table, String text, List<Mistake> mistakes) {
        Rows read = new Rows(table, mistakes);
        Spreadsheet.read(text, true, read::take).ifPresent(read::whole);
        if (read.rows.size() > table.most()) {
            read.whole("It holds " + read.rows.size() + " rows; hand in at most " + table.most() + " at once");
        }
        return read.rows;
    }

    /** Whether a row is the one that names the columns: it names at least two. */
    static boolean heads(Table table, List<String> row) {
        return row.stream()
                        .map(Rows::heading)
                        .filter(h -> table.columns().stream()
                                .anyMatch(c -> c.heading().equals(h)))
                        .distinct()
                        .count()
                > 1;
    }

    private static String heading(String cell) {
        return Spreadsheet.text(cell).strip().toLowerCase(Locale.ROOT);
    }

    /** The columns are named in the first row that names some, since titles may stand above it; where none does, in the first. */
    private void take(CSVParser parser) {
        List<CSVRecord> all = parser.getRecords();
        int first = IntStream.range(0, Math.min(all.size(), WorkbookSheet.ABOVE))
                .filter(i -> heads(table, all.get(i).toList()))
                .findFirst()
                .orElse(0);
        if (!all.isEmpty()) {
            Map<Integer, Column> columns = columns(all.get(first), first + 1);
            all.subList(first + 1, all.size()).forEach(row -> take(row, columns));
        }
    }

    private void whole(String reason) {
        mistakes.add(new Mistake(table, 0, "", reason));
    }

    private Map<Integer, Column> columns(CSVRecord first, int number) {
        Map<String, Column> known = table.columns().stream().collect(Collectors.toMap(Column::heading, c -> c));
        width = first.size();
        Map<Integer, Column> columns = new HashMap<>();
        Set<Column> seen = new HashSet<>();
        for (int i = 0; i < first.size(); i++) {
            String heading = heading(first.get(i));
            Column column = known.get(heading);
            if (column == null) {
                if (!heading.isEmpty()) {
                    mistakes.add(new Mistake(
                            table,
                            number,
                            Cells.shortened(heading),
                            "There is no such column; leave it out or mend its name"));
                }
            } else if (seen.add(column)) {
                columns.put(i, column);
            } else {
                mistakes.add(Mistake.of(table, number, column, "This column stands there twice"));
            }
        }
        table.columns().stream()
                .filter(c -> c.needed() && !seen.contains(c))
                .forEach(c -> mistakes.add(Mistake.of(table, number, c, "This column is missing")));
        return columns;
    }

    private void take(CSVRecord row, Map<Integer, Column> columns) {
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        int number = (int) row.getRecordNumber();
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int i = 0; i < row.size(); i++) {
            Column column = columns.get(i);
            if (column != null) {
                values.put(column, Spreadsheet.text(row.get(i)).strip());
            }
        }
        if (row.stream().skip(width).anyMatch(c -> !c.isBlank())) {
            mistakes.add(new Mistake(
                    table,
                    number,
                    "",
                    "The row holds more cells than the first row has columns: put a cell that holds a comma or semicolon in"
                            + " quotation marks"));
        }
        rows.add(new Cells(table, number, values, mistakes));
    }
}
