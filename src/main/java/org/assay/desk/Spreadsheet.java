package org.assay.desk;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A table as spreadsheets write it: comma- or semicolon-separated, with or without a mark of byte order. */
public final class Spreadsheet {
    private Spreadsheet() {}

    /**
     * Has a table read.
     *
     * @param emptyLines whether an empty line counts as a row, as it does in a spreadsheet
     * @return what is wrong with the text as a whole, as far as it could not be read; empty where nothing is
     */
    public static Optional<String> read(String text, boolean emptyLines, Consumer<CSVParser> rows) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = format(clean, emptyLines).parse(new StringReader(clean))) {
            rows.accept(parser);
            return Optional.empty();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return Optional.of("A quotation mark is not closed, or stands where none can: " + e.getMessage());
        }
    }

    private static CSVFormat format(String text, boolean emptyLines) {
        String first = text.lines().findFirst().orElse("");
        boolean semicolons = first.chars().filter(c -> c == ';').count()
                > first.chars().filter(c -> c == ',').count();
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(semicolons ? ';' : ',')
                .setIgnoreEmptyLines(!emptyLines)
                .setTrim(true)
                .get();
    }
}
