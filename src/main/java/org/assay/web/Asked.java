package org.assay.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
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

    /** How many rows of a list were shown before: 0 where none are told, or none that there can be. */
    static int rows(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    /** A choice by its name; null where it is none. */
    static <E extends Enum<E>> @Nullable E choice(String typed, E[] all) {
        return Arrays.stream(all)
                .filter(e -> e.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** An id; nothing where it is none. */
    static Optional<UUID> id(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** A day as addresses write it; nothing where it is none. */
    static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return typed == null || !typed.matches("\\d{4}-\\d{2}-\\d{2}")
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
