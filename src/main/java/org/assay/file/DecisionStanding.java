package org.assay.file;

/** Where a decision stands. */
public enum DecisionStanding {
    NONE("not requested"),
    REQUESTED("requested"),
    DECIDED("decided"),
    SET_ASIDE("set aside");

    private final String words;

    DecisionStanding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
