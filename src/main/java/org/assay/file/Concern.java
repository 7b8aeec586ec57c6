package org.assay.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that Stage 1 raises; only the team sees it until the lead auditor disposes of it.
 *
 * @param about clause or control that it is about
 * @param gap key of the gap that it puts; null where a person came upon it herself
 */
public record Concern(
        UUID id,
        String about,
        Person raisedBy,
        ConcernStanding standing,
        @Nullable String gap) {
    /** One that a person came upon herself. */
    public Concern(UUID id, String about, Person raisedBy, ConcernStanding standing) {
        this(id, about, raisedBy, standing, null);
    }

    /** Whether nobody has disposed of it yet; until then only the team sees it. */
    public boolean open() {
        return standing == ConcernStanding.OPEN;
    }

    /** Whether the client was told of it as an area of concern. */
    public boolean told() {
        return standing == ConcernStanding.CONCERN;
    }

    public Concern at(ConcernStanding now) {
        return new Concern(id, about, raisedBy, now, gap);
    }
}
