package org.assay.file;

/** What became of a question or area of concern. */
public enum ConcernStanding implements Worded {
    OPEN("seen by the team only"),
    CONCERN("told to the client as an area of concern"),
    SATISFIED("satisfied"),
    NOT_APPLICABLE("not applicable");

    private final String words;

    ConcernStanding(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
