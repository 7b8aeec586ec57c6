package org.assay.file;

import java.util.UUID;

/**
 * A question that Stage 1 raises; only the team sees it until the lead auditor disposes of it.
 *
 * @param about clause or control that it is about
 */
public record Concern(UUID id, String about, Person raisedBy, ConcernStanding standing) {
    /** Whether nobody has disposed of it yet; until then only the team sees it. */
    public boolean open() {
        return standing == ConcernStanding.OPEN;
    }

    /** Whether the client was told of it as an area of concern. */
    public boolean told() {
        return standing == ConcernStanding.CONCERN;
    }

    public Concern at(ConcernStanding now) {
        return new Concern(id, about, raisedBy, now);
    }
}
