package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Correction and corrective action were verified: by whom, on which day, and how.
 *
 * @param way null for what was verified before ways were recorded
 */
public record Verification(
        Person by, LocalDate on, @Nullable VerificationWay way) {
    public Verification(Person by, LocalDate on) {
        this(by, on, null);
    }
}
