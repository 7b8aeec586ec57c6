package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.calendar.Limits;
import org.assay.calendar.Surveillance;
import org.assay.file.Audit;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Suspension;
import org.assay.file.Term;
import org.assay.standard.Law;
import org.assay.standard.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The days of a certification cycle in the order in which they lie: what was, what stands, and which limits lie ahead.
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
        file.audits().stream()
                .filter(a -> a.standing().counts())
                .flatMap(a -> audit(a, file.title(a)).stream())
                .forEach(pieces::add);
        Certification facts = file.certification();
        limitOfMajors(file, law).ifPresent(pieces::add);
        Optional.ofNullable(facts.refusedOn())
                .ifPresent(d -> pieces.add(Piece.day(Kind.DECISION, "Certification refused", d)));
        facts.cycles().forEach(t -> cycle(pieces, t, facts));
        facts.term().ifPresent(t -> surveillance(pieces, t.decidedOn(), law));
        facts.suspensions().forEach(s -> pieces.add(suspension(s, today, law)));
        Optional.ofNullable(facts.withdrawnOn())
                .ifPresent(d -> pieces.add(Piece.day(Kind.DECISION, "Certification withdrawn", d)));
        Optional.ofNullable(facts.ending())
                .ifPresent(e -> pieces.add(Piece.day(
                        Kind.DECISION,
                        e.transferred() ? "Transferred to another body" : "Ended by the client",
                        e.on())));
        pieces.sort(Comparator.comparing(Piece::first).thenComparing(Piece::last));
        return new Timeline(facts.grantedOn() != null, today, pieces);
    }

    private static Optional<Piece> audit(Audit audit, String title) {
        @Nullable LocalDate first = audit.firstDay().orElse(null);
        @Nullable LocalDate last = audit.lastDay().orElse(null);
        if (first == null || last == null) {
            return Optional.empty();
        }
        Kind kind = audit.standing().conducted() ? Kind.AUDIT : Kind.AUDIT_AHEAD;
        return Optional.of(new Piece(kind, title, first, last));
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

    private static void cycle(List<Piece> pieces, Term term, Certification facts) {
        boolean first = term.equals(facts.cycles().getFirst());
        pieces.add(Piece.day(
                Kind.DECISION, first ? "Certification granted" : "Another cycle decided on", term.decidedOn()));
        pieces.add(new Piece(Kind.VALIDITY, "Certificate valid", term.from(), term.until()));
    }

    private static void surveillance(List<Piece> pieces, LocalDate decision, Law law) {
        pieces.add(Piece.day(
                Kind.LIMIT,
                "First surveillance audit by",
                Surveillance.firstBy(decision, law.of(Parameter.FIRST_SURVEILLANCE_MONTHS))));
        pieces.add(Piece.day(Kind.LIMIT, "Second surveillance audit by", Surveillance.secondBy(decision)));
    }

    private static Piece suspension(Suspension s, LocalDate today, Law law) {
        LocalDate lifted = s.lifted();
        String suspended = s.whole() ? "Suspended" : "A part suspended";
        return lifted == null
                ? new Piece(
                        Kind.SUSPENSION,
                        suspended + ", at the longest",
                        s.from(),
                        later(today, Limits.suspensionUntil(s.from(), law.of(Parameter.SUSPENSION_MONTHS))))
                : new Piece(Kind.SUSPENSION, suspended, s.from(), later(s.from(), lifted.minusDays(1)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
