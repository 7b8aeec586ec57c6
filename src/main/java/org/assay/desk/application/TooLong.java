package org.assay.desk.application;

import org.assay.audittime.Derivation;
import org.assay.audittime.Problem;
import org.assay.calendar.Days;
import org.assay.desk.HalfDays;

/** Days that no box takes, because no audit lasts so long. */
public final class TooLong {
    private TooLong() {}

    /** Whether a stage comes to more days than can be entered. */
    public static boolean is(Derivation d) {
        return Math.max(d.proposed().stage1(), d.proposed().stage2()) > HalfDays.MOST;
    }

    /** What can be done, at the AI systems: they are what lets days grow without an end. */
    public static Problem told(Derivation d) {
        return new Problem(
                "systems",
                "The method comes to " + Days.halves(d.proposed().total()) + ", and a stage takes at most "
                        + Days.halves(HalfDays.MOST)
                        + ": divide the scope over several files, or count AI systems of one kind and use as one");
    }
}
