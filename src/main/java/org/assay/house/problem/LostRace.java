package org.assay.house.problem;

import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import org.assay.desk.Stale;
import org.assay.desk.deed.BookedAlready;
import org.assay.register.ConstraintBroken;

/**
 * What the database has refused because somebody else was faster.
 *
 * @param code what programs tell it by
 * @param words what people do about it
 */
public record LostRace(String code, String words) {
    /** A file alone is ever taken away while somebody refers to it; whatever else refers to nothing is a fault of ours. */
    private static final List<String> WENT = List.of("upload_has_its_bytes", "attached_has_its_upload");

    /** Found in what was thrown, or in what lies under it: what fails at commit arrives wrapped. */
    public static Optional<LostRace> in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof OptimisticLockException) {
                return Optional.of(stale());
            }
            if (t instanceof BookedAlready booked) {
                return Optional.of(new LostRace("booked-already", String.valueOf(booked.getMessage())));
            }
        }
        return ConstraintBroken.in(thrown).flatMap(LostRace::of);
    }

    private static Optional<LostRace> of(ConstraintBroken broken) {
        return switch (broken.state()) {
            case ConstraintBroken.UNIQUE -> Optional.of(stale());
            case ConstraintBroken.EXCLUDED ->
                Optional.of(new LostRace(
                        "in-force-already",
                        "The register holds one certification of a client for a standard on any day, and another one"
                                + " is in force then. No waiver changes that."));
            case ConstraintBroken.REFERRED ->
                WENT.stream().anyMatch(broken::is) ? Optional.of(stale()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static LostRace stale() {
        return new LostRace("lost-race", String.valueOf(new Stale().getMessage()));
    }
}
