package org.assay.file;

/** What became of a visit. */
public enum VisitStanding implements Worded {
    PROGRAMMED("to come"),
    HELD("held"),
    MISSED("missed");

    private final String words;

    VisitStanding(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
