package org.assay.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a workbook (XLSX), as cells of text. What is read is bounded before it is understood: a workbook that unfolds
 * to more than {@link #UNFOLDED} bytes is refused while it is read, and nothing outside of it is ever fetched.
 *
 * @param rows cells as they are meant, empty where nothing stands; empty where something is wrong
 * @param wrong what stands against reading it; null where nothing does
 */
public record Workbook(List<List<String>> rows, @Nullable String wrong) {
    /** Greatest number of bytes of a workbook as it is handed in. */
    public static final int MOST = 300_000;

    /** Greatest number of bytes of all its parts. */
    static final int UNFOLDED = 4_000_000;

    private static final int PARTS = 300;
    private static final String NONE =
            "This is no workbook (XLSX) that can be read. Save it as an “Excel workbook” without a"
                    + " password, or paste its cells";

    public Workbook {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether bytes look like a workbook, and not like text. */
    public static boolean is(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** Reads its first sheet, or says what is wrong with it. */
    public static Workbook read(byte[] bytes) {
        if (bytes.length > MOST) {
            return wrong("The workbook is too large: at most " + MOST / 1000 + " kB are read");
        }
        try {
            Map<String, byte[]> parts = parts(bytes);
            return first(parts).isEmpty()
                    ? wrong(NONE)
                    : new Workbook(new WorkbookSheet(parts).rows(first(parts).get()), null);
        } catch (TooMuch tooMuch) {
            return wrong(tooMuch.words());
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return wrong(NONE);
        }
    }

    private static Workbook wrong(String words) {
        return new Workbook(List.of(), words);
    }

    /** As CSV, which whoever reads tables understands. */
    public String csv() {
        return Spreadsheet.write(rows);
    }

    /** Every part that says something of cells, read through a bound; what is left out is counted all the same. */
    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int left = UNFOLDED;
        int seen = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                byte[] part = bounded(zip, left);
                left -= part.length;
                seen++;
                if (seen > PARTS) {
                    throw new TooMuch("The workbook has too many parts");
                }
                if (e.getName().endsWith(".xml") || e.getName().endsWith(".rels")) {
                    parts.putIfAbsent(e.getName(), part);
                }
            }
        }
        return parts;
    }

    private static byte[] bounded(ZipInputStream zip, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        for (int n = zip.read(some); n >= 0; n = zip.read(some)) {
            if (out.size() + n > most) {
                throw new TooMuch("The workbook unfolds to more than " + UNFOLDED / 1_000_000 + " MB and is not read");
            }
            out.write(some, 0, n);
        }
        return out.toByteArray();
    }

    /** Name of the part in which the first sheet stands. */
    private static Optional<String> first(Map<String, byte[]> parts) throws XMLStreamException {
        byte[] book = parts.get("xl/workbook.xml");
        byte[] relations = parts.get("xl/_rels/workbook.xml.rels");
        if (book == null || relations == null) {
            return Optional.empty();
        }
        return WorkbookXml.attribute(book, "sheet", "id", Map.of())
                .flatMap(id -> WorkbookXml.target(relations, id))
                .map(t -> t.startsWith("/") ? t.substring(1) : "xl/" + t)
                .filter(parts::containsKey);
    }

    /** It is larger than anything that is meant to be read. */
    static final class TooMuch extends IOException {
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
