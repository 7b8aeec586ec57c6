package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assay.file.Certification;
import org.assay.file.CertificationFile;
import org.assay.file.Decision;
import org.assay.file.DecisionStanding;
import org.assay.file.Ending;
import org.assay.file.Finding;
import org.assay.file.FindingStanding;
import org.assay.file.Standing;
import org.assay.file.Suspension;
import org.assay.file.Term;
import org.assay.file.Verification;
import org.assay.lifecycle.Happening.CertificationBroughtForward;
import org.assay.lifecycle.Happening.CertificationMoved;
import org.assay.lifecycle.Happening.ChangeMoved;
import org.assay.lifecycle.Happening.DecisionMoved;
import org.assay.lifecycle.Happening.FindingMoved;
import org.assay.lifecycle.Happening.Opened;

/** Applies what has happened, and holds no rule. */
public final class Evolution {
    private Evolution() {}

    /** The file that a journal tells of. Refuses a journal that does not begin with an opening. */
    public static CertificationFile replay(List<Happening> journal) {
        CertificationFile file = begun(journal.getFirst());
        for (Happening h : journal.subList(1, journal.size())) {
            file = evolve(file, h);
        }
        return file;
    }

    private static CertificationFile begun(Happening first) {
        if (first instanceof Opened opened) {
            return opened.file();
        }
        if (first instanceof CertificationBroughtForward running) {
            return running.file();
        }
        throw new IllegalArgumentException("A journal begins with the opening of its file");
    }

    public static CertificationFile evolve(CertificationFile file, Happening happening) {
        return happening.after(file);
    }

    static CertificationFile changed(CertificationFile file, ChangeMoved moved) {
        CertificationFile now = file.with(moved.now());
        return moved.move() == ChangeMove.TAKE_EFFECT
                ? now.with(file.application()
                        .widened(Objects.requireNonNull(moved.now().wider())))
                : now;
    }

    static Certification certification(Certification was, CertificationMoved moved) {
        LocalDate on = moved.on();
        return switch (moved.move()) {
            case GRANT, GRANT_PART ->
                new Certification(null, on, moved.validFrom(), moved.validUntil(), was.suspensions(), null);
            case REFUSE -> was.refused(on);
            case SUSPEND, SUSPEND_PART ->
                was.suspended(new Suspension(on, null, Objects.requireNonNull(moved.ground()), moved.systems()));
            case LIFT_SUSPENSION -> was.lifted(on, true);
            case LIFT_PART -> moved.systems() == null ? was.lifted(on, false) : was.lifted(on, moved.systems());
            case WITHDRAW -> was.withdrawn(on);
            case RENEW, RESTORE, GRANT_ANEW ->
                left(was.lifted(on, true), moved)
                        .in(new Term(
                                on,
                                Objects.requireNonNull(moved.validFrom()),
                                Objects.requireNonNull(moved.validUntil())));
            case REDUCE -> lifted(was, moved).reduced(on, Objects.requireNonNull(moved.systems()));
            case MAINTAIN, REFUSE_RENEWAL, EXTEND -> was;
            case END -> was.ended(new Ending(on, false));
            case TRANSFER_OUT -> was.ended(new Ending(on, true));
        };
    }

    /** A reduction leaves a suspension as it is; those of before that was so ended it, and said so. */
    private static Certification lifted(Certification was, CertificationMoved moved) {
        return moved.to() == Standing.CERTIFIED ? was.lifted(moved.on(), true) : was;
    }

    /** A suspension of what another cycle leaves out of the scope ends. */
    private static Certification left(Certification was, CertificationMoved moved) {
        return moved.systems() == null ? was : was.reduced(moved.on(), moved.systems());
    }

    static Decision decision(CertificationFile file, DecisionMoved moved) {
        Decision was = file.decision(moved.decision())
                .orElseGet(() -> new Decision(
                        moved.decision(),
                        DecisionStanding.NONE,
                        moved.verb(),
                        moved.by(),
                        moved.on(),
                        null,
                        null,
                        null));
        boolean decides = moved.move() == DecisionMove.DECIDE;
        return new Decision(
                was.id(),
                moved.to(),
                moved.verb(),
                was.requestedBy(),
                was.requestedOn(),
                decides ? moved.by() : null,
                decides ? moved.on() : null,
                moved.systems(),
                moved.restsOn(),
                moved.left(),
                moved.askedBy() == null ? was.askedBy() : moved.askedBy(),
                moved.deviation());
    }

    static Finding finding(CertificationFile file, FindingMoved moved) {
        Finding now = moved.now();
        if (now != null) {
            return now;
        }
        Finding was = file.finding(moved.finding())
                .orElseThrow(() -> new IllegalArgumentException("The file holds no such finding"));
        return was.at(
                moved.to(), moved.to() == FindingStanding.VERIFIED ? new Verification(moved.by(), moved.on()) : null);
    }
}
