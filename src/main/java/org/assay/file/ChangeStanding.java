package org.assay.file;

/** How far a notice of a change has come. */
public enum ChangeStanding implements Worded {
    NONE("not told"),
    TOLD("told, to be looked at"),
    TRIAGED("looked at"),
    APPLIED("applied for, to be reviewed"),
    ACCEPTED("accepted, to be audited and decided"),
    IN_EFFECT("in effect by a decision"),
    CLOSED("closed");

    private final String words;

    ChangeStanding(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether the body has not yet said what follows. */
    public boolean awaitsTheBody() {
        return this == TOLD || this == APPLIED;
    }
}
