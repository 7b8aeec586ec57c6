package org.assay.file;

/** What an audit team concludes; it never decides. */
public enum Advice implements Worded {
    READY("ready for Stage 2", AuditKind.STAGE_1),
    READY_WITH_CONCERNS("ready for Stage 2, with areas of concern", AuditKind.STAGE_1),
    NOT_READY("not ready for Stage 2", AuditKind.STAGE_1),
    RECOMMEND("the team recommends certification", AuditKind.STAGE_2),
    RECOMMEND_AFTER_CORRECTION(
            "the team recommends certification once the nonconformities are dealt with", AuditKind.STAGE_2),
    DO_NOT_RECOMMEND("the team does not recommend certification", AuditKind.STAGE_2);

    private final String words;
    private final AuditKind kind;

    Advice(String words, AuditKind kind) {
        this.words = words;
        this.kind = kind;
    }

    @Override
    public String words() {
        return words;
    }

    /** The kind of audit that ends so. */
    public AuditKind kind() {
        return kind;
    }
}
