package org.assay.file;

/** Where an AI system is in its life. */
public enum Stage implements Worded {
    CONCEPT("concept"),
    DESIGN("design"),
    DEVELOPMENT("development"),
    TESTING("verification and validation"),
    DEPLOYMENT("deployment"),
    OPERATION("operation and monitoring"),
    RETIREMENT("retirement");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
