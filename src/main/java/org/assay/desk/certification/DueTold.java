package org.assay.desk.certification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Acting;
import org.assay.access.Role;
import org.assay.file.Standing;
import org.assay.programme.ClockNote;
import org.assay.programme.Due;
import org.assay.programme.DueKind;
import org.assay.programme.Holder;
import org.assay.programme.Outlook;
import org.assay.register.certification.Files;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is due, as a viewer is told of it.
 *
 * @param client name of the client
 * @param holder who holds it; null where a client is told of what the body holds
 * @param clause where the day is said
 * @param consequence what follows where the day passes; null for clients, to whom nothing is announced here
 * @param proposal what the clock proposes since the day has passed; null where it proposes nothing, and for clients
 * @param path of the page where it is done, below the file's
 */
public record DueTold(
        UUID file,
        String reference,
        String client,
        DueKind kind,
        UUID subject,
        String what,
        LocalDate on,
        Due.When when,
        @Nullable Holder holder,
        String clause,
        @Nullable String consequence,
        ClockNote.@Nullable Kind proposal,
        String path) {
    public boolean overdue() {
        return when == Due.When.OVERDUE;
    }

    /** The page where a proposal is followed, below the file's, should somebody decide to. */
    public String whereProposed() {
        return proposal == ClockNote.Kind.ESCALATION_PROPOSED ? "findings/" + subject : "decision-request";
    }

    public String whatProposed() {
        return proposal == ClockNote.Kind.ESCALATION_PROPOSED ? "Look at the nonconformity" : "Ask for a decision";
    }

    static DueTold toTheBody(Acting who, Files.Seen seen, Due due, Outlook outlook) {
        LocalDate today = outlook.today();
        return new DueTold(
                seen.file().id(),
                seen.file().reference(),
                seen.shown(),
                due.kind(),
                due.subject(),
                due.words(),
                due.on(),
                due.when(today),
                due.kind().holder(),
                due.kind().clause().cited(),
                missed(due, outlook),
                ClockNote.proposed(due, outlook).orElse(null),
                where(who, due));
    }

    /** The page of the file that this person may open for it; the file's own where that is somebody else's. */
    private static String where(Acting who, Due due) {
        boolean anotherDecides = due.kind() == DueKind.DECISION && !who.is(Role.DECISION_MAKER);
        return anotherDecides || due.kind() == DueKind.OFFER_TO_ANSWER ? "" : due.path();
    }

    /** Nothing where it has followed already: nobody suspends what is suspended. */
    private static @Nullable String missed(Due due, Outlook outlook) {
        return due.kind().suspends() && outlook.standing() == Standing.SUSPENDED ? null : due.missed(outlook);
    }

    /** Empty where a client is not told of it. */
    static Optional<DueTold> toTheClient(Files.Seen seen, Due due, LocalDate today) {
        String words = due.toldTheClient();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new DueTold(
                        seen.file().id(),
                        seen.file().reference(),
                        seen.shown(),
                        due.kind(),
                        due.subject(),
                        words,
                        due.on(),
                        due.when(today),
                        due.kind().holder() == Holder.CLIENT ? Holder.CLIENT : null,
                        due.kind().clause().cited(),
                        null,
                        null,
                        due.path()));
    }
}
