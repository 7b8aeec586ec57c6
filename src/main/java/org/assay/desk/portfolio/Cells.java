package org.assay.desk.portfolio;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.desk.Typefaces;
import org.assay.desk.Words;
import org.assay.file.Substance;
import org.assay.file.Unseen;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, read cell by cell: what cannot be read is noted, and something harmless is given in its place, so that
 * the rest of the row can be looked at as well.
 */
final class Cells {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Table table;
    private final int row;
    private final Map<Column, String> values;
    private final List<Mistake> mistakes;

    Cells(Table table, int row, Map<Column, String> values, List<Mistake> mistakes) {
        this.table = table;
        this.row = row;
        this.values = values;
        this.mistakes = mistakes;
    }

    int row() {
        return row;
    }

    void wrong(Column column, String reason) {
        mistakes.add(Mistake.of(table, row, column, reason));
    }

    boolean has(Column column) {
        return !values.getOrDefault(column, "").isEmpty();
    }

    /** What stands there, without a look at it. */
    String plain(Column column) {
        return values.getOrDefault(column, "");
    }

    /** Names each cell with a letter that papers cannot print, of those that papers print. */
    void letters(Typefaces typefaces) {
        values.forEach((column, text) -> {
            if (column.printed()) {
                typefaces.lack(text).ifPresent(why -> wrong(column, why));
            }
        });
    }

    /** A text that people can read, whatever it begins with: an organisation may be called “@Home”. */
    String text(Column column) {
        String text = values.getOrDefault(column, "");
        if (Unseen.isAll(text)) {
            if (column.needed() || !text.isEmpty()) {
                wrong(column, "Fill this in: " + column.holds());
            }
        } else if (text.length() > column.most()) {
            wrong(column, "Use at most " + column.most() + " characters");
        } else {
            Unseen.inALine(text).ifPresent(why -> wrong(column, why));
        }
        return text;
    }

    /** A text that names a place. */
    String place(Column column) {
        String text = text(column);
        if (!text.isEmpty() && Substance.namesNoPlace(text)) {
            wrong(column, Words.Validator.NO_PLACE);
        }
        return text;
    }

    @Nullable
    LocalDate day(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException _) {
            // told below
        }
        wrong(column, "“" + shortened(text) + "” is no day; write it as year, month, day, such as 2026-11-22");
        return null;
    }

    /** A whole number within bounds; the lower bound where nothing can be read. */
    int number(Column column, int least, int most) {
        String text = text(column);
        if (text.isEmpty()) {
            return least;
        }
        int number = text.matches("\\d{1,7}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            wrong(column, "“" + shortened(text) + "” is no whole number from " + least + " to " + most);
            return least;
        }
        return number;
    }

    /** One of an enum's names, in whichever case. */
    <E extends Enum<E>> @Nullable E choice(Column column, Class<E> type) {
        String text = text(column);
        return text.isEmpty() ? null : chosen(column, text, type);
    }

    <E extends Enum<E>> @Nullable E chosen(Column column, String text, Class<E> type) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equalsIgnoreCase(text.strip())) {
                return one;
            }
        }
        wrong(
                column,
                "“" + shortened(text) + "” is none of "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        return null;
    }

    /** What stands in one cell, parted by upright strokes. */
    List<String> parts(Column column) {
        return Arrays.stream(text(column).split("\\|", -1))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
