package org.assay.desk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook. Each row stands in its place, so that the first of the list is row 1. A number is what was typed, to fifteen
 * digits; a share says that it is one; a date is written as year, month, day; of a formula it is what it came to when the workbook was
 * saved; what stands in cells that were made one downwards counts for each of their rows.
 *
 * @param shown whether people see it, when they open the workbook
 * @param rows cells as they are meant, empty where nothing stands
 * @param doubts what a reader should look at, each with its cells
 * @param wrong what stands against reading it, as far as it was read; null where nothing does
 */
public record WorkbookSheet(
        String name,
        boolean shown,
        List<List<String>> rows,
        List<String> doubts,
        @Nullable String wrong) {
    /** Rows at the beginning among which headings are looked for: titles and keys stand above them. */
    public static final int ABOVE = 30;

    private static final int ROWS = 2000;
    private static final int COLUMNS = 60;
    private static final int NAMED = 6;
    private static final MathContext TYPED = new MathContext(15);

    public WorkbookSheet {
        rows = rows.stream().map(List::copyOf).toList();
        doubts = List.copyOf(doubts);
    }

    static WorkbookSheet of(XSSFSheet sheet, boolean shown) {
        Cells cells = new Cells();
        sheet.forEach(cells::take);
        List<String> doubts = new ArrayList<>();
        List<String> merged = new ArrayList<>();
        for (CellRangeAddress one : sheet.getMergedRegions()) {
            if (cells.filled(one)) {
                merged.add(one.formatAsString());
            }
        }
        told(
                doubts,
                merged,
                "was made one cell: what stands in it counts for each of its rows",
                "were made one cell: what" + " stands in them counts for each of their rows");
        told(
                doubts,
                hiddenRows(sheet, cells.rows),
                "is hidden in the workbook, and is read as well",
                "are hidden in the workbook, and are read as well");
        told(
                doubts,
                hiddenColumns(sheet, cells.rows),
                "is hidden in the workbook, and is read as well",
                "are hidden in the workbook, and are read as well");
        told(
                doubts,
                cells.formulas,
                "is a formula: it is read as it stood when the workbook was saved",
                "are formulas: they are read as they stood when the workbook was saved");
        told(doubts, cells.errors, "shows an error instead of a value", "show an error instead of a value");
        return new WorkbookSheet(sheet.getSheetName(), shown, cells.rows, doubts, cells.wrong);
    }

    /** As CSV, which whoever reads tables understands; row by row, the empty ones as well. */
    public String csv() {
        return Spreadsheet.write(
                rows.stream().map(r -> r.isEmpty() ? List.of("") : r).toList());
    }

    /** The place of a cell as spreadsheets name it, such as C7; both begin with nought. */
    public static String place(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    private static void told(List<String> doubts, List<String> places, String one, String several) {
        if (!places.isEmpty()) {
            String more = places.size() > NAMED ? " and " + (places.size() - NAMED) + " more" : "";
            doubts.add(places.stream().limit(NAMED).collect(Collectors.joining(", ")) + more + " "
                    + (places.size() == 1 ? one : several) + ".");
        }
    }

    private static List<String> hiddenRows(XSSFSheet sheet, List<List<String>> rows) {
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.getRow(i);
            if (row != null && row.getZeroHeight() && rows.get(i).stream().anyMatch(c -> !c.isBlank())) {
                hidden.add("Row " + (i + 1));
            }
        }
        return hidden;
    }

    private static List<String> hiddenColumns(XSSFSheet sheet, List<List<String>> rows) {
        List<String> hidden = new ArrayList<>();
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < widest; i++) {
            int column = i;
            if (sheet.isColumnHidden(i)
                    && rows.stream()
                            .anyMatch(r -> r.size() > column && !r.get(column).isBlank())) {
                hidden.add("Column " + CellReference.convertNumToColString(i));
            }
        }
        return hidden;
    }

    /** The cells while they are read. */
    private static final class Cells {
        private final List<List<String>> rows = new ArrayList<>();
        private final List<String> formulas = new ArrayList<>();
        private final List<String> errors = new ArrayList<>();
        private @Nullable String wrong;

        void take(Row row) {
            for (Cell cell : row) {
                String said = said(cell);
                if (!said.isBlank()) {
                    put(row.getRowNum(), cell.getColumnIndex(), said);
                }
            }
        }

        private void put(int row, int column, String said) {
            if (row >= ROWS || column >= COLUMNS) {
                wrong = row >= ROWS
                        ? "The sheet has more than " + ROWS + " lines"
                        : "The sheet has more than " + COLUMNS + " columns";
                return;
            }
            while (rows.size() <= row) {
                rows.add(new ArrayList<>());
            }
            List<String> cells = rows.get(row);
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, said);
        }

        private String at(int row, int column) {
            return row < rows.size() && column < rows.get(row).size()
                    ? rows.get(row).get(column)
                    : "";
        }

        /** Repeats what stands in a cell that reaches over several rows; whether it did. */
        boolean filled(CellRangeAddress one) {
            String said = at(one.getFirstRow(), one.getFirstColumn());
            // beyond the last row on which anything else stands nothing is repeated
            int last = Math.min(one.getLastRow(), rows.size() - 1);
            if (said.isBlank() || last <= one.getFirstRow()) {
                return false;
            }
            for (int row = one.getFirstRow() + 1; row <= last; row++) {
                put(row, one.getFirstColumn(), said);
            }
            return true;
        }

        private String said(Cell cell) {
            boolean formula = cell.getCellType() == CellType.FORMULA;
            CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
            String said =
                    switch (type) {
                        case STRING -> cell.getRichStringCellValue().getString();
                        case NUMERIC -> number(cell);
                        case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
                        case ERROR ->
                            FormulaError.forInt(cell.getErrorCellValue()).getString();
                        case BLANK, FORMULA, _NONE -> "";
                    };
            String place = place(cell.getRowIndex(), cell.getColumnIndex());
            if (type == CellType.ERROR) {
                errors.add(place);
            } else if (formula && !said.isBlank()) {
                formulas.add(place);
            }
            return said;
        }

        private static String number(Cell cell) {
            double value = cell.getNumericCellValue();
            if (DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(value)) {
                LocalDateTime then = cell.getLocalDateTimeCellValue();
                return then.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? then.toLocalDate().toString()
                        : then.toString();
            }
            BigDecimal number = new BigDecimal(value).round(TYPED);
            return cell.getCellStyle().getDataFormatString().contains("%")
                    ? plain(number.movePointRight(2)) + " %"
                    : plain(number);
        }

        private static String plain(BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
    }
}
