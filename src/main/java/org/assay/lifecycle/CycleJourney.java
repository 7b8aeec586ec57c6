package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.calendar.Days;
import org.assay.file.Audit;
import org.assay.file.AuditKind;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.DecisionStanding;
import org.assay.file.Standing;
import org.assay.file.Term;
import org.assay.file.Verb;
import org.assay.file.Worded;
import org.assay.lifecycle.Step.State;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the cycle that runs, from the decision it began with to the one it ends with. Of one that is over, or has
 * expired, audits that were not held are no steps any more, but for a recertification that goes on.
 */
final class CycleJourney {
    /** A cycle has two surveillances at least. */
    private static final int SURVEILLANCES = 2;

    private final CertificationFile file;
    private final Term term;
    private final int cycle;
    private final Standing standing;
    private boolean reached;

    private CycleJourney(CertificationFile file, Term term, LocalDate today) {
        this.file = file;
        this.term = term;
        this.cycle = file.certification().cycles().size();
        this.standing = file.standingOn(today);
        this.reached = runs();
    }

    /** Of a file whose certification was granted once. */
    static List<Step> of(CertificationFile file, Term term, LocalDate today) {
        return new CycleJourney(file, term, today).steps();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(cycle == 1 ? "Certification" : "Cycle " + cycle, State.DONE, term.decidedOn(), begun()));
        List<Audit> visits = audits(AuditKind.SURVEILLANCE);
        for (int i = 0; i < Math.max(SURVEILLANCES, visits.size()); i++) {
            Audit visit = i < visits.size() ? visits.get(i) : null;
            if (runs() || held(visit)) {
                steps.add(audit("Surveillance " + (i + 1), visit));
            }
        }
        List<Audit> recertifications = audits(AuditKind.RECERTIFICATION);
        Audit again = recertifications.isEmpty() ? null : recertifications.getLast();
        if (runs() || held(again)) {
            steps.add(audit("Recertification", again));
            steps.add(end());
        } else {
            steps.add(end());
            if (standing == Standing.EXPIRED
                    && again != null
                    && (again.standing().ahead() || again.underWay())) {
                reached = true;
                steps.add(audit("Recertification", again));
            }
        }
        return steps;
    }

    private static boolean held(@Nullable Audit audit) {
        return audit != null && audit.standing().conducted();
    }

    private List<Audit> audits(AuditKind kind) {
        return file.ofCycle(cycle).stream().filter(a -> a.kind() == kind).toList();
    }

    private boolean runs() {
        return switch (standing) {
            case GRANTED, CERTIFIED, SUSPENDED -> true;
            case NONE, EXPIRED, REFUSED, WITHDRAWN, ENDED, TRANSFERRED -> false;
        };
    }

    private String begun() {
        String valid = "valid until " + Days.written(term.until());
        return switch (standing) {
            case GRANTED -> "Takes effect on " + Days.written(term.from());
            case SUSPENDED -> "Suspended, " + valid;
            case EXPIRED, REFUSED, WITHDRAWN, ENDED, TRANSFERRED -> "Was to be " + valid;
            case CERTIFIED, NONE ->
                file.certification().suspendedPart().isPresent()
                        ? "A part is suspended, " + valid
                        : Worded.headed(valid);
        };
    }

    /** What is conducted is done; the first that is not is the step at hand. */
    private Step audit(String title, @Nullable Audit audit) {
        if (audit != null && audit.standing().conducted()) {
            return new Step(
                    title,
                    State.DONE,
                    Journey.day(audit),
                    Worded.headed(audit.standing().words()));
        }
        State state = reached ? State.CURRENT : State.AHEAD;
        reached = false;
        return new Step(title, state, null, audit == null ? "Not programmed" : ahead(audit));
    }

    private static String ahead(Audit audit) {
        return audit.lastDay()
                .map(day -> Worded.headed(audit.standing().words()) + ", to end on " + Days.written(day))
                .orElseGet(() -> audit.occasion() == null
                        ? Worded.headed(audit.standing().words())
                        : "Meant to end on " + Days.written(audit.occasion().intendedFor()));
    }

    /** How the cycle ends; open until it is decided. */
    private Step end() {
        Certification facts = file.certification();
        return switch (standing) {
            case WITHDRAWN -> new Step("Withdrawn", State.DONE, facts.withdrawnOn(), "No longer in force");
            case ENDED, TRANSFERRED ->
                new Step(
                        standing == Standing.ENDED ? "Ended" : "Transferred",
                        State.DONE,
                        facts.ending() == null ? null : facts.ending().on(),
                        standing == Standing.ENDED ? "At the client's request" : "Another body goes on with it");
            case EXPIRED -> new Step("Expired", State.DONE, term.until(), "No longer in force");
            case NONE, GRANTED, CERTIFIED, SUSPENDED, REFUSED ->
                new Step("Renewal", open(), null, refused().isPresent() ? "Not renewed" : "Outcome open");
        };
    }

    private State open() {
        State state = reached ? State.CURRENT : State.AHEAD;
        reached = false;
        return state;
    }

    private Optional<LocalDate> refused() {
        return file.decisions().stream()
                .filter(d -> d.standing() == DecisionStanding.DECIDED && d.verb() == Verb.REFUSE_RENEWAL)
                .flatMap(d -> Optional.ofNullable(d.decidedOn()).stream())
                .filter(d -> !d.isBefore(term.decidedOn()))
                .findFirst();
    }
}
