package org.assay.desk.paper;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.assay.file.PaperKind;
import org.jspecify.annotations.Nullable;

/**
 * A paper in a list.
 *
 * @param subject the audit, finding or decision that it is about; the file itself where it is about none
 * @param about the audit or nonconformity in words; empty where it is about a decision or the file itself
 * @param sha256 null while it is being prepared
 * @param size in bytes; null while it is being prepared
 * @param superseded whether a later revision has taken its place
 * @param outOfForce whether it is a certificate that may not be referred to now
 */
public record PaperTold(
        UUID id,
        PaperKind kind,
        UUID subject,
        String about,
        int revision,
        LocalDate dated,
        @Nullable String sha256,
        @Nullable Integer size,
        @Nullable Integer pages,
        boolean superseded,
        @JsonIgnore boolean outOfForce) {

    public boolean ready() {
        return sha256 != null;
    }

    /** The beginning of the hash: enough to compare by eye. */
    public String mark() {
        return sha256 == null ? "" : sha256.substring(0, 12);
    }

    /** In kB, at least 1. */
    public int kilobytes() {
        return size == null ? 0 : Math.max(1, Math.round(size / 1000f));
    }
}
