package org.assay.desk.application;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text file that somebody hands in.
 *
 * @param text what stands in it; empty where something is wrong with it
 * @param wrong what; null where it can be read
 */
public record HandedInFile(String text, @Nullable String wrong) {
    /** Greatest number of characters that are read. */
    public static final int MOST = 60_000;

    /** Reads UTF-8 text, and says what is wrong with anything else. */
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
            return new HandedInFile("", "Choose a file");
        }
        if (bytes.length > 4 * most) {
            return new HandedInFile("", "The file is too long: at most " + most + " characters are read");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean odd = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
            if (odd) {
                return new HandedInFile("", "This is no text: save the table as CSV in UTF-8");
            }
            return text.length() > most
                    ? new HandedInFile("", "The file is too long: at most " + most + " characters are read")
                    : new HandedInFile(text, null);
        } catch (CharacterCodingException _) {
            return new HandedInFile("", "This is no text in UTF-8: save the table as CSV in UTF-8");
        }
    }
}
