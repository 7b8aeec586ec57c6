package org.assay.file;

import java.util.List;
import org.assay.audittime.Derivation;
import org.assay.audittime.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What days were reckoned from and how, kept as it was written: later editions of a method change nothing in it.
 *
 * @param inputs what the method was asked about
 * @param changed where a reviewer took another value than the application says; why stands in the record of the deed
 * @param applied half-days of both stages that the method comes to from the application's own numbers; null where these were taken,
 *     where it cannot reckon with them, and where it was not kept
 */
public record Reckoned(
        Inputs inputs,
        Derivation derivation,
        List<Changed> changed,
        @Nullable Integer applied) {
    public Reckoned {
        changed = List.copyOf(changed);
    }

    /** From the application's own numbers. */
    public Reckoned(Inputs inputs, Derivation derivation, List<Changed> changed) {
        this(inputs, derivation, changed, null);
    }

    /**
     * A value that a reviewer took instead.
     *
     * @param field the component of the inputs
     * @param said as the client's application has it
     * @param taken as it was reckoned with
     */
    public record Changed(String field, String said, String taken) {}
}
