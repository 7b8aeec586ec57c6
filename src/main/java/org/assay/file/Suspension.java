package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A suspension.
 *
 * @param from first day of the suspension
 * @param lifted the day it was lifted, which is no longer suspended; null while it lasts
 */
public record Suspension(LocalDate from, @Nullable LocalDate lifted, Ground ground) {
    public boolean coversOn(LocalDate day) {
        return !day.isBefore(from) && (lifted == null || day.isBefore(lifted));
    }
}
