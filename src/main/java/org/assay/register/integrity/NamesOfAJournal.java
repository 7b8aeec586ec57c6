package org.assay.register.integrity;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assay.register.client.ClientRow;
import org.assay.register.journal.Journal;
import org.assay.register.people.PersonRow;
import org.jspecify.annotations.Nullable;

/** Compares how persons and clients are called, and what else was entered of a client, with what their journals tell. */
final class NamesOfAJournal {
    private static final Set<String> NAMES = Set.of(
            "RegisteringAPerson",
            "CorrectingAName",
            "SayingWhoIsOne",
            "SayingWhoIsTwo",
            "RegisteringAClient",
            "CorrectingAClient",
            "RenamingAClient",
            "PortfolioMove.BRING_FORWARD");

    private NamesOfAJournal() {}

    /** Whether an entry is of those that are compared here. */
    static boolean tells(Journal.Line line) {
        return NAMES.contains(line.entry().deed());
    }

    /**
     * A name that was entered before entries bore hashes is believed, until it is corrected.
     *
     * @param person held since before the journal was read, as the client is: else a correction in between would look like tampering
     */
    static void compare(
            UUID stream, @Nullable PersonRow person, @Nullable ClientRow client, Journal.Read read, Found found) {
        String last = read.lines().stream()
                .filter(NamesOfAJournal::tells)
                .filter(l -> l.entry().outcome().equals("ALLOWED"))
                .reduce((_, later) -> later)
                .map(l -> l.entry().kept())
                .filter(Objects::nonNull)
                .flatMap(kept -> kept.stream()
                        .filter(k -> k.row().equals(stream))
                        .map(k -> k.sha256())
                        .findFirst())
                .orElse("");
        if (!last.isEmpty() && person != null) {
            found.unless(last.equals(person.seal()), Difference.Kind.PERSON, "The name of the person was changed");
        } else if (!last.isEmpty() && client != null) {
            found.unless(last.equals(client.seal()), Difference.Kind.ROW, "What was entered of the client was changed");
        } else {
            found.unless(last.isEmpty(), Difference.Kind.ROW, "The person or the client that was entered is not there");
        }
        found.unless(
                client == null
                        || client.shown == null
                        || client.shown.equals(client.name)
                        || client.shown.startsWith(client.name + " ("),
                Difference.Kind.ROW,
                "The name of the client for lists is another one than was entered");
    }
}
