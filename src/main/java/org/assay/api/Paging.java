package org.assay.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.assay.desk.certification.CertificationsInView;
import org.jspecify.annotations.Nullable;

/** Where a page of a list begins, how long it is, and of which day it tells. */
final class Paging {
    private static final int USUAL = 25;

    private Paging() {}

    static @Nullable UUID after(@Nullable String after) {
        try {
            return after == null || after.isBlank() ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw Headers.invalid("after", "This is not an id");
        }
    }

    static int limit(@Nullable String limit) {
        if (limit == null || limit.isBlank()) {
            return USUAL;
        }
        if (!limit.matches("\\d{1,4}")
                || Integer.parseInt(limit) < 1
                || Integer.parseInt(limit) > CertificationsInView.MOST) {
            throw Headers.invalid("limit", "Use a number from 1 to " + CertificationsInView.MOST);
        }
        return Integer.parseInt(limit);
    }

    /** A day of four digits for the year; null where none was asked for. */
    static @Nullable LocalDate day(@Nullable String on) {
        if (on == null || on.isBlank()) {
            return null;
        }
        try {
            if (on.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(on);
            }
        } catch (DateTimeParseException e) {
            throw Headers.invalid("on", "There is no such day");
        }
        throw Headers.invalid("on", "Write the day like 2026-03-01");
    }
}
