package org.assay.audittime;

import java.util.ArrayList;
import java.util.List;

/**
 * Days by number of persons and by what an organisation does with AI: the shape of the table of ISO/IEC 42006, Annex A. Its rows
 * are never in the program: a body that holds the standard brings them in.
 *
 * @param rows from the fewest persons on, without gap and overlap
 */
public record RoleTable(List<Row> rows) {
    /** Days that no row can pass, in hundredths. */
    static final int MOST = 20_000;
    /** More than any audit of the fewest people takes, by three times the greatest number of the only row that is known: hours. */
    static final int FIRST_MOST = 2_000;

    /**
     * One row.
     *
     * @param from persons, above 0
     * @param to persons, not below {@code from}; the last row may have no end, which is {@link Integer#MAX_VALUE}
     * @param producer hundredths of a day for an organisation that develops AI and does nothing else with it
     * @param providerOrUser the same for one that provides, operates or uses it
     * @param several the same for one that does several of these
     */
    public record Row(int from, int to, int producer, int providerOrUser, int several) {}

    public RoleTable {
        rows = List.copyOf(rows);
    }

    /** What is wrong with the rows; each problem names row and column. */
    public static List<Problem> problems(List<Row> rows) {
        List<Problem> found = new ArrayList<>();
        if (rows.isEmpty()) {
            found.add(new Problem("rows", "There is no row"));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row r = rows.get(i);
            int line = i + 1;
            if (r.from() < 1) {
                found.add(at(line, "from", "Enter 1 or more"));
            }
            if (r.to() < r.from()) {
                found.add(at(line, "to", "It ends before it begins"));
            }
            if (i == 0 && r.from() > 1) {
                found.add(at(line, "from", "The first row begins with 1"));
            }
            if (i > 0) {
                against(rows.get(i - 1), r, line, found);
            }
            if (i == 0 && Math.max(r.several(), Math.max(r.producer(), r.providerOrUser())) > FIRST_MOST) {
                found.add(at(line, "producer", "More than 20 days for the fewest people reads like hours: enter days"));
            }
            cell(line, "producer", r.producer(), found);
            cell(line, "provider or user", r.providerOrUser(), found);
            cell(line, "several", r.several(), found);
        }
        return found;
    }

    private static void against(Row before, Row r, int line, List<Problem> found) {
        if (before.to() == Integer.MAX_VALUE || r.from() <= before.to()) {
            found.add(at(line, "from", "It overlaps the row before"));
        } else if (r.from() > before.to() + 1) {
            found.add(at(line, "from", "It leaves a gap after " + before.to()));
        }
        falls(line, "producer", before.producer(), r.producer(), found);
        falls(line, "provider or user", before.providerOrUser(), r.providerOrUser(), found);
        falls(line, "several", before.several(), r.several(), found);
    }

    private static void falls(int line, String column, int before, int now, List<Problem> found) {
        if (now < before) {
            found.add(at(line, column, "More people would take fewer days than in the row before"));
        }
    }

    private static void cell(int line, String column, int hundredths, List<Problem> found) {
        if (hundredths <= 0 || hundredths > MOST) {
            found.add(at(line, column, "Enter days above 0, at most " + MOST / Exact.DAY));
        }
    }

    private static Problem at(int line, String column, String words) {
        return new Problem("rows[" + line + "]." + column, words);
    }

    /** The row for so many persons; the table may end before. */
    java.util.Optional<Row> row(int persons) {
        return rows.stream()
                .filter(r -> r.from() <= persons && persons <= r.to())
                .findFirst();
    }
}
