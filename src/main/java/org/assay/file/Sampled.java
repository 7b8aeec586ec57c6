package org.assay.file;

/** What an audit draws its samples from. */
public enum Sampled implements Worded {
    SITES("sites", false),
    AI_SYSTEMS("AI systems", false),
    RECORDS("records", false),
    TOP_MANAGEMENT("top management", true),
    MANAGEMENT("process owners", true),
    OPERATION("people who do the work", true);

    private final String whatOrWhom;
    private final boolean interviews;

    Sampled(String whatOrWhom, boolean interviews) {
        this.whatOrWhom = whatOrWhom;
        this.interviews = interviews;
    }

    /** Whether people were talked to, and no thing was looked at. */
    public boolean interviews() {
        return interviews;
    }

    /** The things that were looked at, or the people who were talked to. */
    public String whatOrWhom() {
        return whatOrWhom;
    }

    @Override
    public String words() {
        return interviews ? "interviews: " + whatOrWhom : whatOrWhom;
    }
}
