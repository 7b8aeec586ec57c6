package org.assay.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assay.paper.Pdf;

/**
 * What papers say, word by word, as it is kept in {@code src/test/resources/papers}. {@code bin/papers} writes the words anew,
 * and the pictures in {@code docs/papers} with them; read the difference before you keep it.
 */
final class KeptWords {
    private static final boolean WRITE = Boolean.getBoolean("papers.write");
    private static final Path WORDS = Path.of("src/test/resources/papers");
    private static final Path PICTURES = Path.of("docs/papers");
    private static final int MOST_PICTURES = 4;

    private KeptWords() {}

    /** How the paper's words differ from those that are kept; empty where they do not. */
    static Optional<String> changed(String name, byte[] pdf) {
        return changed(name, pdf, Pdf.text(pdf));
    }

    /** The same with numbers of files, certificates and clients without a name, which differ from one run to the next, and move where a line ends. */
    static Optional<String> changedButForNumbers(String name, byte[] pdf) {
        return changed(name, pdf, numberless(pdf));
    }

    /** The same of a story that takes whichever days are free. */
    static Optional<String> changedButForNumbersAndDays(String name, byte[] pdf) {
        return changed(name, pdf, numberless(pdf).replaceAll("\\d{1,2} \\p{Lu}\\p{Ll}{2} 20\\d\\d", "20 Nov 2025"));
    }

    private static String numberless(byte[] pdf) {
        return Pdf.text(pdf)
                .replaceAll("C-20\\d\\d-\\d{4}", "C-2025-0000")
                .replaceAll("Test Works \\d+", "Test Works 1")
                .replaceAll("AIMS-20\\d\\d-\\d{4}", "AIMS-2026-0000");
    }

    /** Words alone: where a line ends hangs on how wide a number is. */
    private static String lines(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Optional<String> changed(String name, byte[] pdf, String says) {
        Path words = WORDS.resolve(name + ".txt");
        try {
            if (WRITE) {
                Files.writeString(words, says);
                Pdf.draw(pdf, PICTURES, name, MOST_PICTURES);
            }
            String said = Files.readString(words);
            return lines(said).equals(lines(says))
                    ? Optional.empty()
                    : Optional.of(
                            words + " was:\n" + said + "\nand is:\n" + says + "\nRun bin/papers, read the difference.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
