package org.assay.desk.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text without markup, and whether it is a table. */
final class Plain {
    private static final int LOOKED_AT = 64 * 1024;
    private static final int ROWS = 20;
    private static final char[] BETWEEN = {';', ',', '\t'};

    private Plain() {}

    static Kind kind(Path file) throws IOException {
        byte[] first;
        boolean wide;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(LOOKED_AT);
            wide = isWide(first);
            for (byte[] part = first; part.length > 0 && !wide; part = in.readNBytes(LOOKED_AT)) {
                refuseBinary(part);
            }
        }
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
        return isTable(new String(first, charset)) ? Kind.CSV : Kind.TEXT;
    }

    /** Whether it begins with the mark of UTF-16, as the text of spreadsheets does. */
    private static boolean isWide(byte[] first) {
        return first.length > 1
                && ((first[0] == (byte) 0xFF && first[1] == (byte) 0xFE)
                        || (first[0] == (byte) 0xFE && first[1] == (byte) 0xFF));
    }

    private static void refuseBinary(byte[] part) {
        for (byte b : part) {
            if (b == 0) {
                throw new NotTaken("This looks like text and is none further on. Hand in " + Kind.TAKEN);
            }
        }
    }

    /** Whether the first lines, of which there are several, each hold as many columns, more than one. */
    private static boolean isTable(String text) {
        List<String> lines = text.lines().filter(l -> !l.isBlank()).limit(ROWS).toList();
        if (lines.size() < 2) {
            return false;
        }
        for (char between : BETWEEN) {
            long columns = columns(lines.getFirst(), between);
            if (columns > 0 && lines.stream().allMatch(l -> columns(l, between) == columns)) {
                return true;
            }
        }
        return false;
    }

    /** How often a character stands between columns, and not inside a quoted cell. */
    private static long columns(String line, char between) {
        long found = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == between && !quoted) {
                found++;
            }
        }
        return found;
    }
}
