package org.assay.lifecycle;

import java.util.List;
import java.util.UUID;
import org.assay.file.Case;
import org.assay.file.Deadline;
import org.assay.file.FormText;
import org.assay.file.Letter;
import org.assay.file.LetterSense;
import org.assay.file.LetterStanding;
import org.assay.file.Taken;
import org.assay.lifecycle.Happening.LetterMoved;
import org.jspecify.annotations.Nullable;

/** What the table of {@link LetterMove} decides, and what it leaves behind. */
public final class LetterLife {
    private LetterLife() {}

    /** Writes a letter. */
    public static Verdict write(LetterMove move, UUID id, Case c) {
        return Turn.of(
                move,
                LetterStanding.NONE,
                c,
                () -> List.of(new LetterMoved(
                        c.person(),
                        c.deed().on(),
                        move,
                        LetterStanding.NONE,
                        new Letter(
                                id,
                                move.to(),
                                c.deed().text(FormText.Subject.class, FormText.Subject::subject),
                                c.deed()
                                        .said(Deadline.class)
                                        .map(Deadline::dueOn)
                                        .orElse(null),
                                c.person(),
                                c.deed().on(),
                                null,
                                sense(move, c),
                                c.deed()
                                        .said(Deadline.class)
                                        .map(Deadline::named)
                                        .orElse(null)))));
    }

    /** Only a client complains or appeals, and what she says of it goes before what her words sound like. */
    private static @Nullable LetterSense sense(LetterMove move, Case c) {
        return move == LetterMove.WRITE_TO_BODY
                ? c.deed()
                        .said(Deadline.class)
                        .map(Deadline::sense)
                        .or(() -> Disputed.by(c.law().words(), c.deed().words().values()))
                        .orElse(null)
                : null;
    }

    /** Decides what is done about the letter that is the deed's subject. Refuses a letter that is not in the file. */
    public static Verdict decide(LetterMove move, Case c) {
        Letter was = c.file()
                .letter(c.deed().subject())
                .orElseThrow(() -> new IllegalArgumentException("The file holds no such letter"));
        LetterSense taken = c.deed().said(Taken.class).map(Taken::sense).orElse(null);
        return Turn.of(
                move,
                was.standing(),
                c,
                () -> List.of(new LetterMoved(
                        c.person(),
                        c.deed().on(),
                        move,
                        was.standing(),
                        was.taken(taken).at(move.to()))));
    }
}
