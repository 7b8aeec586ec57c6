package org.assay.desk.portfolio;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.desk.WrittenWorkbook;

/** The two tables that a portfolio is handed in as. */
public enum Table {
    /** A row for each certification. */
    PORTFOLIO(500),
    /** A row for each nonconformity that is open. */
    FINDINGS(2000);

    private final int most;

    Table(int most) {
        this.most = most;
    }

    /** Greatest number of rows. */
    int most() {
        return most;
    }

    /** As mistakes name it, and as its box in the form is called. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its headings as a workbook to fill in, in which codes are chosen. */
    public byte[] workbook() {
        Map<Integer, List<String>> codes = new LinkedHashMap<>();
        List<Column> columns = columns();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).codes().isEmpty()) {
                codes.put(i, columns.get(i).codes());
            }
        }
        return WrittenWorkbook.of(
                word(), List.of(columns.stream().map(Column::heading).toList()), codes);
    }

    public List<Column> columns() {
        return Arrays.stream(Column.values()).filter(c -> c.table() == this).toList();
    }
}
