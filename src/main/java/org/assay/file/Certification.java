package org.assay.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a certification; its standing follows from them and a day and is never stored.
 *
 * @param validFrom first day of validity, never before the decision
 * @param validUntil last day of validity
 */
public record Certification(
        @Nullable LocalDate refusedOn,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<Suspension> suspensions,
        @Nullable LocalDate withdrawnOn) {

    /** Nothing has been decided yet. */
    public static final Certification NONE = new Certification(null, null, null, null, List.of(), null);

    public Certification {
        suspensions = List.copyOf(suspensions);
        if ((grantedOn == null) != (validFrom == null) || (validFrom == null) != (validUntil == null)) {
            throw new IllegalArgumentException("A grant needs its day, its first and its last day of validity");
        }
        if (validFrom != null && validUntil != null && validFrom.isAfter(validUntil)) {
            throw new IllegalArgumentException("A certification ends after it begins");
        }
    }

    /** Where the certification stands on a day. Before any decision it stands at {@link Standing#NONE}. */
    public Standing standingOn(LocalDate day) {
        if (reached(withdrawnOn, day)) {
            return Standing.WITHDRAWN;
        }
        if (reached(refusedOn, day)) {
            return Standing.REFUSED;
        }
        if (validFrom == null || validUntil == null || !reached(grantedOn, day)) {
            return Standing.NONE;
        }
        if (day.isAfter(validUntil)) {
            return Standing.EXPIRED;
        }
        if (suspensions.stream().anyMatch(s -> s.coversOn(day))) {
            return Standing.SUSPENDED;
        }
        return day.isBefore(validFrom) ? Standing.GRANTED : Standing.CERTIFIED;
    }

    /** The suspension that lasts, if one does. */
    public Optional<Suspension> openSuspension() {
        return suspensions.stream().filter(s -> s.lifted() == null).findFirst();
    }

    private static boolean reached(@Nullable LocalDate since, LocalDate day) {
        return since != null && !day.isBefore(since);
    }
}
