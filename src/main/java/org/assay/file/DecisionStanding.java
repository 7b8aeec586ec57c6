package org.assay.file;

/** Where a decision stands. */
public enum DecisionStanding implements Worded {
    NONE("not requested"),
    REQUESTED("requested"),
    INFORMATION_ASKED("information asked for"),
    DECIDED("decided"),
    SET_ASIDE("set aside");

    private final String words;

    DecisionStanding(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether it has been asked for and is not taken yet. */
    public boolean open() {
        return this == REQUESTED || this == INFORMATION_ASKED;
    }
}
