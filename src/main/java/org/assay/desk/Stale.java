package org.assay.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller has not seen the latest version of what she wants to change. */
public final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * What has been done since, by somebody else or by the caller in another window.
     *
     * @param deed the name that it is journaled by
     * @param who her name; empty where the caller is not told of staff
     * @param record what was typed in it; null where nothing was, or it is not known
     * @param own whether the caller has done it herself
     */
    public record Change(
            String deed, String who, Instant at, @Nullable UUID record, boolean own) {}

    private final transient List<Change> changes;

    public Stale() {
        this(List.of());
    }

    /** With what has been done since, as far as the caller may know; the oldest first. */
    public Stale(List<Change> changes) {
        super("Someone else has changed this in the meantime. Read it again, then decide whether you still want to.");
        this.changes = List.copyOf(changes);
    }

    public List<Change> changes() {
        return changes == null ? List.of() : changes;
    }
}
