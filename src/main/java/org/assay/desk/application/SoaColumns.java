package org.assay.desk.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.util.CellReference;
import org.assay.desk.Spreadsheet;
import org.assay.desk.WorkbookSheet;
import org.assay.desk.application.SoaWords.Column;

/**
 * The columns of a table whose headings say not all that is needed: whoever hands it in says which is which.
 *
 * @param row number of the row that is taken for the one of headings, as spreadsheets count
 * @param columns in their order
 */
public record SoaColumns(int row, List<Named> columns) {
    private static final int SHOWN = 3;

    /**
     * One column.
     *
     * @param letter as spreadsheets name it
     * @param heading what stands in the row of headings; empty where nothing does
     * @param sample what stands below, in the first rows where anything does
     * @param holds what its heading was taken for; empty where that is nothing that is read
     */
    public record Named(String letter, String heading, List<String> sample, String holds) {
        /** What a reader sees of it. */
        public String label() {
            return letter + (heading.isEmpty() ? "" : ": " + heading);
        }
    }

    /** What a column can be said to hold, with its words. */
    public record Choice(String name, String words) {}

    public static final List<Choice> CHOICES = List.of(
            new Choice("", "not read"),
            new Choice(Column.CONTROL.name(), "the control"),
            new Choice(Column.APPLIES.name(), "whether it applies"),
            new Choice(Column.JUSTIFICATION.name(), "the justification"),
            new Choice(Column.EXCLUSION.name(), "the justification for leaving it out"));

    /** Those of a table, where its headings do not name control, applies and justification; nothing where they do. */
    public static Optional<SoaColumns> asked(String table) {
        List<CSVRecord> rows = rows(table);
        int at = headings(rows);
        if (at < 0) {
            return Optional.empty();
        }
        CSVRecord headings = rows.get(at);
        List<Column> known =
                headings.stream().map(SoaWords::column).filter(Objects::nonNull).toList();
        if (known.containsAll(List.of(Column.CONTROL, Column.APPLIES, Column.JUSTIFICATION))) {
            return Optional.empty();
        }
        int widest = rows.stream().mapToInt(CSVRecord::size).max().orElse(0);
        return Optional.of(new SoaColumns(
                at + 1,
                IntStream.range(0, widest)
                        .mapToObj(i -> named(rows, at, i))
                        .filter(c -> !c.heading.isEmpty() || !c.sample.isEmpty())
                        .toList()));
    }

    /**
     * The table with headings that are read, put in place of those that are not.
     *
     * @param said for each of the columns what it holds, a name of the choices; others are left as they are
     */
    public String named(String table, List<String> said) {
        List<List<String>> rows =
                new ArrayList<>(rows(table).stream().map(CSVRecord::toList).toList());
        List<String> headings = new ArrayList<>(rows.get(row - 1));
        boolean data = ControlNumber.of(headings.isEmpty() ? "" : Spreadsheet.text(headings.getFirst()))
                .ofTheSet();
        for (int i = 0; i < columns.size(); i++) {
            int at = CellReference.convertColStringToIndex(columns.get(i).letter);
            while (headings.size() <= at) {
                headings.add("");
            }
            headings.set(at, heading(i < said.size() ? said.get(i) : "", columns.get(i)));
        }
        if (data) {
            rows.add(row - 1, headings);
        } else {
            rows.set(row - 1, headings);
        }
        return Spreadsheet.write(rows);
    }

    private static String heading(String said, Named column) {
        return Arrays.stream(Column.values())
                .filter(c -> c.name().equals(said))
                .findFirst()
                .map(SoaCsv::usual)
                .orElse(column.holds.isEmpty() ? column.heading : "not read: " + column.heading);
    }

    private static Named named(List<CSVRecord> rows, int at, int column) {
        Column holds = SoaWords.column(cell(rows.get(at), column));
        return new Named(
                CellReference.convertNumToColString(column),
                cell(rows.get(at), column),
                rows.stream()
                        .skip(at + 1L)
                        .map(r -> cell(r, column))
                        .filter(c -> !c.isEmpty())
                        .limit(SHOWN)
                        .toList(),
                holds == null ? "" : holds.name());
    }

    /** The row that names most of what is read, or else the first with most cells; -1 where no row has two. */
    private static int headings(List<CSVRecord> rows) {
        return IntStream.range(0, Math.min(rows.size(), WorkbookSheet.ABOVE))
                .boxed()
                .filter(i -> filled(rows.get(i)) > 1)
                .max(Comparator.<Integer>comparingLong(i -> known(rows.get(i)))
                        .thenComparingLong(i -> filled(rows.get(i)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    /** One alone may be chance: “no” heads a column of numbers, and says that a control does not apply. */
    private static long known(CSVRecord row) {
        long known = row.stream()
                .map(SoaWords::column)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return known > 1 ? known : 0;
    }

    private static long filled(CSVRecord row) {
        return row.stream().filter(c -> !c.isBlank()).count();
    }

    private static String cell(CSVRecord row, int column) {
        return column < row.size() ? Spreadsheet.text(row.get(column)).strip() : "";
    }

    private static List<CSVRecord> rows(String table) {
        List<CSVRecord> rows = new ArrayList<>();
        // what cannot be read whole is told elsewhere
        Spreadsheet.read(table, true, parser -> rows.addAll(parser.getRecords()));
        return rows;
    }
}
