package org.assay.desk.certification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.programme.Due;
import org.assay.programme.DueKind;
import org.assay.programme.Holder;
import org.assay.register.certification.Files;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is due, as a viewer is told of it.
 *
 * @param client name of the client
 * @param holder who holds it; null where a client is told of what the body holds
 * @param clause where the day is said
 * @param consequence what follows where the day passes; null for clients, to whom nothing is announced here
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
        String path) {
    public boolean overdue() {
        return when == Due.When.OVERDUE;
    }

    static DueTold toTheBody(Files.Seen seen, Due due, LocalDate today) {
        return new DueTold(
                seen.file().id(),
                seen.file().reference(),
                seen.client(),
                due.kind(),
                due.subject(),
                due.words(),
                due.on(),
                due.when(today),
                due.kind().holder(),
                due.kind().clause().cited(),
                due.kind().missed(),
                due.path());
    }

    /** Empty where a client is not told of it. */
    static Optional<DueTold> toTheClient(Files.Seen seen, Due due, LocalDate today) {
        String words = due.toldTheClient();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new DueTold(
                        seen.file().id(),
                        seen.file().reference(),
                        seen.client(),
                        due.kind(),
                        due.subject(),
                        words,
                        due.on(),
                        due.when(today),
                        due.kind().holder() == Holder.CLIENT ? Holder.CLIENT : null,
                        due.kind().clause().cited(),
                        null,
                        due.path()));
    }
}
