package org.assay.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table as a workbook (XLSX). Every cell is text and every column is made for text: a spreadsheet neither reckons with what begins
 * with {@code =}, nor makes a date or a number of {@code 6.1.2}, when it is opened or typed in.
 */
public final class WrittenWorkbook {
    private static final int ROWS_TO_FILL = 1000;
    private static final int WIDEST = 60 * 256;
    private static final int LETTER = 256;
    private static final String CODES = "Codes";

    private WrittenWorkbook() {}

    /**
     * Writes a workbook.
     *
     * @param sheet name of its sheet
     * @param rows the first one of headings
     * @param codes by the place of a column, beginning with nought, what may be chosen in it
     */
    public static byte[] of(String sheet, List<List<String>> rows, Map<Integer, List<String>> codes) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet table = book.createSheet(sheet);
            CellStyle text = text(book);
            CellStyle heading = heading(book);
            for (int i = 0; i < rows.size(); i++) {
                XSSFRow row = table.createRow(i);
                for (int k = 0; k < rows.get(i).size(); k++) {
                    XSSFCell cell = row.createCell(k);
                    cell.setCellStyle(i == 0 ? heading : text);
                    cell.setCellValue(rows.get(i).get(k));
                }
            }
            for (int k = 0; k < rows.getFirst().size(); k++) {
                int column = k;
                int longest = rows.stream()
                        .filter(r -> r.size() > column)
                        .mapToInt(r -> r.get(column).length())
                        .max()
                        .orElse(0);
                table.setDefaultColumnStyle(k, text);
                table.setColumnWidth(k, Math.min(WIDEST, (longest + 4) * LETTER));
            }
            table.createFreezePane(0, 1);
            choices(book, table, codes);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle text(XSSFWorkbook book) {
        CellStyle text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        text.setQuotePrefixed(true);
        text.setWrapText(true);
        return text;
    }

    private static CellStyle heading(XSSFWorkbook book) {
        CellStyle heading = text(book);
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        return heading;
    }

    /** Lists of codes are longer than a cell's own list may be: they stand on a sheet that is not seen. */
    private static void choices(XSSFWorkbook book, XSSFSheet table, Map<Integer, List<String>> codes) {
        if (codes.isEmpty()) {
            return;
        }
        XSSFSheet lists = book.createSheet(CODES);
        DataValidationHelper helper = table.getDataValidationHelper();
        int at = 0;
        for (Map.Entry<Integer, List<String>> list : codes.entrySet()) {
            for (int i = 0; i < list.getValue().size(); i++) {
                XSSFRow row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
                row.createCell(at).setCellValue(list.getValue().get(i));
            }
            String letter = CellReference.convertNumToColString(at);
            DataValidation one = helper.createValidation(
                    helper.createFormulaListConstraint(CODES + "!$" + letter + "$1:$" + letter + "$"
                            + list.getValue().size()),
                    new CellRangeAddressList(1, ROWS_TO_FILL, list.getKey(), list.getKey()));
            one.setShowErrorBox(true);
            table.addValidationData(one);
            at++;
        }
        book.setSheetVisibility(book.getSheetIndex(lists), SheetVisibility.VERY_HIDDEN);
    }
}
