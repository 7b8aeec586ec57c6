package org.assay.desk.portfolio;

import org.assay.desk.Invalid;

/**
 * Something in a table that cannot be taken over.
 *
 * @param row as a spreadsheet counts, the headings being row 1
 * @param column heading of the column; empty where the whole row or table is meant
 */
public record Mistake(Table table, int row, String column, String reason) {
    static Mistake of(Table table, int row, Column column, String reason) {
        return new Mistake(table, row, column.heading(), reason);
    }

    /** As answers name it: {@code portfolio[4].valid_until}. */
    Invalid.Field field() {
        return new Invalid.Field(
                table.word() + (row > 0 ? "[" + row + "]" : "") + (column.isEmpty() ? "" : "." + column), reason);
    }
}
