package org.assay.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a certification; its standing follows from them and a day and is never stored.
 *
 * @param grantedOn the day of the first decision to grant, which later cycles do not change
 * @param validFrom first day of validity of the latest cycle, never before its decision
 * @param validUntil last day of validity of the latest cycle
 * @param terms every cycle where there was more than one, the first first; null where there was at most one
 * @param ending how it ended without a withdrawal; null where it did not
 */
public record Certification(
        @Nullable LocalDate refusedOn,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<Suspension> suspensions,
        @Nullable LocalDate withdrawnOn,
        @Nullable List<Term> terms,
        @Nullable Ending ending) {

    /** Nothing has been decided yet. */
    public static final Certification NONE = new Certification(null, null, null, null, List.of(), null);

    public Certification {
        suspensions = List.copyOf(suspensions);
        terms = terms == null ? null : List.copyOf(terms);
        if ((grantedOn == null) != (validFrom == null) || (validFrom == null) != (validUntil == null)) {
            throw new IllegalArgumentException("A grant needs its day, its first and its last day of validity");
        }
        if (validFrom != null && validUntil != null && validFrom.isAfter(validUntil)) {
            throw new IllegalArgumentException("A certification ends after it begins");
        }
    }

    /** One in its first cycle, or none. */
    public Certification(
            @Nullable LocalDate refusedOn,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            List<Suspension> suspensions,
            @Nullable LocalDate withdrawnOn) {
        this(refusedOn, grantedOn, validFrom, validUntil, suspensions, withdrawnOn, null, null);
    }

    /** Where the certification stands on a day. Before any decision it stands at {@link Standing#NONE}. */
    public Standing standingOn(LocalDate day) {
        if (reached(withdrawnOn, day)) {
            return Standing.WITHDRAWN;
        }
        if (ending != null && reached(ending.on(), day)) {
            return ending.transferred() ? Standing.TRANSFERRED : Standing.ENDED;
        }
        if (reached(refusedOn, day)) {
            return Standing.REFUSED;
        }
        if (validFrom == null || !reached(grantedOn, day)) {
            return Standing.NONE;
        }
        if (day.isBefore(cycles().getFirst().from())) {
            return suspended(day) ? Standing.SUSPENDED : Standing.GRANTED;
        }
        if (cycles().stream().noneMatch(t -> t.covers(day))) {
            return Standing.EXPIRED;
        }
        return suspended(day) ? Standing.SUSPENDED : Standing.CERTIFIED;
    }

    private boolean suspended(LocalDate day) {
        return suspensions.stream().anyMatch(s -> s.coversOn(day));
    }

    /** Every cycle, the first first; empty before a grant. */
    public List<Term> cycles() {
        if (terms != null) {
            return terms;
        }
        return grantedOn == null || validFrom == null || validUntil == null
                ? List.of()
                : List.of(new Term(grantedOn, validFrom, validUntil));
    }

    /** The latest cycle. */
    public Optional<Term> term() {
        return cycles().isEmpty() ? Optional.empty() : Optional.of(cycles().getLast());
    }

    /** First day of the cycles that follow one another without a gap up to the latest. */
    public Optional<LocalDate> inForceSince() {
        List<Term> all = cycles();
        int first = all.size() - 1;
        while (first > 0
                && !all.get(first).from().isAfter(all.get(first - 1).until().plusDays(1))) {
            first--;
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(first).from());
    }

    /** The same without suspensions that have not begun by a day: what lies ahead stops nothing yet, and nobody lifts it. */
    public Certification begunBy(LocalDate day) {
        return suspensions.stream().noneMatch(s -> s.from().isAfter(day))
                ? this
                : suspended(
                        suspensions.stream().filter(s -> !s.from().isAfter(day)).toList());
    }

    /** The suspension of the whole scope that lasts, if one does. */
    public Optional<Suspension> openSuspension() {
        return suspensions.stream().filter(s -> s.whole() && s.open()).findFirst();
    }

    /** The suspension of a part of the scope that lasts, if one does. */
    public Optional<Suspension> suspendedPart() {
        return suspendedParts().findFirst();
    }

    /** Every suspension of a part that lasts. */
    public Stream<Suspension> suspendedParts() {
        return suspensions.stream().filter(s -> !s.whole() && s.open());
    }

    /** With another cycle: renewed, restored, or begun anew. */
    public Certification in(Term next) {
        return new Certification(
                null,
                grantedOn,
                next.from(),
                next.until(),
                suspensions,
                withdrawnOn,
                Stream.concat(cycles().stream(), Stream.of(next)).toList(),
                ending);
    }

    public Certification suspended(Suspension now) {
        List<Suspension> all = new ArrayList<>(suspensions);
        all.add(now);
        return suspended(all);
    }

    /** Every open suspension of the whole scope, or every one of a part, ends on this day. */
    public Certification lifted(LocalDate on, boolean whole) {
        return suspended(suspensions.stream()
                .map(s -> s.open() && s.whole() == whole ? s.lifted(on) : s)
                .toList());
    }

    /** Of suspended parts these AI systems are suspended no longer; the suspension of the others goes on. */
    public Certification lifted(LocalDate on, Set<Integer> named) {
        return suspended(suspensions.stream()
                .flatMap(s -> s.open() ? s.lifted(on, named) : Stream.of(s))
                .toList());
    }

    /** Of a suspended part goes on what stays in the scope; the suspension ends where nothing of it does. */
    public Certification reduced(LocalDate on, Set<Integer> stays) {
        return suspended(suspensions.stream()
                .map(s -> s.open() ? s.reduced(on, stays) : s)
                .toList());
    }

    private Certification suspended(List<Suspension> now) {
        return new Certification(refusedOn, grantedOn, validFrom, validUntil, now, withdrawnOn, terms, ending);
    }

    public Certification refused(LocalDate on) {
        return new Certification(on, grantedOn, validFrom, validUntil, suspensions, withdrawnOn, terms, ending);
    }

    public Certification withdrawn(LocalDate on) {
        return new Certification(refusedOn, grantedOn, validFrom, validUntil, suspensions, on, terms, ending);
    }

    public Certification ended(Ending how) {
        return new Certification(refusedOn, grantedOn, validFrom, validUntil, suspensions, withdrawnOn, terms, how);
    }

    private static boolean reached(@Nullable LocalDate since, LocalDate day) {
        return since != null && !day.isBefore(since);
    }
}
