package org.assay.desk;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as spreadsheets write it or as cells are pasted from one: parted by commas, semicolons or tabs, with or without a
 * byte order mark or a first line {@code sep=;}.
 */
public final class Spreadsheet {
    private static final Pattern SEPARATOR = Pattern.compile("(?i)^\"?sep=(.)\"?\\R");
    private static final List<Character> PARTERS = List.of(',', ';', '\t');
    private static final int LOOKED_AT = 10;
    private static final Pattern RECKONED = Pattern.compile("'*[=+\\-@\\t\\r]");

    private Spreadsheet() {}

    /**
     * Has a table read.
     *
     * @param emptyLines whether an empty line counts as a row, as it does in a spreadsheet
     * @return what is wrong with the text as a whole, as far as it could not be read; empty where nothing is
     */
    public static Optional<String> read(String text, boolean emptyLines, Consumer<CSVParser> rows) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Matcher told = SEPARATOR.matcher(clean);
        boolean tells = told.find();
        String table = tells ? clean.substring(told.end()) : clean;
        char parter = tells ? told.group(1).charAt(0) : parter(table);
        try (CSVParser parser = format(parter, emptyLines).parse(new StringReader(table))) {
            rows.accept(parser);
            return Optional.empty();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return Optional.of("A quotation mark is not closed, or stands where none can");
        }
    }

    /**
     * Writes a table. A cell that a spreadsheet would reckon with, since it begins with {@code = + - @} or a tab, gets an
     * apostrophe in front, which spreadsheets take for “this is text”; {@link #text} takes it away again.
     */
    public static String write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream()
                        .map(cell -> RECKONED.matcher(cell).lookingAt() ? "'" + cell : cell)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A cell as it was meant: without an apostrophe that only says that it is text, each line ended by one mark. */
    public static String text(String cell) {
        String plain = cell.startsWith("'") && RECKONED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** What parts the cells of the first lines: whatever stands most often outside quotation marks; a comma where nothing does. */
    private static char parter(String table) {
        String first = String.join("\n", table.lines().limit(LOOKED_AT).toList());
        return PARTERS.stream()
                .max(Comparator.comparingInt(p -> parts(first, p)))
                .filter(p -> parts(first, p) > 0)
                .orElse(',');
    }

    private static int parts(String text, char parter) {
        boolean quoted = false;
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == parter && !quoted) {
                found++;
            }
        }
        return found;
    }

    private static CSVFormat format(char parter, boolean emptyLines) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(parter)
                .setIgnoreEmptyLines(!emptyLines)
                .setTrim(true)
                .get();
    }
}
