package org.assay.file;

import java.util.List;

/** An audit plan, as far as rules look at it. */
public record Plan(List<Session> sessions) implements Said {
    public Plan {
        sessions = List.copyOf(sessions);
    }
}
