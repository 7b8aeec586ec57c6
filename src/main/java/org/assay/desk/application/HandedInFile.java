package org.assay.desk.application;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.desk.Workbook;
import org.assay.desk.WorkbookSheet;
import org.jspecify.annotations.Nullable;

/**
 * A table that somebody hands in as a file: a workbook (XLSX), or text as spreadsheets write it: UTF-8 or UTF-16 with or without a byte
 * order mark, and Windows-1252 where it can be nothing else.
 *
 * @param text what stands in it, without a mark, of a workbook the sheet that holds the table; empty where something is wrong with it
 * @param wrong what; null where it can be read
 * @param guessed the encoding that it was taken for; null where the file leaves no doubt
 * @param doubts what to look at since it was read so, in sentences; none where the file leaves no doubt
 */
public record HandedInFile(
        String text, @Nullable String wrong, @Nullable String guessed, List<String> doubts) {
    /** Greatest number of characters that are read. */
    public static final int MOST = 60_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String AS_TEXT = "Hand in an Excel workbook (XLSX), or save the table as “CSV UTF-8”";

    public HandedInFile {
        doubts = List.copyOf(doubts);
    }

    /** A text that leaves no doubt. */
    public static HandedInFile of(String text) {
        return new HandedInFile(text, null, null, List.of());
    }

    /**
     * Reads a workbook or a text, and says what is wrong with anything else.
     *
     * @param most greatest number of characters that are read
     * @param headings tells whether a row is one of headings, by which the sheet of a workbook is chosen
     */
    public static HandedInFile read(byte[] bytes, int most, Predicate<List<String>> headings) {
        if (bytes.length == 0) {
            return wrong("Choose a file");
        }
        return Workbook.is(bytes) ? workbook(Workbook.read(bytes), most, headings) : text(bytes, most);
    }

    private static HandedInFile workbook(Workbook book, int most, Predicate<List<String>> headings) {
        if (book.wrong() != null) {
            return wrong(book.wrong());
        }
        Optional<WorkbookSheet> sheet = book.sheet(headings);
        if (sheet.isEmpty()) {
            return wrong("Nothing stands in this workbook");
        }
        if (sheet.get().wrong() != null) {
            return wrong(sheet.get().wrong());
        }
        String text = sheet.get().csv();
        if (text.length() > most) {
            return tooLong(most);
        }
        List<String> doubts = new ArrayList<>();
        if (book.sheets().size() > 1) {
            doubts.add("The workbook has " + book.sheets().size() + " sheets: “"
                    + sheet.get().name() + "” was read; not read: "
                    + book.sheets().stream()
                            .filter(s -> !s.name().equals(sheet.get().name()))
                            .map(s -> "“" + s.name() + "”")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        doubts.addAll(sheet.get().doubts());
        return new HandedInFile(text, null, null, doubts);
    }

    private static HandedInFile text(byte[] bytes, int most) {
        if (bytes.length > 4 * most) {
            return tooLong(most);
        }
        Charset wide = wide(bytes);
        Optional<String> sure = wide == null ? decoded(bytes, marked(bytes)) : Optional.empty();
        Charset guess = wide == null ? WINDOWS : wide;
        Optional<String> text = sure.or(() -> decoded(bytes, guess));
        if (text.isEmpty() || odd(text.get())) {
            return wrong("This is no table that can be read. " + AS_TEXT);
        }
        String clean = unmarked(text.get());
        if (clean.length() > most) {
            return tooLong(most);
        }
        String guessed = sure.isPresent() ? null : wide == null ? "Windows-1252" : "UTF-16";
        return new HandedInFile(clean, null, guessed, guessed == null ? List.of() : List.of(doubt(guessed)));
    }

    private static HandedInFile tooLong(int most) {
        return wrong("The file is too long: at most " + most + " characters are read");
    }

    private static String doubt(String guessed) {
        return "The file does not say how its letters are written. It was read as " + guessed
                + ": look at letters such as \u00E4, \u00E9 and \u00DF.";
    }

    /** Wide letters without a mark: every other byte of the beginning is nothing. */
    private static @Nullable Charset wide(byte[] bytes) {
        int looked = Math.min(bytes.length, 200) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        boolean marked = looked > 0 && marked(bytes).equals(StandardCharsets.UTF_16);
        if (looked == 0 || marked || bytes.length % 2 != 0) {
            return null;
        }
        return odd > looked * 3 / 4 && even == 0
                ? StandardCharsets.UTF_16LE
                : even > looked * 3 / 4 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** Without the mark of byte order that some programs begin a text with. */
    static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static HandedInFile wrong(String what) {
        return new HandedInFile("", what, null, List.of());
    }

    private static Charset marked(byte[] bytes) {
        boolean wide = bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean odd(String text) {
        return text.chars().anyMatch(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7F && c < 0xA0));
    }
}
