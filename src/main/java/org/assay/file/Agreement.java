package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The certification agreement with the client: signed on a day, and perhaps ended on one. */
public record Agreement(
        String reference, LocalDate signedOn, @Nullable LocalDate endedOn) {
    /** Whether it binds the client on a day; the day of signature counts, the day it ended does not. */
    public boolean bindsOn(LocalDate day) {
        return !signedOn.isAfter(day) && (endedOn == null || day.isBefore(endedOn));
    }
}
