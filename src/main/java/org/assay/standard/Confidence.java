package org.assay.standard;

/** How sure the makers of the crosswalk were of a row. */
public enum Confidence {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    /** In a word. */
    public String words() {
        return words;
    }
}
