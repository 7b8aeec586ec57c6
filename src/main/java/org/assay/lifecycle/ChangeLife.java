package org.assay.lifecycle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.file.Areas;
import org.assay.file.Case;
import org.assay.file.ChangeKind;
import org.assay.file.ChangeNotice;
import org.assay.file.ChangeOrder;
import org.assay.file.ChangeStanding;
import org.assay.file.Profile;
import org.assay.file.Said;
import org.assay.file.Told;
import org.assay.file.Triaged;
import org.assay.file.Wider;
import org.assay.lifecycle.Happening.ChangeMoved;

/** What the table of {@link ChangeMove} decides, and what it leaves behind. */
public final class ChangeLife {
    private ChangeLife() {}

    /** Tells of a change, or applies for a wider scope. */
    public static Verdict tell(ChangeMove move, UUID id, Case c) {
        return Turn.of(
                move,
                ChangeStanding.NONE,
                Awaited.tells(c.file()),
                c,
                () -> List.of(moved(move, ChangeStanding.NONE, made(move, id, c), c)));
    }

    private static ChangeNotice made(ChangeMove move, UUID id, Case c) {
        boolean applies = move == ChangeMove.APPLY;
        return new ChangeNotice(
                id,
                move.to(),
                applies ? ChangeKind.EXTENSION : said(c, Told.class).kind(),
                applies ? c.deed().on() : said(c, Told.class).effectiveOn(),
                c.person(),
                c.deed().on(),
                null,
                null,
                null,
                applies ? new Wider(said(c, Profile.class), null) : null);
    }

    /** Decides what is done about the notice that is the deed's subject. Refuses a notice that is not in the file. */
    public static Verdict decide(ChangeMove move, Case c) {
        ChangeNotice was = c.file()
                .change(c.deed().subject())
                .orElseThrow(() -> new IllegalArgumentException("The file holds no such notice"));
        return Turn.of(
                move,
                was.standing(),
                Awaited.not(move, was),
                c,
                () -> List.of(moved(move, was.standing(), after(move, was, c).at(move.to()), c)));
    }

    private static ChangeNotice after(ChangeMove move, ChangeNotice was, Case c) {
        return switch (move) {
            case TRIAGE ->
                was.triaged(
                        said(c, Triaged.class).triage(), c.person(), c.deed().on());
            case REVIEW ->
                was.accepted(
                        new Wider(
                                Objects.requireNonNull(was.wider()).profile(),
                                said(c, Areas.class).areas()),
                        c.person(),
                        c.deed().on());
            case SIGN_ORDER -> was.ordered(said(c, ChangeOrder.class));
            case NOTIFY, APPLY, CLOSE, TAKE_EFFECT -> was;
        };
    }

    /** What a decision to extend does to the application for a wider scope that was accepted. */
    static Optional<Happening> takenEffect(Case c) {
        return c.file()
                .extension()
                .map(was -> moved(ChangeMove.TAKE_EFFECT, was.standing(), was.at(ChangeMove.TAKE_EFFECT.to()), c));
    }

    private static Happening moved(ChangeMove move, ChangeStanding from, ChangeNotice now, Case c) {
        return new ChangeMoved(c.person(), c.deed().on(), move, from, now);
    }

    private static <T extends Said> T said(Case c, Class<T> kind) {
        return c.deed().said(kind).orElseThrow(() -> new IllegalArgumentException("The deed says no " + kind));
    }
}
