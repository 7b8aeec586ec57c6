package org.assay.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a visitor put into an address: anything at all, so it is made harmless and never refused. */
final class Asked {
    private static final int LONGEST = 200;

    private Asked() {}

    /** Words to search for, without characters that no name contains, cut to a bearable length. */
    static String words(@Nullable String typed) {
        String clean = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.substring(0, Math.min(LONGEST, clean.length()));
    }

    /** An id; nothing where it is none. */
    static Optional<UUID> id(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
