package org.assay.desk.application;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text file that somebody hands in, as spreadsheets write it: UTF-8 or UTF-16 with or without a byte order mark, and
 * Windows-1252 where it can be nothing else.
 *
 * @param text what stands in it, without a mark; empty where something is wrong with it
 * @param wrong what; null where it can be read
 * @param guessed the encoding that it was taken for; null where the file leaves no doubt
 */
public record HandedInFile(
        String text, @Nullable String wrong, @Nullable String guessed) {
    /** Greatest number of characters that are read. */
    public static final int MOST = 60_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String AS_TEXT = "Save the table as “CSV UTF-8” and hand in that file";

    /** Reads text, and says what is wrong with anything else. */
    public static HandedInFile read(byte[] bytes) {
        return read(bytes, MOST);
    }

    /**
     * The same of a longer file.
     *
     * @param most greatest number of characters that are read
     */
    public static HandedInFile read(byte[] bytes, int most) {
        if (bytes.length == 0) {
            return wrong("Choose a file");
        }
        if (bytes.length > 4 * most) {
            return wrong("The file is too long: at most " + most + " characters are read");
        }
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            return wrong("This is a workbook and no text. " + AS_TEXT);
        }
        Charset wide = wide(bytes);
        Optional<String> sure = wide == null ? decoded(bytes, marked(bytes)) : Optional.empty();
        Charset guess = wide == null ? WINDOWS : wide;
        Optional<String> text = sure.or(() -> decoded(bytes, guess));
        if (text.isEmpty() || odd(text.get())) {
            return wrong("This is no text that can be read. " + AS_TEXT);
        }
        String clean = unmarked(text.get());
        return clean.length() > most
                ? wrong("The file is too long: at most " + most + " characters are read")
                : new HandedInFile(clean, null, sure.isPresent() ? null : wide == null ? "Windows-1252" : "UTF-16");
    }

    /** What to look at where the encoding was guessed; null where the file leaves no doubt. */
    public @Nullable String doubt() {
        return doubt(guessed);
    }

    /** The same of an encoding; null where none was guessed. */
    public static @Nullable String doubt(@Nullable String guessed) {
        return guessed == null || guessed.isEmpty()
                ? null
                : "The file does not say how its letters are written. It was read as " + guessed
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
        boolean marked = looked > 0 && marked(bytes) == StandardCharsets.UTF_16;
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
        return new HandedInFile("", what, null);
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
