package org.assay.register;

import java.util.Set;
import java.util.UUID;

/** Whose eyes a question is asked with; the database shows each kind its own rows. */
public sealed interface Viewer {
    /** The certification body: every row. */
    record Body() implements Viewer {}

    /** Members of clients: the rows of these clients, and no names of staff. */
    record Client(Set<UUID> clients) implements Viewer {}

    /** Anybody: the public register. */
    record Anybody() implements Viewer {}
}
