package org.assay.web;

import java.time.Instant;
import java.util.List;
import org.assay.desk.NotItsTurn;
import org.assay.desk.Stale;
import org.assay.desk.deed.NamesOfDeeds;

/**
 * That others have changed what a form is about since it was shown, in words.
 *
 * @param message why nothing was done
 * @param changes what was done since, the oldest first; empty where it is not known
 * @param back where the thing can be read as it stands now
 */
public record Overtaking(String message, List<Change> changes, String back) {
    /** Something that was done since. */
    public record Change(String what, String who, Instant at) {}

    static Overtaking of(RuntimeException overtaken, String back) {
        return switch (overtaken) {
            case Stale stale ->
                new Overtaking(
                        "Someone else has changed this since you opened it.",
                        stale.changes().stream()
                                .map(c -> new Change(NamesOfDeeds.of(c.deed()), c.who(), c.at()))
                                .toList(),
                        back);
            case NotItsTurn turn -> new Overtaking(String.valueOf(turn.getMessage()), List.of(), back);
            default -> throw overtaken;
        };
    }
}
