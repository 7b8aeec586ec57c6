package org.assay.file;

/** What an audit draws its samples from. */
public enum Sampled implements Worded {
    SITES("sites"),
    AI_SYSTEMS("AI systems"),
    RECORDS("records"),
    TOP_MANAGEMENT("interviews: top management"),
    MANAGEMENT("interviews: process owners"),
    OPERATION("interviews: people who do the work");

    private final String words;

    Sampled(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
