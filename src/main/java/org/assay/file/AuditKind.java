package org.assay.file;

/** Which audit of a cycle it is. */
public enum AuditKind implements Worded {
    STAGE_1("Stage 1"),
    STAGE_2("Stage 2"),
    SURVEILLANCE("Surveillance"),
    RECERTIFICATION("Recertification"),
    FOLLOW_UP("Follow-up audit"),
    SPECIAL("Special audit");

    private final String words;

    AuditKind(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether it belongs to the initial audit, which the agreement is made for. */
    public boolean initial() {
        return this == STAGE_1 || this == STAGE_2;
    }

    /** Whether it looks at every requirement and at every control that is included. */
    public boolean whole() {
        return this == STAGE_2 || this == RECERTIFICATION;
    }

    /** Whether it is one of those that every cycle has; the others are programmed where there is a need. */
    public boolean regular() {
        return whole() || this == SURVEILLANCE;
    }

    /**
     * Whether it has a plan, a closing meeting, graded findings and a full report, and a decision can rest on it; Stage 1
     * needs none of these.
     */
    public boolean formal() {
        return this != STAGE_1;
    }
}
