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

    /** Whether people were talked to, and no thing was looked at. */
    public boolean interviews() {
        return switch (this) {
            case SITES, AI_SYSTEMS, RECORDS -> false;
            case TOP_MANAGEMENT, MANAGEMENT, OPERATION -> true;
        };
    }

    @Override
    public String words() {
        return words;
    }
}
