package org.assay.desk.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    public List<Column> columns() {
        return Arrays.stream(Column.values()).filter(c -> c.table() == this).toList();
    }
}
