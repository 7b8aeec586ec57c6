package org.assay.file;

/** Where a nonconformity stands. */
public enum FindingStanding {
    RAISED("raised"),
    PLAN_ACCEPTED("plan accepted"),
    VERIFIED("verified");

    private final String words;

    FindingStanding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
