package org.assay.desk;

import java.util.UUID;
import org.assay.file.PaperKind;

/**
 * A paper that follows from an act.
 *
 * @param subject the audit, finding or decision that it is about; the file itself where it is about none
 * @param first whether there cannot be one of this kind and subject yet, so that nobody need look
 */
public record PaperAsked(PaperKind kind, UUID subject, boolean first) {
    /** One that may follow earlier ones. */
    public PaperAsked(PaperKind kind, UUID subject) {
        this(kind, subject, false);
    }

    /** The first of its kind and subject. */
    public static PaperAsked first(PaperKind kind, UUID subject) {
        return new PaperAsked(kind, subject, true);
    }
}
