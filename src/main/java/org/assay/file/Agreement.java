package org.assay.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The certification agreement with the client: signed on a day, and perhaps ended on one.
 *
 * @param text what was signed; null where it was signed before texts were kept here
 */
public record Agreement(
        String reference,
        LocalDate signedOn,
        @Nullable LocalDate endedOn,
        @Nullable AgreedText text) {
    /** An agreement whose text is not kept here. */
    public Agreement(String reference, LocalDate signedOn, @Nullable LocalDate endedOn) {
        this(reference, signedOn, endedOn, null);
    }

    /** Whether it binds the client on a day; the day of signature counts, the day it ended does not. */
    public boolean bindsOn(LocalDate day) {
        return !signedOn.isAfter(day) && (endedOn == null || day.isBefore(endedOn));
    }

    public Agreement ended(LocalDate on) {
        return new Agreement(reference, signedOn, on, text);
    }
}
