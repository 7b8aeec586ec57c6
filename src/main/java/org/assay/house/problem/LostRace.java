package org.assay.house.problem;

import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import org.assay.desk.Stale;
import org.assay.desk.deed.BookedAlready;
import org.hibernate.exception.ConstraintViolationException;

/**
 * What the database has refused because somebody else was faster.
 *
 * @param code what programs tell it by
 * @param words what people do about it
 */
public record LostRace(String code, String words) {
    private static final String UNIQUE = "23505";
    private static final String EXCLUDED = "23P01";

    /** Found in what was thrown, or in what lies under it: what fails at commit arrives wrapped. */
    public static Optional<LostRace> in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof OptimisticLockException || breaks(t, UNIQUE)) {
                return Optional.of(new LostRace("lost-race", String.valueOf(new Stale().getMessage())));
            }
            if (t instanceof BookedAlready booked) {
                return Optional.of(new LostRace("booked-already", String.valueOf(booked.getMessage())));
            }
            if (breaks(t, EXCLUDED)) {
                return Optional.of(new LostRace(
                        "in-force-already",
                        "The register holds one certification of a client for a standard on any day, and another one"
                                + " is in force then. No waiver changes that."));
            }
        }
        return Optional.empty();
    }

    private static boolean breaks(Throwable t, String constraint) {
        return t instanceof ConstraintViolationException c && constraint.equals(c.getSQLState());
    }
}
