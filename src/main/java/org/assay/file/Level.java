package org.assay.file;

/** Whom a session talks to. */
public enum Level implements Worded {
    TOP_MANAGEMENT("top management"),
    MANAGEMENT("management"),
    TECHNICAL("technical staff"),
    OPERATIONAL("operational staff");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
