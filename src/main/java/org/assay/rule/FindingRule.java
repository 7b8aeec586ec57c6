package org.assay.rule;

import static org.assay.calendar.Days.written;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.calendar.Limits;
import org.assay.file.Case;
import org.assay.standard.Parameter;

/** What is done about a nonconformity (ISO/IEC 17021-1, 9.4.10). */
public enum FindingRule implements Rule {
    DAY_HAS_COME(Stated.shall("NC-06a", "9.4.10")
            .says("Nothing is recorded before it has happened.")
            .otherwise("Enter the day on which it happened, today at the latest.")
            .about("on")
            .brokenBy(c -> c.deed().on().isAfter(c.today())
                    ? Optional.of(written(c.deed().on()) + " has not come yet.")
                    : Optional.empty())),

    DAY_FOLLOWS_THE_AUDIT(Stated.shall("NC-06b", "9.4.10")
            .says("A nonconformity is dealt with after the audit that raised it.")
            .otherwise("Enter the day on which it happened, the last day of Stage 2 at the earliest.")
            .about("on")
            .brokenBy(c -> c.deed().on().isBefore(c.file().result().lastDayOfStage2())
                    ? Optional.of(written(c.deed().on()) + " lies before the last day of Stage 2, "
                            + written(c.file().result().lastDayOfStage2()) + ".")
                    : Optional.empty())),

    ENTERED_IN_TIME(Stated.house("HOUSE-02")
            .says("What is done about a nonconformity is entered soon after it has happened.")
            .otherwise("Enter the day on which it happened, and record why it comes late.")
            .brokenBy(FindingRule::late));

    private final Stated stated;

    FindingRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }

    private static Optional<String> late(Case c) {
        LocalDate limit = Limits.enterBy(c.deed().on(), c.law().of(Parameter.LATE_ENTRY_DAYS));
        return c.today().isAfter(limit)
                ? Optional.of(
                        "It happened on " + written(c.deed().on()) + "; an entry after " + written(limit) + " is late.")
                : Optional.empty();
    }
}
