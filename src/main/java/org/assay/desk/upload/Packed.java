package org.assay.desk.upload;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.assay.file.Unseen;

/**
 * The directory of a zip file: names and sizes of what is in it, and nothing unpacked but what tells what its parts are.
 * Documents of Word, Excel, PowerPoint and OpenDocument are such files; whatever else is packed is not taken, and neither is
 * what a document may hide.
 *
 * @param parts by their names, in small letters
 * @param first what stands in the first place, where it is stored unpacked; empty elsewhere
 */
record Packed(Map<String, Part> parts, String first, RandomAccessFile in) {
    /** Where a part lies, as the directory tells it; sizes and place in bytes. */
    private record Part(int method, long packed, long begin) {}

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 1_000_000_000;
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int LOCAL_MARK = 0x04034b50;
    private static final int ENTRY = 46;
    private static final int LOCAL = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** Bytes of all lists of a document, unpacked: of a workbook with some ten thousand links. */
    private static final int MOST_LOOKED_AT = 16_000_000;

    private static final int LONGEST_NAME = 512;

    private static final String PASSWORD = "This file is locked with a password. Hand it in without one";
    private static final String TYPES = "[content_types].xml";
    static final String BROKEN = "This file cannot be opened: it is broken or not whole. Save it once more";
    static final String MACROS =
            "This document holds macros, which are not taken. Save it as a document without macros, or as PDF";

    private static final Set<String> PROGRAMS = Set.of(
            "exe dll com scr msi bat cmd ps1 vbs vbe js jse wsf hta jar class sh lnk cpl app so dylib".split(" ", -1));
    private static final Set<Kind> OPEN_DOCUMENTS = Set.of(Kind.ODT, Kind.ODS, Kind.ODP);

    /**
     * The kind of document that it is.
     *
     * @throws NotTaken where it is none, cannot be read, is locked, would unpack to far more than anybody reads, or hides
     *     what is not taken
     */
    static Kind kind(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            return read(in).kind();
        }
    }

    private static Packed read(RandomAccessFile in) throws IOException {
        int tail = (int) Math.min(in.length(), END + LONGEST_COMMENT);
        ByteBuffer end = bytes(in, in.length() - tail, tail);
        int at = tail - END;
        while (at >= 0 && end.getInt(at) != END_MARK) {
            at--;
        }
        if (at < 0) {
            throw new NotTaken(BROKEN);
        }
        int entries = Short.toUnsignedInt(end.getShort(at + 10));
        long size = Integer.toUnsignedLong(end.getInt(at + 12));
        long begin = Integer.toUnsignedLong(end.getInt(at + 16));
        if (entries > MOST_ENTRIES) {
            throw new NotTaken("There are more than " + MOST_ENTRIES + " parts in this file. Hand it in as PDF");
        }
        if (begin + size > in.length() || size < (long) entries * ENTRY || size > Integer.MAX_VALUE) {
            throw new NotTaken(BROKEN);
        }
        return new Packed(parts(bytes(in, begin, (int) size), entries), first(in), in);
    }

    private static Map<String, Part> parts(ByteBuffer directory, int entries) {
        Map<String, Part> parts = new LinkedHashMap<>();
        long unpacked = 0;
        int at = 0;
        for (int i = 0; i < entries; i++) {
            if (at + ENTRY > directory.limit() || directory.getInt(at) != ENTRY_MARK) {
                throw new NotTaken(BROKEN);
            }
            if ((directory.getShort(at + 8) & ENCRYPTED) != 0) {
                throw new NotTaken(PASSWORD);
            }
            unpacked += Integer.toUnsignedLong(directory.getInt(at + 24));
            if (unpacked > MOST_UNPACKED) {
                throw new NotTaken("This file unpacks to more than a thousand megabytes. Hand it in as PDF");
            }
            int length = Short.toUnsignedInt(directory.getShort(at + 28));
            int next = at
                    + ENTRY
                    + length
                    + Short.toUnsignedInt(directory.getShort(at + 30))
                    + Short.toUnsignedInt(directory.getShort(at + 32));
            if (next > directory.limit() || length > LONGEST_NAME) {
                throw new NotTaken(BROKEN);
            }
            String name = text(directory, at + ENTRY, length);
            Part part = new Part(
                    Short.toUnsignedInt(directory.getShort(at + 10)),
                    Integer.toUnsignedLong(directory.getInt(at + 20)),
                    Integer.toUnsignedLong(directory.getInt(at + 42)));
            if (parts.put(name.replace('\\', '/').toLowerCase(Locale.ROOT), part) != null) {
                throw new NotTaken(BROKEN);
            }
            at = next;
        }
        return parts;
    }

    /** The content of the first entry, where it is stored as it is and short, as OpenDocument tells its kind. */
    private static String first(RandomAccessFile in) throws IOException {
        if (in.length() < LOCAL) {
            return "";
        }
        ByteBuffer local = bytes(in, 0, (int) Math.min(in.length(), 512));
        if (local.getInt(0) != LOCAL_MARK || local.getShort(8) != 0) {
            return "";
        }
        int size = local.getInt(22);
        int name = Short.toUnsignedInt(local.getShort(26));
        int begin = LOCAL + name + Short.toUnsignedInt(local.getShort(28));
        boolean brief = size > 0 && size < 200 && begin + size <= local.limit();
        boolean mimetype = name == 8
                && local.limit() >= LOCAL + name
                && text(local, LOCAL, name).equals("mimetype");
        return brief && mimetype ? text(local, begin, size) : "";
    }

    private static String text(ByteBuffer from, int at, int length) {
        byte[] letters = new byte[length];
        from.get(at, letters);
        return new String(letters, StandardCharsets.UTF_8);
    }

    private static ByteBuffer bytes(RandomAccessFile in, long from, int length) throws IOException {
        byte[] read = new byte[length];
        in.seek(from);
        in.readFully(read);
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }

    private Kind kind() throws IOException {
        Kind kind = document();
        Set<String> names = parts.keySet();
        if (names.contains("encrypted-package")) {
            throw new NotTaken(PASSWORD);
        }
        if (names.stream().anyMatch(Packed::isMacro)) {
            throw new NotTaken(MACROS);
        }
        names.stream().filter(Packed::isProgram).findFirst().ifPresent(n -> {
            throw new NotTaken("There is a program in this document (" + last(n) + "). Take it out, or hand in a PDF");
        });
        if (names.stream().anyMatch(Packed::leadsElsewhere)) {
            throw new NotTaken("A part of this document is named as a place outside it. Save it once more, or as PDF");
        }
        if (names.contains(TYPES)) {
            looked();
        }
        return kind;
    }

    /** What its parts are is told by lists in it, and not by their names. */
    private void looked() throws IOException {
        long room = MOST_LOOKED_AT;
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            if (part.getKey().equals(TYPES) || part.getKey().endsWith(".rels")) {
                byte[] list = unpacked(part.getValue(), room);
                room -= list.length;
                PartsOfOffice.look(list);
            }
        }
    }

    /** The bytes of a part, as many as there is room for. */
    private byte[] unpacked(Part part, long room) throws IOException {
        if (part.begin() + LOCAL > in.length() || part.packed() > in.length()) {
            throw new NotTaken(BROKEN);
        }
        ByteBuffer local = bytes(in, part.begin(), LOCAL);
        long begin = part.begin()
                + LOCAL
                + Short.toUnsignedInt(local.getShort(26))
                + Short.toUnsignedInt(local.getShort(28));
        if (local.getInt(0) != LOCAL_MARK || begin + part.packed() > in.length()) {
            throw new NotTaken(BROKEN);
        }
        byte[] packed = bytes(in, begin, (int) part.packed()).array();
        InputStream plain =
                switch (part.method()) {
                    case STORED -> new ByteArrayInputStream(packed);
                    case DEFLATED -> new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true));
                    default -> throw new NotTaken(BROKEN);
                };
        try (plain) {
            byte[] read = plain.readNBytes((int) room + 1);
            if (read.length > room) {
                throw new NotTaken("The lists of this document are too long to be looked through. Hand it in as PDF");
            }
            return read;
        } catch (ZipException | EOFException _) {
            throw new NotTaken(BROKEN);
        }
    }

    private static String last(String name) {
        return FileName.clean(name, "program");
    }

    private static boolean isProgram(String name) {
        int colon = name.lastIndexOf(':');
        String plain = colon < 0 ? name : name.substring(0, colon); // what stands after it, Windows takes for no name
        int end = plain.length();
        while (end > 0 && isNone(plain.charAt(end - 1))) {
            end--;
        }
        int dot = plain.lastIndexOf('.', end - 1);
        return dot >= 0 && PROGRAMS.contains(plain.substring(dot + 1, end));
    }

    /** What Windows leaves out at the end of a name, or nobody sees there. */
    private static boolean isNone(char c) {
        return c == '.' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Unseen.isAll(String.valueOf(c));
    }

    private static boolean leadsElsewhere(String name) {
        return name.startsWith("/")
                || (name.length() > 1 && name.charAt(1) == ':')
                || Arrays.asList(name.split("/", -1)).contains("..");
    }

    /** By plain comparing alone: the names are a stranger's, and an expression that goes back over them can be kept busy. */
    private static boolean isMacro(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.endsWith("vbaproject.bin")
                || (last.contains("vbaprojectsignature") && last.endsWith(".bin"))
                || last.endsWith("vbadata.xml")
                || name.contains("/activex/")
                || name.contains("/macrosheets/")
                || (name.startsWith("scripts/") && !last.isEmpty())
                || isBasic(name, last);
    }

    private static boolean isBasic(String name, String last) {
        return (name.startsWith("basic/") || name.startsWith("dialogs/"))
                && last.endsWith(".xml")
                && !last.matches("(script|dialog)-l[bc]\\.xml");
    }

    private Kind document() {
        Set<String> names = parts.keySet();
        if (names.contains(TYPES)) {
            if (names.contains("word/document.xml")) {
                return Kind.DOCX;
            }
            if (names.contains("xl/workbook.xml")) {
                return Kind.XLSX;
            }
            if (names.contains("ppt/presentation.xml")) {
                return Kind.PPTX;
            }
            if (names.contains("xl/workbook.bin")) {
                throw new NotTaken("This is a binary Excel workbook, which is not taken. Save it as .xlsx");
            }
        }
        return Kind.of(first)
                .filter(OPEN_DOCUMENTS::contains)
                .filter(_ -> names.contains("content.xml") || names.contains("meta-inf/manifest.xml"))
                .orElseThrow(() -> new NotTaken(
                        "This is an archive or an unknown document, which is not taken. Hand in the files that are in it one"
                                + " by one: " + Kind.TAKEN));
    }
}
