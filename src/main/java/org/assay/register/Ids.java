package org.assay.register;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New ids: UUIDv7, so that rows of one time lie together. */
public final class Ids {
    /** Bits that stand after the milliseconds. */
    private static final int MILLISECONDS = 16;

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** When an id was made: it says so itself. */
    public static Instant at(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> MILLISECONDS);
    }

    /** Whether an id was made within some time of now. */
    public static boolean madeWithin(Duration time, UUID id) {
        return at(id).isAfter(Instant.now().minus(time));
    }
}
