package org.assay.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook (XLSX), as sheets of cells of text. What is read is bounded before it is understood: a workbook that unfolds to more than
 * {@link #UNFOLDED} bytes is refused before anything in it is read, and nothing outside of it is ever fetched.
 *
 * @param sheets those that people see, in their order; the hidden ones where all are hidden; none where something is wrong
 * @param wrong what stands against reading it as a whole; null where nothing does
 */
public record Workbook(List<WorkbookSheet> sheets, @Nullable String wrong) {
    /** Greatest number of bytes of a workbook as it is handed in. */
    public static final int MOST = 3_000_000;

    /** Greatest number of bytes of the parts that say something of cells. */
    static final int UNFOLDED = 6_000_000;

    /** Greatest number of bytes of all its parts, pictures among them. */
    static final int ALL_PARTS = 40_000_000;

    private static final int PARTS = 500;
    private static final String SAVE =
            "Save it as an “Excel workbook” (XLSX) without a password, or save the table as “CSV UTF-8”";
    private static final String NONE = "This is no workbook that can be read. " + SAVE;

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** Whether bytes look like a workbook, and not like text: one of today, or one that is locked or of an old kind. */
    public static boolean is(byte[] bytes) {
        return zipped(bytes) || locked(bytes);
    }

    private static boolean zipped(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** A workbook with a password lies in the container in which those of before 2007 lie. */
    private static boolean locked(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF && bytes[2] == 0x11;
    }

    /** Reads its sheets, or says what is wrong with it. */
    public static Workbook read(byte[] bytes) {
        if (bytes.length > MOST) {
            return wrong("The workbook is too large: at most " + MOST / 1_000_000 + " MB are read");
        }
        if (locked(bytes)) {
            return wrong("This workbook has a password, or is of a kind of before 2007 (XLS). " + SAVE);
        }
        try {
            bounded(bytes);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                List<WorkbookSheet> all = IntStream.range(0, book.getNumberOfSheets())
                        .mapToObj(book::getSheetAt)
                        .map(sheet -> WorkbookSheet.of(sheet, shown(book, sheet.getSheetName())))
                        .toList();
                List<WorkbookSheet> seen =
                        all.stream().filter(WorkbookSheet::shown).toList();
                return new Workbook(seen.isEmpty() ? all : seen, null);
            }
        } catch (TooMuch tooMuch) {
            return wrong(tooMuch.words());
            // POI says in many ways that a workbook is none; a null pointer is among them
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | IllegalStateException
                | NullPointerException e) {
            return wrong(NONE);
        }
    }

    /** The first of its sheets on which anything stands, alone, or what is wrong with it. */
    public static Workbook first(byte[] bytes) {
        Workbook all = read(bytes);
        return all.sheet(_ -> false)
                .map(s -> new Workbook(List.of(s), s.wrong()))
                .orElse(all);
    }

    private static boolean shown(XSSFWorkbook book, String sheet) {
        int at = book.getSheetIndex(sheet);
        return !book.isSheetHidden(at) && !book.isSheetVeryHidden(at);
    }

    private static Workbook wrong(String words) {
        return new Workbook(List.of(), words);
    }

    /**
     * The sheet to be read: the first that has a row which is one of headings, or else the first on which anything stands.
     *
     * @param headings tells whether a row is one
     */
    public Optional<WorkbookSheet> sheet(Predicate<List<String>> headings) {
        return sheets.stream()
                .filter(s -> s.rows().stream().limit(WorkbookSheet.ABOVE).anyMatch(headings))
                .findFirst()
                .or(() -> sheets.stream().filter(s -> !s.rows().isEmpty()).findFirst());
    }

    /** The cells of its first sheet on which anything stands. */
    public List<List<String>> rows() {
        return sheet(_ -> false).map(WorkbookSheet::rows).orElse(List.of());
    }

    /** The same as CSV, which whoever reads tables understands. */
    public String csv() {
        return sheet(_ -> false).map(WorkbookSheet::csv).orElse("");
    }

    /** Counts every part as it unfolds, before anything is made of it. */
    private static void bounded(byte[] bytes) throws IOException {
        long cells = 0;
        long all = 0;
        int seen = 0;
        byte[] some = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (++seen > PARTS) {
                    throw new TooMuch("The workbook has too many parts");
                }
                if (e.getName().endsWith("vbaProject.bin")) {
                    throw new TooMuch("This workbook contains macros and is not read. " + SAVE);
                }
                boolean said = e.getName().endsWith(".xml") || e.getName().endsWith(".rels");
                for (int n = zip.read(some); n >= 0; n = zip.read(some)) {
                    all += n;
                    cells += said ? n : 0;
                    if (cells > UNFOLDED || all > ALL_PARTS) {
                        throw new TooMuch("The workbook unfolds to more than "
                                + (cells > UNFOLDED ? UNFOLDED : ALL_PARTS) / 1_000_000 + " MB and is not read");
                    }
                }
            }
        }
    }

    /** It is larger than anything that is meant to be read, or something that is not read at all. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String words;

        TooMuch(String words) {
            super(words);
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
