package org.assay.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody took part in what the next decision rests on, so that another person decides (ISO/IEC 17021-1, 9.5.1.1).
 *
 * @param part in the audit; null for what was done about a nonconformity
 * @param subject the audit or the nonconformity; null where it was kept before audits were told apart
 */
public record TookPart(
        Person person,
        How how,
        @Nullable Part part,
        @Nullable UUID subject) {
    /** In what way somebody takes part in an audit. */
    public enum How {
        /** In the team of an audit, also until somebody took her place. */
        AUDITED,
        /** Verified what was done about a nonconformity. */
        VERIFIED,
        /** Visited to see what was done about a nonconformity, whether it is verified or not. */
        VISITED,
        /** Changed the grade of a nonconformity, or proposed it. */
        REGRADED,
        /** Withdrew a nonconformity, or proposed it. */
        WITHDREW
    }
}
