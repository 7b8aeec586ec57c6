package org.assay.desk;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is handed in with a form. Whoever sends it names its id alone; once the deed is done the kept form tells the
 * rest, so that the journal covers the content.
 *
 * @param size in bytes; null before it is handed in
 * @param sha256 of its bytes; null before it is handed in
 */
public record AttachedFile(
        @NotNull(message = "Name the file by the id that it got when it was put up")
        UUID id,

        @Nullable String name,
        @Nullable Long size,
        @Nullable String mediaType,
        @Nullable String sha256) {

    /** A file by its id alone. */
    public static AttachedFile of(UUID id) {
        return new AttachedFile(id, null, null, null, null);
    }

    /** Its name and size, as people read them. */
    public String told() {
        return name + ", " + measured();
    }

    /** Its size as people read it; empty before it is handed in. */
    public String measured() {
        return size == null ? "" : measured(size);
    }

    /** A number of bytes as people read it: {@code 1.2 MB}. */
    public static String measured(long bytes) {
        if (bytes < 1_000) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        if (bytes < 999_500) {
            return Math.max(1, Math.round(bytes / 1_000f)) + " kB";
        }
        return BigDecimal.valueOf(bytes).movePointLeft(6).setScale(1, RoundingMode.HALF_UP) + " MB";
    }

    /** Whether whoever sent it names more than its id. */
    public boolean saysMore() {
        return name != null || size != null || mediaType != null || sha256 != null;
    }
}
