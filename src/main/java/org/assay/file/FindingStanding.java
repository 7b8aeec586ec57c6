package org.assay.file;

/** Where a nonconformity stands. */
public enum FindingStanding implements Worded {
    NONE("not raised"),
    RAISED("raised"),
    ANSWERED("answered"),
    PLAN_RETURNED("plan returned"),
    PLAN_ACCEPTED("plan accepted"),
    IMPLEMENTED("evidence handed in"),
    VERIFIED("verified"),
    WITHDRAWN("withdrawn"),
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
        return this != WITHDRAWN && this != SUPERSEDED;
    }
}
