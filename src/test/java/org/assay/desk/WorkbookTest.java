package org.assay.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A workbook is read as it was meant, within bounds, or refused with a sentence. */
class WorkbookTest {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String BOOK =
            "<workbook " + MAIN + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "relationships\"><sheets><sheet name=\"A\" sheetId=\"7\" r:id=\"rId2\"/></sheets></workbook>";
    private static final String RELATIONS = "<Relationships><Relationship Id=\"rId1\" Target=\"styles.xml\"/>"
            + "<Relationship Id=\"rId2\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
    private static final String STYLES =
            "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0%\"/>"
                    + "<numFmt numFmtId=\"171\" formatCode=\"0.0 &quot;days&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/>"
                    + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"
                    + "<xf numFmtId=\"171\"/></cellXfs></styleSheet>";

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> p : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(p.getKey()));
                zip.write(p.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/styles.xml", STYLES);
        parts.put(
                "xl/sharedStrings.xml",
                "<sst " + MAIN
                        + "><si><t>from</t></si><si><r><t>and </t></r><r><t>more</t></r><rPh><t>spoken</t></rPh></si></sst>");
        parts.put(
                "xl/worksheets/sheet1.xml", "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    private static List<List<String>> rows(String rows) {
        Workbook read = Workbook.read(zip(parts(rows)));
        assertNull(read.wrong());
        return read.rows();
    }

    private static String wrong(byte[] bytes) {
        String wrong = Workbook.read(bytes).wrong();
        assertNotNull(wrong);
        return wrong;
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
    void numbers_are_what_was_typed_and_shares_and_dates_say_that_they_are_none() {
        assertEquals(
                List.of(List.of("0.3", "40 %", "a date (45784)", "5.5 %", "3.5", "1000000", "0")),
                rows(
                        "<row r=\"1\"><c r=\"A1\"><v>0.30000000000000004</v></c><c r=\"B1\" s=\"1\"><v>0.4</v></c>"
                                + "<c r=\"C1\" s=\"2\"><v>45784</v></c><c r=\"D1\" s=\"3\"><v>0.055</v></c>"
                                + "<c r=\"E1\" s=\"4\"><v>3.5</v></c><c r=\"F1\"><v>1E6</v></c><c r=\"G1\"><v>0.0</v></c></row>"));
    }

    @Test
    void texts_formulas_and_gaps_keep_their_place() {
        assertEquals(
                List.of(List.of(), List.of("from", "", "and more", "typed", "7", "#REF!", "TRUE")),
                rows("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"D2\" t=\"inlineStr\"><is><t>typed</t></is></c><c r=\"E2\"><f>3+4</f><v>7</v></c>"
                        + "<c r=\"F2\" t=\"e\"><v>#REF!</v></c><c r=\"G2\" t=\"b\"><v>1</v></c></row>"));
        assertEquals(
                List.of(List.of("1", "2"), List.of("3")),
                rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));
    }

    @Test
    void what_unfolds_without_end_is_refused_while_it_is_read() {
        Map<String, String> bomb = parts("");
        bomb.put("xl/media/picture.bin", "0".repeat(Workbook.UNFOLDED));
        assertTrue(zip(bomb).length < Workbook.MOST, "it looks small");
        assertTrue(wrong(zip(bomb)).contains("unfolds to more than 4 MB"));
        assertTrue(wrong(new byte[Workbook.MOST + 1]).contains("too large"));
        Map<String, String> many = parts("");
        for (int i = 0; i < 400; i++) {
            many.put("xl/media/" + i, "");
        }
        assertTrue(wrong(zip(many)).contains("too many parts"));
        assertTrue(wrong(zip(parts("<row r=\"1048576\"><c><v>1</v></c></row>"))).contains("more than 1000 lines"));
        assertTrue(wrong(zip(parts("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")))
                .contains("more than 50 columns"));
    }

    @Test
    void what_is_no_workbook_is_told_as_such() {
        for (byte[] bytes : List.of(
                new byte[0],
                "from,to".getBytes(StandardCharsets.UTF_8),
                new byte[] {'P', 'K', 3, 4, 0, 0},
                zip(Map.of("word/document.xml", "<w/>")),
                zip(parts("<row><c t=\"s\"><v>99</v></c></row>")),
                zip(parts("<row><c><v>many</v></c></row>")),
                zip(parts("<row>")))) {
            assertTrue(
                    wrong(bytes).startsWith("This is no workbook (XLSX)"),
                    new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void nothing_from_elsewhere_is_fetched() {
        Map<String, String> asks = parts("<row><c t=\"inlineStr\"><is><t>&secret;</t></is></c></row>");
        asks.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (_, sheet) -> "<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>" + sheet);
        Workbook read = Workbook.read(zip(asks));
        assertTrue(read.wrong() != null || read.rows().equals(List.of(List.of(""))), read.toString());
        Map<String, String> laughs = parts("<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>");
        laughs.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (_, sheet) -> "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + sheet);
        Workbook laughed = Workbook.read(zip(laughs));
        assertTrue(laughed.wrong() != null || !laughed.csv().contains("ha"), laughed.toString());
    }
}
