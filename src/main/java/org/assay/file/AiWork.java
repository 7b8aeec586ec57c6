package org.assay.file;

/** What a group of people does with the AI systems in scope: who does none of it takes no part in their life cycle. */
public enum AiWork implements Worded {
    DEVELOPS("develops"),
    PROVIDES("provides"),
    OPERATES("operates"),
    USES("uses");

    private final String words;

    AiWork(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
