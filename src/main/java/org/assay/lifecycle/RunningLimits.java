package org.assay.lifecycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.calendar.Limits;
import org.assay.file.AuditResult;
import org.assay.file.Case;
import org.assay.file.FindingStanding;
import org.assay.file.Standing;
import org.assay.file.Suspension;
import org.assay.rule.DecisionRule;
import org.assay.rule.Rule;
import org.assay.rule.SuspensionRule;
import org.assay.standard.Clause;
import org.assay.standard.Parameter;

/** The limits that run while a decision waits; whoever decides wants to know the earliest. */
public final class RunningLimits {
    /** A last day, what it is the last day of, and where that is said. It may be over already. */
    public record Limit(LocalDate on, String words, Clause clause) {}

    /** What the last day of a cycle is the last day of. */
    public static final String VALIDITY = "of validity";

    private RunningLimits() {}

    /** All that run today, the earliest first. */
    public static List<Limit> of(Case c) {
        return Stream.of(majors(c), suspension(c), expiry(c))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Limit::on))
                .toList();
    }

    /** Runs only while a major nonconformity is not verified: without one there is no such limit. */
    private static Optional<Limit> majors(Case c) {
        AuditResult result = c.file().result();
        return result.majors().filter(c.file()::ofStage2).allMatch(f -> f.standing() == FindingStanding.VERIFIED)
                ? Optional.empty()
                : result.lastDay()
                        .map(d -> Limits.verifyMajorsBy(d, c.law().of(Parameter.MAJOR_VERIFICATION_MONTHS)))
                        .map(d -> limit(d, "to verify the open majors", DecisionRule.MAJORS_WERE_VERIFIED_IN_TIME));
    }

    private static Optional<Limit> suspension(Case c) {
        return c.file().standingOn(c.today()) == Standing.SUSPENDED
                ? c.file()
                        .certification()
                        .openSuspension()
                        .map(Suspension::from)
                        .map(d -> Limits.suspensionUntil(d, c.law().of(Parameter.SUSPENSION_MONTHS)))
                        .map(d -> limit(d, "of the suspension", SuspensionRule.SUSPENSION_IS_WITHIN_ITS_LIMIT))
                : Optional.empty();
    }

    private static Optional<Limit> expiry(Case c) {
        return Optional.ofNullable(c.file().certification().validUntil())
                .filter(_ -> c.file().standingOn(c.today()).runs())
                .map(d -> limit(d, VALIDITY, DecisionRule.EFFECTIVE_WITHIN_THE_CYCLE));
    }

    private static Limit limit(LocalDate on, String words, Rule rule) {
        return new Limit(on, words, rule.stated().clause());
    }
}
