package org.assay.register;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Whether the database could not be reached, or was too busy, for what was asked: nothing is wrong with the request itself. */
public final class Unreached {
    /** Classes of SQLSTATE: connection, transaction rolled back by the server, resources, intervention of an operator. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57");
    /** A lock did not come in time, or a transaction rested for too long. */
    private static final Set<String> STATES = Set.of("55P03", "25P03", "25P04");
    /** What the pool says, without a state. */
    private static final String POOL = "acquisition timeout";

    private Unreached() {}

    /** Found in what was thrown, in what lies under it, and in what it failed with besides. */
    public static boolean in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException e && is(e)) {
                return true;
            }
            for (Throwable beside : t.getSuppressed()) {
                if (in(beside)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean is(SQLException e) {
        String state = e.getSQLState();
        if (state == null || state.isEmpty()) {
            return e instanceof SQLTransientException
                    || String.valueOf(e.getMessage())
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains(POOL);
        }
        return STATES.contains(state) || CLASSES.contains(state.substring(0, Math.min(2, state.length())));
    }
}
