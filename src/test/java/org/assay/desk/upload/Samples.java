package org.assay.desk.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of all kinds, made here. */
public final class Samples {
    private static final int ENCRYPTED = 1;

    private Samples() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] png() {
        return bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 'I', 'H', 'D', 'R', 0, 0, 0, 1);
    }

    public static byte[] jpeg() {
        return bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);
    }

    public static byte[] program() {
        byte[] all = Arrays.copyOf(bytes('M', 'Z', 0x90, 0, 3), 512);
        all[0x3C] = 0x40;
        System.arraycopy(bytes('P', 'E', 0, 0, 0x4C, 1), 0, all, 0x40, 6);
        return all;
    }

    /** The beginning of a document of Word as it was before 2007. */
    public static byte[] oldWord() {
        return Arrays.copyOf(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), 1_024);
    }

    public static byte[] docx(String... more) {
        return office("word/document.xml", more);
    }

    public static byte[] xlsx(String... more) {
        return office("xl/workbook.xml", more);
    }

    public static byte[] pptx(String... more) {
        return office("ppt/presentation.xml", more);
    }

    /** A document of Word with one part of this name and content more, or in the place of its own. */
    public static byte[] docxWith(String name, String content) {
        Map<String, byte[]> all = new TreeMap<>();
        all.put("[Content_Types].xml", text("<Types/>"));
        all.put("word/document.xml", text("<document/>"));
        all.put(name, text(content));
        return zip(all);
    }

    private static byte[] office(String main, String... more) {
        Map<String, byte[]> all = new TreeMap<>();
        all.put("[Content_Types].xml", text("<Types/>"));
        all.put(main, text("<document/>"));
        for (String name : more) {
            all.put(name, text("x"));
        }
        return zip(all);
    }

    /** A document of LibreOffice, by its media type. */
    public static byte[] openDocument(String type, String... more) {
        String[] all = Arrays.copyOf(new String[] {"content.xml"}, more.length + 1);
        System.arraycopy(more, 0, all, 1, more.length);
        return hollow(type, all);
    }

    /** It tells its kind, and holds these parts alone. */
    public static byte[] hollow(String type, String... parts) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                byte[] told = text(type);
                ZipEntry first = new ZipEntry("mimetype");
                first.setMethod(ZipEntry.STORED);
                first.setSize(told.length);
                CRC32 crc = new CRC32();
                crc.update(told);
                first.setCrc(crc.getValue());
                zip.putNextEntry(first);
                zip.write(told);
                for (String name : parts) {
                    zip.putNextEntry(new ZipEntry(name));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(e.getKey()));
                    zip.write(e.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of a few bytes whose directory promises four thousand megabytes. */
    public static byte[] bomb() {
        byte[] document = docx();
        ByteBuffer all = ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
        all.putInt(directory(document) + 24, 0xFFFFFFFE);
        return document;
    }

    /** A document whose first part is said to be locked. */
    public static byte[] locked() {
        byte[] document = docx();
        document[directory(document) + 8] |= ENCRYPTED;
        return document;
    }

    private static int directory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    private static byte[] bytes(int... values) {
        byte[] all = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            all[i] = (byte) values[i];
        }
        return all;
    }
}
