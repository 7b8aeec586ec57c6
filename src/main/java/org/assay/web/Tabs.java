package org.assay.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assay.desk.deed.WorkOnAFile;

/**
 * The links between the parts of a file. A part that holds nothing yet is no link.
 *
 * @param at the part that is shown, or that what is shown belongs to
 * @param whole whether the part itself is shown, and not one thing in it
 */
public record Tabs(UUID file, List<One> all, Tab at, boolean whole) {
    /**
     * A part of the file.
     *
     * @param waits how many steps wait in it, of whomever
     */
    public record One(Tab tab, int waits) {
        /** Whether whoever is of the client may not open it. */
        public boolean ofTheBody() {
            return tab == Tab.JOURNAL;
        }

        /** The place that it had on the one long page of before, which old addresses still name. */
        public String before() {
            return switch (tab) {
                case AUDITS -> "audits-h";
                case FINDINGS -> "findings-h";
                case DECISIONS -> "decisions-h";
                case PAPERS -> "prints-h";
                case OVERVIEW, APPLICATION, CORRESPONDENCE, JOURNAL -> "";
            };
        }
    }

    public boolean isOverview() {
        return at == Tab.OVERVIEW;
    }

    static Tabs of(WorkOnAFile.Told work, Tab at, boolean whole) {
        return new Tabs(
                work.file().id(),
                Arrays.stream(Tab.values())
                        .filter(t -> t == at || holds(work, t))
                        .map(t -> new One(t, (int) work.awaited().stream()
                                .filter(w -> Tab.of(w.kind()) == t)
                                .count()))
                        .toList(),
                at,
                whole);
    }

    private static boolean holds(WorkOnAFile.Told work, Tab tab) {
        return switch (tab) {
            case OVERVIEW, APPLICATION, CORRESPONDENCE, DECISIONS, JOURNAL -> true;
            case AUDITS -> !work.file().audits().isEmpty() || work.programme() != null;
            case FINDINGS ->
                !work.file().findings().isEmpty()
                        || work.file().lastDayOfStage2() != null
                        || work.file().broughtForward() != null;
            case PAPERS -> !work.papers().isEmpty();
        };
    }
}
