package org.assay.file;

import static org.assay.file.AuditKind.FOLLOW_UP;
import static org.assay.file.AuditKind.RECERTIFICATION;
import static org.assay.file.AuditKind.SPECIAL;
import static org.assay.file.AuditKind.SURVEILLANCE;

import java.util.Set;

/** What an audit team concludes; it never decides. */
public enum Advice implements Worded {
    READY("ready for Stage 2", AuditKind.STAGE_1),
    READY_WITH_CONCERNS("ready for Stage 2, with areas of concern", AuditKind.STAGE_1),
    NOT_READY("not ready for Stage 2", AuditKind.STAGE_1),
    RECOMMEND("the team recommends certification", AuditKind.STAGE_2),
    RECOMMEND_AFTER_CORRECTION(
            "the team recommends certification once the nonconformities are dealt with", AuditKind.STAGE_2),
    DO_NOT_RECOMMEND("the team does not recommend certification", AuditKind.STAGE_2),
    MAINTAIN("the team recommends to maintain certification", SURVEILLANCE, FOLLOW_UP, SPECIAL),
    MAINTAIN_AFTER_CORRECTION(
            "the team recommends to maintain certification once the nonconformities are dealt with",
            SURVEILLANCE,
            FOLLOW_UP,
            SPECIAL),
    DO_NOT_MAINTAIN("the team does not recommend to maintain certification", SURVEILLANCE, FOLLOW_UP, SPECIAL),
    RENEW("the team recommends to renew certification", RECERTIFICATION),
    RENEW_AFTER_CORRECTION(
            "the team recommends to renew certification once the nonconformities are dealt with", RECERTIFICATION),
    DO_NOT_RENEW("the team does not recommend to renew certification", RECERTIFICATION);

    private final String words;
    private final Set<AuditKind> kinds;

    Advice(String words, AuditKind... kinds) {
        this.words = words;
        this.kinds = Set.of(kinds);
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether an audit of this kind can end so. */
    public boolean fits(AuditKind kind) {
        return kinds.contains(kind);
    }

    /** Whether the team recommends as it stands: nothing has to be dealt with before. */
    public boolean unconditional() {
        return this == RECOMMEND || this == MAINTAIN || this == RENEW;
    }

    /** Whether the team recommends once nonconformities are dealt with; until then it recommends nothing. */
    public boolean conditional() {
        return this == RECOMMEND_AFTER_CORRECTION
                || this == MAINTAIN_AFTER_CORRECTION
                || this == RENEW_AFTER_CORRECTION;
    }

    /** Whether the team recommends against. */
    public boolean against() {
        return this == DO_NOT_RECOMMEND || this == DO_NOT_MAINTAIN || this == DO_NOT_RENEW;
    }
}
