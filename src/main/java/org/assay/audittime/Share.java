package org.assay.audittime;

/** A part of a number of days, such as 2 of 3. */
public record Share(int part, int of) {
    public Share {
        if (part < 1 || of < part) {
            throw new IllegalArgumentException("No share: " + part + " of " + of);
        }
    }

    /** Half-days, never fewer than the exact share: a part of a half-day counts as one. */
    public int ofHalves(int halfDays) {
        return Math.ceilDiv(halfDays * part, of);
    }

    /** {@code 2/3}. */
    public String words() {
        return part + "/" + of;
    }
}
