package org.assay.file;

/** Which audit of a cycle it is. */
public enum AuditKind implements Worded {
    STAGE_1("Stage 1"),
    STAGE_2("Stage 2");

    private final String words;

    AuditKind(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
