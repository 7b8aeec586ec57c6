package org.assay.desk.application;

import org.assay.desk.Asked;
import org.assay.desk.Words;
import org.jspecify.annotations.Nullable;

/** A process, a unit or a supplier in the scope, and who answers for it. */
public record PartLine(
        @Asked("Name") @Words(message = "Name it") String name,

        @Asked(value = "Who answers for it", hint = "A function, such as head of data.", optional = true)
        @Words(optional = true)
        @Nullable
        String owner) {
    /** Who answers for it; empty where nobody is named. */
    String answers() {
        return owner == null ? "" : owner;
    }
}
