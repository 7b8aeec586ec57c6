package org.assay.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.desk.NotItsTurn;
import org.assay.desk.Stale;
import org.assay.desk.deed.NamesOfDeeds;
import org.jspecify.annotations.Nullable;

/**
 * That others have changed what a form is about since it was shown, in words.
 *
 * @param message why nothing was done
 * @param changes what was done since, the oldest first; empty where it is not known
 * @param back where the thing can be read as it stands now; empty where all of it is on the form
 */
public record Overtaking(String message, List<Change> changes, String back) {
    /** Something that was done since. */
    public record Change(
            String what, String who, Instant at, @Nullable UUID record) {}

    /** Whether it tells what became of the thing itself, so that whoever goes on has been told how it stands. */
    boolean shown() {
        return !back.isEmpty();
    }

    /** That the same person has typed into the same form in another window. */
    static Overtaking byAnotherWindow() {
        return new Overtaking(
                "You have typed into this form in another window as well. Both are here now: look it through, then send it"
                        + " once more.",
                List.of(),
                "");
    }

    static Overtaking of(RuntimeException overtaken, String back) {
        return switch (overtaken) {
            case Stale stale ->
                new Overtaking(
                        !stale.changes().isEmpty() && stale.changes().stream().allMatch(Stale.Change::own)
                                ? "You have changed this yourself since this form was opened, in another window."
                                : "Someone else has changed this since you opened it.",
                        stale.changes().stream()
                                .map(c -> new Change(NamesOfDeeds.of(c.deed()), c.who(), c.at(), c.record()))
                                .toList(),
                        back);
            case NotItsTurn turn -> new Overtaking(String.valueOf(turn.getMessage()), List.of(), back);
            default -> throw overtaken;
        };
    }
}
