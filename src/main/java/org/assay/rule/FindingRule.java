package org.assay.rule;

import static org.assay.calendar.Days.written;

import java.util.Optional;

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
                    : Optional.empty()));

    private final Stated stated;

    FindingRule(Stated stated) {
        this.stated = stated;
    }

    @Override
    public Stated stated() {
        return stated;
    }
}
