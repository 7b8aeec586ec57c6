package org.assay.audittime;

/** What people do with AI, or an organisation with an AI system. */
public enum Doing {
    DEVELOPS("develop AI"),
    PROVIDES("provide AI to others"),
    OPERATES("operate AI"),
    USES("use AI");

    private final String words;

    Doing(String words) {
        this.words = words;
    }

    /** What is said of people: they {@code develop AI}. */
    public String words() {
        return words;
    }
}
