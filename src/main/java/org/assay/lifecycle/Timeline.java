package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.calendar.Limits;
import org.assay.file.Audit;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Suspension;
import org.assay.standard.Law;
import org.assay.standard.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The days of a certification in the order in which they lie: what was, what stands, and which limits lie ahead.
 *
 * @param certified whether a cycle has begun
 */
public record Timeline(boolean certified, LocalDate today, List<Piece> pieces) {
    /** What a piece of time is. */
    public enum Kind {
        AUDIT,
        AUDIT_AHEAD,
        DECISION,
        VALIDITY,
        GAP,
        SUSPENSION,
        LIMIT
    }

    /** A piece of time, or a day where both ends are the same. */
    public record Piece(Kind kind, String title, LocalDate first, LocalDate last) {
        static Piece day(Kind kind, String title, LocalDate day) {
            return new Piece(kind, title, day, day);
        }
    }

    public Timeline {
        pieces = List.copyOf(pieces);
    }

    /** The timeline of a file; without pieces where no day is known yet. */
    public static Timeline of(CertificationFile file, LocalDate today, Law law) {
        List<Piece> pieces = new ArrayList<>();
        file.audits().forEach(a -> audit(file, a).ifPresent(pieces::add));
        Certification facts = file.certification();
        limitOfMajors(file, law).ifPresent(pieces::add);
        Optional.ofNullable(facts.refusedOn())
                .ifPresent(d -> pieces.add(Piece.day(Kind.DECISION, "Certification refused", d)));
        pieces.addAll(TimelineOfCycles.of(file, today, law));
        facts.suspensions().forEach(s -> pieces.add(suspension(s, today, law)));
        pieces.sort(Comparator.comparing(Piece::first).thenComparing(Piece::last));
        return new Timeline(facts.grantedOn() != null, today, pieces);
    }

    private static Optional<Piece> audit(CertificationFile file, Audit audit) {
        if (!audit.standing().counts()) {
            return Optional.empty();
        }
        @Nullable LocalDate first = audit.firstDay().orElse(null);
        @Nullable LocalDate last = audit.lastDay().orElse(null);
        if (first == null || last == null) {
            return Optional.ofNullable(audit.occasion())
                    .map(o -> Piece.day(Kind.AUDIT_AHEAD, file.title(audit) + ", meant to end", o.intendedFor()));
        }
        Kind kind = audit.standing().conducted() ? Kind.AUDIT : Kind.AUDIT_AHEAD;
        return Optional.of(new Piece(kind, file.title(audit), first, last));
    }

    private static Optional<Piece> limitOfMajors(CertificationFile file, Law law) {
        LocalDate stage2 = file.result().lastDayOfStage2();
        boolean open = file.certification().grantedOn() == null
                && file.result().majors().map(Finding::standing).anyMatch(s -> s != FindingStanding.VERIFIED);
        return stage2 == null || !open
                ? Optional.empty()
                : Optional.of(Piece.day(
                        Kind.LIMIT,
                        "Majors to be verified by",
                        Limits.verifyMajorsBy(stage2, law.of(Parameter.MAJOR_VERIFICATION_MONTHS))));
    }

    private static Piece suspension(Suspension s, LocalDate today, Law law) {
        LocalDate lifted = s.lifted();
        String words = s.whole() ? "Suspended" : "A part suspended";
        return lifted == null
                ? new Piece(
                        Kind.SUSPENSION,
                        words + ", at the longest",
                        s.from(),
                        later(today, Limits.suspensionUntil(s.from(), law.of(Parameter.SUSPENSION_MONTHS))))
                : new Piece(Kind.SUSPENSION, words, s.from(), later(s.from(), lifted.minusDays(1)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
