package org.assay.rule;

import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.calendar.Limits;
import org.assay.file.Case;
import org.assay.standard.Parameter;

/** Suspending, lifting and withdrawing (ISO/IEC 17021-1, 9.6.5). */
public enum SuspensionRule implements Rule {
    GROUND_IS_STATED(Stated.shall("SUS-01", "9.6.5.2")
            .says("A suspension or withdrawal states its ground, from the list and in words.")
            .otherwise("Choose the ground and describe it in a sentence.")
            .about("ground")
            .brokenBy(c -> {
                if (c.deed().ground() == null) {
                    return Optional.of("No ground is chosen.");
                }
                return c.deed().groundWords().isBlank()
                        ? Optional.of("The ground is not described in words.")
                        : Optional.empty();
            })),

    CAUSE_IS_RESOLVED(Stated.shall("SUS-03", "9.6.5.4")
            .says("The cause of the suspension is resolved.")
            .otherwise("Look at the evidence and answer for it in your own words, or leave the suspension in place.")),

    SUSPENSION_IS_WITHIN_ITS_LIMIT(Stated.should("SUS-03n", "9.6.5.4 note")
            .says("A suspension lasts no longer than the usual limit.")
            .otherwise("Record why it could not be resolved in time, or withdraw or reduce instead.")
            .brokenBy(SuspensionRule::overrun));

    private final Stated stated;

    SuspensionRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Optional<String> overrun(Case c) {
        int months = c.law().of(Parameter.SUSPENSION_MONTHS);
        return c.file()
                .certification()
                .openSuspension()
                .or(() -> c.file().certification().suspendedPart())
                .map(s -> Limits.suspensionUntil(s.from(), months))
                .filter(limit -> c.today().isAfter(limit))
                .map(SuspensionRule::overrunSince);
    }

    private static String overrunSince(LocalDate limit) {
        return "The usual limit of this suspension was " + written(limit) + ".";
    }
}
