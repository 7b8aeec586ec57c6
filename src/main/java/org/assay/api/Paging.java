package org.assay.api;

import java.util.UUID;
import org.assay.desk.certification.CertificationsInView;
import org.jspecify.annotations.Nullable;

/** Where a page of a list begins, and how long it is. */
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
}
