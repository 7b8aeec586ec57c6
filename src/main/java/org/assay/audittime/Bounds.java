package org.assay.audittime;

import org.assay.calendar.Days;

/**
 * What a table allows, in half-days, smallest and greatest: of both stages together and of each.
 *
 * @param least above 0
 */
public record Bounds(int least, int most, int stage1Least, int stage1Most, int stage2Least, int stage2Most) {
    /** A greatest number that no audit reaches: there is none. */
    public static final int NO_LIMIT = 24_000;

    /** {@code 1 day to 2 days}, and one number where both are the same. */
    public static String words(int least, int most) {
        return most >= NO_LIMIT
                ? "at least " + Days.halves(least)
                : least == most ? Days.halves(least) : Days.halves(least) + " to " + Days.halves(most);
    }

    /** So many half-days more, all of them of Stage 2. */
    Bounds more(int halfDays) {
        return new Bounds(
                least + halfDays,
                most + halfDays,
                stage1Least,
                stage1Most,
                stage2Least + halfDays,
                stage2Most + halfDays);
    }

    /** Whether these half-days leave what the table allows. */
    public boolean leaves(int stage1, int stage2) {
        return leavesInAll(stage1 + stage2) || leavesStage1(stage1) || leavesStage2(stage2);
    }

    public boolean leavesInAll(int total) {
        return total < least || total > most;
    }

    public boolean leavesStage1(int stage1) {
        return stage1 < stage1Least || stage1 > stage1Most;
    }

    public boolean leavesStage2(int stage2) {
        return stage2 < stage2Least || stage2 > stage2Most;
    }

    /** The fewest half-days that keep every bound. */
    public int truly() {
        return Math.max(least, stage1Least + stage2Least);
    }

    /** The most half-days that keep every bound; not below {@link #truly()}, for a minimum comes first. */
    public int trulyMost() {
        return Math.max(truly(), Math.min(most, stage1Most + stage2Most));
    }
}
