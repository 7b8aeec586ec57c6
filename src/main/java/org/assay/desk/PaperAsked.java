package org.assay.desk;

import java.util.UUID;
import org.assay.file.PaperKind;

/**
 * A paper that follows from an act.
 *
 * @param subject the audit, finding or decision that it is about; the file itself where it is about none
 */
public record PaperAsked(PaperKind kind, UUID subject) {}
