package org.assay.desk;

import org.jspecify.annotations.Nullable;

/** Perhaps a remark. */
@Unprinted
public record Note(
        @Asked(value = "Remark", optional = true) @Words(max = 4000, optional = true) @Nullable
        String remark) implements Form {}
