package org.assay.audittime;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assay.calendar.Days;
import org.assay.standard.DatedShares;
import org.assay.standard.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A method with its table as it stood: what a derivation rests on, kept with it. Once released it never changes; other
 * arithmetic or another number is another edition.
 *
 * @param method such as {@code certpro-2}
 * @param since the first day of its table; null where that was not kept
 * @param source where its numbers come from
 * @param licence under which the body has them; empty where they are its own or public
 * @param hash SHA-256 of the table; empty where it was not kept
 * @param mayCarryAccreditation whether a certificate whose days rest on it may bear an accreditation mark
 * @param invented whether its numbers are made up for a sample, and bind nobody
 */
public record Edition(
        String method,
        @Nullable LocalDate since,
        Provenance provenance,
        String source,
        String licence,
        String hash,
        boolean mayCarryAccreditation,
        boolean invented) {
    public Edition {
        if (mayCarryAccreditation && (provenance != Provenance.LICENSED_TEXT || invented)) {
            throw new IllegalArgumentException(method + ": only a licensed table may carry accreditation");
        }
    }

    /**
     * The edition that comes of other shares from a later day on: its hash is that of the table and of the shares together.
     *
     * @param hash gives the SHA-256 of a text
     */
    Edition with(DatedShares.Dated later, UnaryOperator<String> hash) {
        return new Edition(
                method,
                later(since, later.since()),
                provenance,
                source + "; shares: " + later.source(),
                licence,
                hash.apply(this.hash + later.words()),
                mayCarryAccreditation,
                invented);
    }

    /** The same numbers, read and worded otherwise from a day on: another edition of the same table, whose hash it keeps. */
    Edition reading(LocalDate from, String how) {
        return new Edition(
                method,
                later(since, from),
                provenance,
                source + "; " + how + " from " + Days.written(from) + " on",
                licence,
                hash,
                mayCarryAccreditation,
                invented);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    /**
     * The first day of its table, for days that were determined on a day; empty where it is not known or comes later, as it can
     * where a sample body's day is told.
     */
    public Optional<LocalDate> since(LocalDate determined) {
        return Optional.ofNullable(since).filter(s -> !s.isAfter(determined));
    }

    /** {@code certpro-2, table 3f9a01c2}. */
    public String words() {
        return method + (hash.isEmpty() ? "" : ", table " + hash.substring(0, 8)) + (invented ? " (invented)" : "");
    }
}
