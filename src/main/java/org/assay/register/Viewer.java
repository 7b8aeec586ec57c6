package org.assay.register;

import java.util.Set;
import java.util.UUID;

/** Whose eyes a question is asked with; the database shows each kind its own rows. */
public sealed interface Viewer {
    /** The certification body: every row. */
    record Body() implements Viewer {}

    /** Of the certification body, where it keeps need to know: the rows of these files, and what is of no file. */
    record Reader(Set<UUID> files) implements Viewer {}

    /** Members of clients: the rows of these clients, and no names of staff. */
    record Client(Set<UUID> clients) implements Viewer {}

    /** Anybody: the public register. */
    record Anybody() implements Viewer {}

    /** Whether rows of this file of this client are in view. */
    default boolean sees(UUID client, UUID file) {
        return switch (this) {
            case Body _ -> true;
            case Reader reader -> reader.files().contains(file);
            case Client own -> own.clients().contains(client);
            case Anybody _ -> false;
        };
    }
}
