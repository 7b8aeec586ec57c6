package org.assay.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook is read as it was meant, within bounds, or refused with a sentence. */
class WorkbookTest {
    private static byte[] book(Consumer<XSSFWorkbook> filled) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filled.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkbookSheet sheet(Consumer<XSSFSheet> filled) {
        return sheet(book(b -> filled.accept(b.createSheet("Table"))));
    }

    private static WorkbookSheet sheet(byte[] bytes) {
        Workbook read = Workbook.read(bytes);
        assertNull(read.wrong());
        return read.sheet(_ -> false).orElseThrow();
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return there.createCell(column);
    }

    private static XSSFCell shown(XSSFCell cell, String format) {
        XSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private static String wrong(byte[] bytes) {
        String wrong = Workbook.read(bytes).wrong();
        assertNotNull(wrong);
        return wrong;
    }

    /** The parts of a workbook, changed. */
    private static byte[] changed(byte[] book, Consumer<Map<String, byte[]>> how) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
            how.accept(parts);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream to = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> p : parts.entrySet()) {
                    to.putNextEntry(new ZipEntry(p.getKey()));
                    to.write(p.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] small() {
        return book(b -> cell(b.createSheet("Table"), 0, 0).setCellValue("from"));
    }

    @Test
    void a_workbook_that_a_program_wrote_is_read_as_its_table() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/handed-in/audit-time.xlsx"));
        assertTrue(Workbook.is(bytes));
        Workbook read = Workbook.read(bytes);
        assertNull(read.wrong());
        assertEquals(
                List.of("from", "to", "producer", "provider or user", "several"),
                read.rows().getFirst());
        assertEquals(
                Files.readString(Path.of("sample-data/invented-audit-time.csv"))
                        .strip()
                        .replace("\r", ""),
                read.csv().strip().replace("\r", ""));
    }

    @Test
    void numbers_are_what_was_typed_shares_say_that_they_are_one_and_truth_is_a_word() {
        assertEquals(
                List.of(List.of("0.3", "40 %", "5.5 %", "3.5", "1000000", "0", "TRUE")),
                sheet(s -> {
                            cell(s, 0, 0).setCellValue(0.1 + 0.2);
                            shown(cell(s, 0, 1), "0%").setCellValue(0.4);
                            shown(cell(s, 0, 2), "0.0%").setCellValue(0.055);
                            shown(cell(s, 0, 3), "0.0 \"days\"").setCellValue(3.5);
                            cell(s, 0, 4).setCellValue(1e6);
                            cell(s, 0, 5).setCellValue(0.0);
                            cell(s, 0, 6).setCellValue(true);
                        })
                        .rows());
    }

    /** By no zone and by no base of dates is it a day early. */
    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "Pacific/Apia", "UTC"})
    void a_date_is_the_day_that_stands_there(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            byte[] since1900 = book(b ->
                    shown(cell(b.createSheet("Table"), 0, 0), "d mmm yyyy").setCellValue(LocalDate.of(2026, 9, 30)));
            byte[] since1904 = book(b -> {
                b.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
                shown(cell(b.createSheet("Table"), 0, 0), "yyyy-mm-dd").setCellValue(LocalDate.of(2026, 9, 30));
            });
            assertEquals(List.of(List.of("2026-09-30")), sheet(since1900).rows());
            assertEquals(List.of(List.of("2026-09-30")), sheet(since1904).rows());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void cells_keep_their_place_and_what_is_in_doubt_is_told_with_them() {
        WorkbookSheet read = sheet(s -> {
            cell(s, 1, 0).setCellValue("A.2.2");
            cell(s, 1, 2).setCellValue("For all of chapter 2");
            cell(s, 2, 0).setCellValue("A.2.3");
            cell(s, 3, 0).setCellFormula("\"A.2.\"&4");
            s.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            cell(s, 3, 1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF);
            s.addMergedRegion(CellRangeAddress.valueOf("C2:C4"));
            s.addMergedRegion(CellRangeAddress.valueOf("A6:D9"));
            s.getRow(2).setZeroHeight(true);
            s.setColumnHidden(1, true);
        });
        assertEquals(
                List.of(
                        List.of(),
                        List.of("A.2.2", "", "For all of chapter 2"),
                        List.of("A.2.3", "", "For all of chapter 2"),
                        List.of("A.2.4", "#REF!", "For all of chapter 2")),
                read.rows());
        assertEquals(
                List.of(
                        "C2:C4 was made one cell: what stands in it counts for each of its rows.",
                        "Row 3 is hidden in the workbook, and is read as well.",
                        "Column B is hidden in the workbook, and is read as well.",
                        "A4 is a formula: it is read as it stood when the workbook was saved.",
                        "B4 shows an error instead of a value."),
                read.doubts());
    }

    @Test
    void the_sheet_is_read_that_holds_the_table_and_none_that_is_hidden() {
        byte[] several = book(b -> {
            cell(b.createSheet("Read me"), 0, 0).setCellValue("How to fill this in");
            cell(b.createSheet("Old"), 0, 0).setCellValue("control");
            b.setSheetHidden(1, true);
            cell(b.createSheet("Empty"), 0, 0).setBlank();
            cell(b.createSheet("SoA"), 3, 0).setCellValue("control");
        });
        Workbook read = Workbook.read(several);
        assertEquals(
                List.of("Read me", "Empty", "SoA"),
                read.sheets().stream().map(WorkbookSheet::name).toList());
        assertEquals("SoA", read.sheet(r -> r.contains("control")).orElseThrow().name());
        assertEquals("Read me", read.sheet(_ -> false).orElseThrow().name());
    }

    @Test
    void what_unfolds_without_end_is_refused_before_anything_is_made_of_it() {
        byte[] bomb = changed(small(), p -> p.put("xl/media/picture.bin", new byte[Workbook.ALL_PARTS]));
        assertTrue(bomb.length < Workbook.MOST, "it looks small");
        assertTrue(wrong(bomb).contains("unfolds to more than 40 MB"));
        byte[] cells =
                changed(small(), p -> p.merge("xl/worksheets/sheet1.xml", new byte[Workbook.UNFOLDED], (a, b) -> b));
        assertTrue(wrong(cells).contains("unfolds to more than 6 MB"));
        assertTrue(wrong(new byte[Workbook.MOST + 1]).contains("too large"));
        byte[] many = changed(small(), p -> {
            for (int i = 0; i < 600; i++) {
                p.put("xl/media/" + i, new byte[0]);
            }
        });
        assertTrue(wrong(many).contains("too many parts"));
    }

    /** A sheet beside the table may be as large as it likes. */
    @Test
    void a_sheet_that_is_too_large_stands_against_nothing_but_itself() {
        Workbook read = Workbook.read(book(b -> {
            cell(b.createSheet("Assets"), 1_048_575, 0).setCellValue(1);
            cell(b.createSheet("SoA"), 0, 0).setCellValue("control");
            cell(b.createSheet("Wide"), 0, 16_383).setCellValue(1);
        }));
        assertNull(read.wrong());
        assertEquals(
                "The sheet has more than 2000 lines", read.sheets().getFirst().wrong());
        assertNull(read.sheet(r -> r.contains("control")).orElseThrow().wrong());
        assertEquals(
                "The sheet has more than 60 columns", read.sheets().getLast().wrong());
        byte[] deep = book(b -> {
            cell(b.createSheet("A"), 0, 0).setCellValue("from");
            cell(b.getSheetAt(0), 1_048_575, 0).setCellValue(1);
        });
        assertEquals("The sheet has more than 2000 lines", Workbook.first(deep).wrong());
    }

    @Test
    void what_is_locked_of_an_old_kind_or_with_macros_is_told_as_such() {
        byte[] locked = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, locked, 0, 4);
        assertTrue(Workbook.is(locked));
        assertTrue(wrong(locked).contains("has a password"));
        assertTrue(wrong(changed(small(), p -> p.put("xl/vbaProject.bin", new byte[9])))
                .contains("macros"));
    }

    @Test
    void what_is_no_workbook_is_told_as_such() {
        UnaryOperator<byte[]> cut = b -> java.util.Arrays.copyOf(b, b.length / 2);
        for (byte[] bytes : List.of(
                new byte[0],
                "from,to".getBytes(StandardCharsets.UTF_8),
                new byte[] {'P', 'K', 3, 4, 0, 0},
                cut.apply(small()),
                changed(small(), Map::clear),
                changed(small(), p -> p.put("xl/workbook.xml", "<w/>".getBytes(StandardCharsets.UTF_8))),
                changed(small(), p -> p.put("xl/worksheets/sheet1.xml", "<row>".getBytes(StandardCharsets.UTF_8))))) {
            assertTrue(wrong(bytes).startsWith("This is no workbook"), new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void nothing_from_elsewhere_is_fetched() {
        byte[] asks = changed(
                small(),
                p -> p.put(
                        "xl/sharedStrings.xml",
                        ("<!DOCTYPE sst [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><sst xmlns=\"http://schemas."
                                        + "openxmlformats.org/spreadsheetml/2006/main\"><si><t>a &secret; b</t></si></sst>")
                                .getBytes(StandardCharsets.UTF_8)));
        Workbook read = Workbook.read(asks);
        assertTrue(read.wrong() != null || read.rows().equals(List.of(List.of("a  b"))), read.toString());
    }

    /** What is written is text for a spreadsheet, whatever it looks like, and reads back as it was. */
    @Test
    void what_is_written_is_read_back_as_text() throws IOException {
        List<List<String>> rows =
                List.of(List.of("control", "applies"), List.of("6.1.2", "=1+1"), List.of("@home", "'- 5\nnext"));
        byte[] written = WrittenWorkbook.of("SoA", rows, Map.of(1, List.of("yes", "no")));
        assertEquals(rows, Workbook.read(written).rows());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            XSSFCell cell = book.getSheetAt(0).getRow(1).getCell(1);
            assertEquals(org.apache.poi.ss.usermodel.CellType.STRING, cell.getCellType());
            assertEquals("@", cell.getCellStyle().getDataFormatString());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
            assertEquals(1, book.getSheetAt(0).getDataValidations().size());
            assertFalse(book.getSheetAt(0).isColumnHidden(0));
        }
    }
}
