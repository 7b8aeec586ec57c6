package org.assay.file;

/** Where a nonconformity stands. */
public enum FindingStanding implements Worded {
    NONE("not raised"),
    /** With the team: its client reads nothing of it and no day of its runs. */
    UNTOLD("not told to the client yet"),
    RAISED("raised"),
    ANSWERED("answered"),
    PLAN_RETURNED("plan returned"),
    PLAN_ACCEPTED("plan accepted"),
    IMPLEMENTED("evidence handed in"),
    VERIFIED("verified"),
    WITHDRAWN("withdrawn"),
    /** The team has found that it is none, and its client never read of it. */
    DROPPED("dropped before it was told"),
    SUPERSEDED("superseded: its Stage 2 is exhausted");

    private final String words;

    FindingStanding(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether the client's plan is accepted, or more. */
    public boolean planned() {
        return this == PLAN_ACCEPTED || this == IMPLEMENTED || this == VERIFIED || !counts();
    }

    /** Whether nothing is left to do. */
    public boolean closed() {
        return this == VERIFIED || !counts();
    }

    /** Whether a decision rests on it. */
    public boolean counts() {
        return this != WITHDRAWN && this != SUPERSEDED && this != DROPPED;
    }

    /** Whether its client was told of it. */
    public boolean told() {
        return this != NONE && this != UNTOLD && this != DROPPED;
    }
}
