package org.assay.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to find audit days, with who vouches for it. Only a table from the licensed text of the rules may carry an accreditation;
 * the practice of one body never does.
 *
 * @param method what worksheets call it
 * @param mayCarryAccreditation whether a certificate whose days rest on it may bear an accreditation mark
 * @param hash SHA-256 of the file; null until it is known
 */
public record DayTable(
        String method,
        Provenance provenance,
        boolean mayCarryAccreditation,
        String source,
        List<AuditDays> rows,
        @Nullable String hash) {
    public DayTable {
        Given.words("audit days", "method", method);
        Given.value(method, "provenance", provenance);
        Given.words(method, "source", source);
        rows = Given.all(method, "rows", rows);
        Given.once(rows.stream().map(AuditDays::type));
        Given.that(provenance != Provenance.UNVERIFIED, method, "provenance is UNVERIFIED, and cannot bind");
        Given.that(
                !mayCarryAccreditation || provenance == Provenance.LICENSED_TEXT,
                method,
                "mayCarryAccreditation is for LICENSED_TEXT only");
    }

    /** The same, with the hash of its file. */
    public DayTable hashed(String of) {
        return new DayTable(method, provenance, mayCarryAccreditation, source, rows, of);
    }
}
