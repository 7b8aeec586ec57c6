package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.Limits;
import org.assay.calendar.Renewal;
import org.assay.calendar.Surveillance;
import org.assay.file.AuditKind;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.DecisionStanding;
import org.assay.file.Ending;
import org.assay.file.Standing;
import org.assay.file.Term;
import org.assay.file.Verb;
import org.assay.lifecycle.Timeline.Kind;
import org.assay.lifecycle.Timeline.Piece;
import org.assay.standard.Law;
import org.assay.standard.Parameter;

/** Validity, gaps and decisions of every cycle, and the limits of the one that runs. */
final class TimelineOfCycles {
    private final CertificationFile file;
    private final List<Term> cycles;
    private final LocalDate today;
    private final Law law;
    private final List<Piece> pieces = new ArrayList<>();

    private TimelineOfCycles(CertificationFile file, LocalDate today, Law law) {
        this.file = file;
        this.cycles = file.certification().cycles();
        this.today = today;
        this.law = law;
    }

    static List<Piece> of(CertificationFile file, LocalDate today, Law law) {
        TimelineOfCycles of = new TimelineOfCycles(file, today, law);
        for (int i = 0; i < of.cycles.size(); i++) {
            of.cycle(i);
        }
        of.end();
        of.file.certification().term().ifPresent(of::limits);
        return of.pieces;
    }

    private void cycle(int i) {
        Term term = cycles.get(i);
        pieces.add(Piece.day(Kind.DECISION, i == 0 ? "Certification granted" : begun(term, i), term.decidedOn()));
        LocalDate next = i + 1 < cycles.size() ? cycles.get(i + 1).from() : LocalDate.MAX;
        LocalDate last = Stream.of(term.until(), next.minusDays(1), lastInForce())
                .min(LocalDate::compareTo)
                .orElseThrow();
        if (!last.isBefore(term.from())) {
            String title = cycles.size() == 1 ? "Certificate valid" : "Certificate valid, cycle " + (i + 1);
            pieces.add(new Piece(Kind.VALIDITY, title, term.from(), last));
        }
        LocalDate resumed = i + 1 < cycles.size() ? next : today.plusDays(1);
        boolean ended = i + 1 == cycles.size() && file.standingOn(today) != Standing.EXPIRED;
        if (!ended && resumed.isAfter(term.until().plusDays(1))) {
            pieces.add(new Piece(Kind.GAP, "Without certification", term.until().plusDays(1), resumed.minusDays(1)));
        }
    }

    private String begun(Term term, int i) {
        return file.decisions().stream()
                .filter(d -> d.standing() == DecisionStanding.DECIDED
                        && term.decidedOn().equals(d.decidedOn())
                        && CertificationMove.of(d.verb()).beginsACycle())
                .map(d -> d.verb() == Verb.RENEW
                        ? "Certification renewed"
                        : d.verb() == Verb.RESTORE ? "Certification restored" : "Certification granted anew")
                .findFirst()
                .orElse("Cycle " + (i + 1) + " decided");
    }

    /** The last day before a withdrawal or another end; the end of time where there was none. */
    private LocalDate lastInForce() {
        Certification facts = file.certification();
        return Stream.of(
                        Optional.ofNullable(facts.withdrawnOn()),
                        Optional.ofNullable(facts.ending()).map(Ending::on))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .map(d -> d.minusDays(1))
                .orElse(LocalDate.MAX);
    }

    private void end() {
        Certification facts = file.certification();
        Optional.ofNullable(facts.withdrawnOn())
                .ifPresent(d -> pieces.add(Piece.day(Kind.DECISION, "Certification withdrawn", d)));
        Optional.ofNullable(facts.ending())
                .ifPresent(e -> pieces.add(Piece.day(
                        Kind.DECISION,
                        e.transferred() ? "Transferred to another body" : "Ended at the client's request",
                        e.on())));
    }

    /** What is done has no limit any more, and where nothing is in force none runs. */
    private void limits(Term term) {
        switch (file.standingOn(today)) {
            case GRANTED, CERTIFIED, SUSPENDED -> running(term);
            case EXPIRED ->
                limit(
                        "Can be restored until",
                        Renewal.restorableUntil(term.until(), law.of(Parameter.RESTORATION_MONTHS)));
            case NONE, REFUSED, WITHDRAWN, ENDED, TRANSFERRED -> {}
        }
    }

    private void running(Term term) {
        long done = conducted(AuditKind.SURVEILLANCE);
        if (done < 1) {
            limit(
                    "First surveillance audit by",
                    Surveillance.firstBy(term.decidedOn(), law.of(Parameter.FIRST_SURVEILLANCE_MONTHS)));
        }
        if (done < 2) {
            limit("Second surveillance audit by", Surveillance.secondBy(term.decidedOn()));
        }
        if (conducted(AuditKind.RECERTIFICATION) < 1) {
            limit(
                    "Recertification audit by",
                    Limits.before(term.until(), law.of(Parameter.RECERTIFICATION_AUDIT_DAYS)));
        }
        limit("Renewal to be decided by", term.until());
    }

    private long conducted(AuditKind kind) {
        return file.ofCycle(cycles.size()).stream()
                .filter(a -> a.kind() == kind && a.standing().conducted())
                .count();
    }

    private void limit(String title, LocalDate day) {
        pieces.add(Piece.day(Kind.LIMIT, title, day));
    }
}
