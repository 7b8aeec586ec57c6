package org.assay.file;

/** What a sample is drawn from within an audit. */
public enum DrawnFrom implements Worded {
    SITES("sites"),
    AI_SYSTEMS("AI systems"),
    CONTROLS("included controls"),
    FINDINGS("earlier nonconformities"),
    RECORDS("records"),
    PEOPLE("people to talk to");

    private final String words;

    DrawnFrom(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
