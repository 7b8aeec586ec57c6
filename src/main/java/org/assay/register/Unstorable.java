package org.assay.register;

import java.sql.SQLException;

/** Whether the database was given a text that it cannot hold, such as one with a NUL: wrong with what was sent. */
public final class Unstorable {
    /** SQLSTATE of characters that its encoding has not. */
    private static final String CHARACTERS = "22021";

    private Unstorable() {}

    /** Found in what was thrown, or in what lies under it: what fails at commit arrives wrapped. */
    public static boolean in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException e && CHARACTERS.equals(e.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
