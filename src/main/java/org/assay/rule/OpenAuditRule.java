package org.assay.rule;

import static java.util.stream.Collectors.joining;
import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.file.Audit;
import org.assay.file.AuditStanding;
import org.assay.file.Basis;
import org.assay.file.Case;
import org.assay.file.Term;
import org.assay.file.cycle.SurveillanceOfTheCycle;

/** Audits beside the one that a decision rests on: begun and not finished, refused, or due and not held (ISO/IEC 17021-1, 9.5.2, 9.6). */
public enum OpenAuditRule implements Rule {
    CYCLE_IS_REVIEWED(Stated.house("HOUSE-198")
            .asTheBodyReadsIt()
            .says(
                    "Before a cycle is followed by another, every audit of it that has begun is over, its report released and"
                            + " reviewed: a renewal looks at the reports of the whole cycle.")
            .otherwise(
                    "Have the audit concluded or terminated and its report reviewed, or record why the decision can come"
                            + " first.")
            .brokenBy(c -> open(c, a -> CycleRule.recertification(c)
                    .filter(r -> r.id().equals(a.id()))
                    .isEmpty()))),

    NO_OTHER_AUDIT_IS_OPEN(Stated.house("HOUSE-199")
            .says(
                    "Before certification is granted, maintained or extended, every other audit since the last decision on a cycle"
                            + " that has begun is over, its report released and reviewed.")
            .otherwise(
                    "Have the audit concluded or terminated and its report reviewed, or record why the decision can come"
                            + " first.")
            .brokenBy(c -> open(
                    c,
                    a -> !a.kind().initial()
                            && Stream.of(c.file().latest(), ExtensionRule.audit(c))
                                    .flatMap(Optional::stream)
                                    .noneMatch(r -> r.id().equals(a.id()))))),

    SPECIAL_AUDITS_ARE_HELD(Stated.house("HOUSE-202")
            .says(
                    "A special or follow-up audit of the cycle that was due, or was terminated, is held before certification is"
                            + " maintained, renewed, restored or extended, unless it was called off with a reason.")
            .otherwise(
                    "Hold the audit, or call it off and say why it is needed no more; where the decision can come first, record"
                            + " why.")
            .brokenBy(c -> Optional.of(
                            since(c).filter(a -> !a.kind().regular() && a.kind().formal())
                                    .flatMap(a -> owed(c, a).stream())
                                    .collect(joining("; ")))
                    .filter(owed -> !owed.isEmpty())
                    .map(owed -> owed + ".")));

    private final Stated stated;

    OpenAuditRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** The audits of the cycle that runs, or of the initial certification. */
    private static Stream<Audit> since(Case c) {
        LocalDate cycle = c.file().certification().term().map(Term::decidedOn).orElse(LocalDate.MIN);
        return c.file().audits().stream()
                .filter(a -> SurveillanceOfTheCycle.day(a).isAfter(cycle));
    }

    private static Optional<String> open(Case c, Predicate<Audit> beside) {
        return Optional.of(since(c).filter(a -> a.kind().formal() && Basis.begun(a))
                        .filter(a -> a.underWay() || (a.standing().conducted() && !a.before()))
                        .filter(a -> a.standing() != AuditStanding.REVIEWED)
                        .filter(beside)
                        .map(a -> c.file().title(a) + " stands at “"
                                + a.standing().words() + "”")
                        .collect(joining("; ")))
                .filter(open -> !open.isEmpty())
                .map(open -> open + ".");
    }

    /** That it was not held, in words: due for a day that is over, or ended early and not gone through again since. */
    private static Optional<String> owed(Case c, Audit a) {
        LocalDate day = SurveillanceOfTheCycle.day(a);
        if (a.standing().ahead()) {
            return day.isBefore(c.today())
                    ? Optional.of(c.file().title(a) + " was due by " + written(day) + " and was not held")
                    : Optional.empty();
        }
        boolean again = c.file().audits().stream()
                .filter(b -> b.kind() == a.kind() && b.standing().conducted())
                .anyMatch(b -> SurveillanceOfTheCycle.day(b).isAfter(day));
        return a.standing() == AuditStanding.TERMINATED && !again
                ? Optional.of(c.file().title(a) + " was terminated and not held again")
                : Optional.empty();
    }
}
