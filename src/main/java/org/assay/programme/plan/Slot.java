package org.assay.programme.plan;

import java.time.LocalTime;
import org.assay.file.Hours;
import org.assay.file.Member;

/** Time of one auditor in which she can look at something. */
record Slot(Stay stay, Member auditor, Hours hours) {
    int minutes() {
        return minutes(hours);
    }

    static int minutes(Hours hours) {
        return (hours.until().toSecondOfDay() - hours.from().toSecondOfDay()) / 60;
    }

    /** The first part of it, on the step of the clock. */
    Slot first(int step) {
        return new Slot(stay, auditor, new Hours(hours.from(), middle(step)));
    }

    Slot second(int step) {
        return new Slot(stay, auditor, new Hours(middle(step), hours.until()));
    }

    private LocalTime middle(int step) {
        int half = Math.max(step, minutes() / 2 / step * step);
        return hours.from().plusMinutes(half);
    }
}
