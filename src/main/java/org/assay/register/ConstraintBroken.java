package org.assay.register;

import java.sql.SQLException;
import java.util.Optional;

/**
 * A constraint of the database that an act has broken.
 *
 * @param state SQLSTATE: {@link #UNIQUE}, {@link #EXCLUDED}, {@link #REFERRED}, or another
 * @param said what the database says, with the constraint's name
 */
public record ConstraintBroken(String state, String said) {
    public static final String UNIQUE = "23505";
    public static final String EXCLUDED = "23P01";
    public static final String REFERRED = "23503";

    private static final String INTEGRITY = "23";

    /** Found in what was thrown, or in what lies under it: what fails at commit arrives wrapped. */
    public static Optional<ConstraintBroken> in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException e
                    && e.getSQLState() != null
                    && e.getSQLState().startsWith(INTEGRITY)) {
                return Optional.of(new ConstraintBroken(e.getSQLState(), String.valueOf(e.getMessage())));
            }
        }
        return Optional.empty();
    }

    /** Whether it is the constraint of this name. */
    public boolean is(String constraint) {
        return said.contains(constraint);
    }
}
